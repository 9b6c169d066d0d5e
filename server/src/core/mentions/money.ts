import { RATE_ADJECTIVES } from '../language/rateWords';
import type { CurrencySense } from '../language/currencies';
import type { Token } from '../text/token';
import type { Money } from '../values/value';
import { currencyBefore, currencyBehind } from './amounts/currencyAt';
import type { CurrencyReading } from './amounts/currencyAt';
import { amountOf, hasLetter, isPointed } from './amounts/figures';
import type { Figure } from './amounts/figures';
import { hedgeBehind } from './hedges';
import type { AmountMention } from './mention';
import { isNumber, isWord, lowerAt } from './prose';
import type { Prose } from './prose';
import { rateBehind } from './amounts/rates';
import { hedging, stated } from './amounts/stated';
import type { Reading, Skipped } from './amounts/stated';

/** Reads a figure that has a currency: `€210m`, `210 million euros`, `EUR 210 mn`, `$200-210 million`. */
export function readMoney(
  prose: Prose,
  figure: Figure,
): Reading<AmountMention<Money>> | Skipped | undefined {
  const { tokens } = prose;
  const sum = withCurrency(prose, figure);
  if (!sum) return undefined;
  const { from, to, end, sense } = sum;
  if (isPointed(tokens, figure) && !hasLetter(figure)) return { to };
  const hedges = hedging(prose, figure, from, [end, to]);
  const rate = rateBehind(tokens, hedgeBehind(tokens, to)?.to ?? to);
  const per = rate?.per ?? rateBefore(prose, hedges.hedge?.from ?? from);
  const value: Money = {
    kind: 'money',
    ...amountOf(sum.figure, hedges.bound, true),
    currency: sense.code,
    ...(sense.alternatives ? { alternatives: sense.alternatives } : {}),
    ...(per === undefined ? {} : { per }),
  };
  const mention = stated(prose, value, [from, to], [figure.from, end], hedges);
  return { from, to: rate?.to ?? to, mention, figure };
}

/** A figure and the currency on either side of it. `end`: behind the figure. */
interface Sum {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly figure: Figure;
  readonly sense: CurrencySense;
}

function withCurrency(prose: Prose, figure: Figure): Sum | undefined {
  const { tokens } = prose;
  const large = hasLetter(figure) || Math.abs((figure.high ?? figure.low).factor) > 1;
  const before = currencyBefore(tokens, figure.from, large);
  const { figure: whole, to: end } = before
    ? withSpacedLetter(prose, figure)
    : { figure, to: figure.to };
  const next = currencyBehindAny(prose, figure, end, large);
  const behind = before && next && isNumber(tokens, next.to) ? undefined : next;
  const currency = settle(before, behind);
  if (!currency || figure.low.fraction) return undefined;
  const from = before?.from ?? figure.from;
  return { from, to: behind?.to ?? end, end, figure: whole, sense: currency.sense };
}

/** `EUR 210 m`: behind a currency a letter may stand apart. */
function withSpacedLetter({ tokens }: Prose, figure: Figure) {
  const last = figure.high ?? figure.low;
  const isPlain = last.written === 'digits' && last.factor === 1 && !hasLetter(figure);
  const token = tokens[figure.to];
  if (token?.text !== 'm' || !isPlain) return { figure, to: figure.to };
  const low = { ...figure.low, letter: 'm' };
  const high = figure.high && { high: { ...figure.high, letter: 'm' } };
  return { figure: { ...figure, low, ...high }, to: figure.to + 1 };
}

/** Behind the number, behind its hedge, or behind the `of` of `hundreds of millions of euros`. */
function currencyBehindAny(
  { tokens }: Prose,
  { low }: Figure,
  end: number,
  large: boolean,
): CurrencyReading | undefined {
  const direct = currencyBehind(tokens, end, large || low.vague === true);
  if (direct) return isWeight(tokens, low.from, direct) ? undefined : direct;
  const hedged = hedgeBehind(tokens, end)?.to ?? end;
  if (hedged > end) return currencyBehind(tokens, hedged, large);
  const isOf = low.vague && lowerAt(tokens, end) === 'of';
  return isOf ? currencyBehind(tokens, end + 1, true) : undefined;
}

/** `two pounds of rice`, `weighs 90 pounds`; but `two million pounds of public money`. */
function isWeight(
  tokens: readonly Token[],
  number: number,
  { from, to }: CurrencyReading,
): boolean {
  if (!/^pounds?$/.test(lowerAt(tokens, from)) || to > from + 1) return false;
  for (let at = number - 1; at > number - 5; at--) {
    if (/^weigh(?:s|ed|ing|t)?$/.test(lowerAt(tokens, at))) return true;
  }
  const behind = lowerAt(tokens, to);
  if (behind === 'per') return lowerAt(tokens, to + 1) === 'square';
  if (behind !== 'of') return /^(?:heavy|overweight|lighter|heavier)$/.test(behind);
  for (let at = to + 1; at < to + 5 && isWord(tokens, at); at++) {
    if (SPENT.has(lowerAt(tokens, at))) return false;
  }
  return true;
}

const SPENT = new Set(
  `money funding funds aid investment investments debt debts taxpayer taxpayers public spending cash savings revenue
  revenues damage support loans loan grants grant bonds income compensation cuts assets fines profits losses tax taxes
  exports imports trade goods equity capital payments costs`.split(/\s+/),
);

/** Where both ends name one, what is plain wins: `$5m AUD`. */
function settle(
  before: CurrencyReading | undefined,
  behind: CurrencyReading | undefined,
): CurrencyReading | undefined {
  if (!before || !behind) return before ?? behind;
  return behind.isPlain && !before.isPlain ? behind : before;
}

/** `an annual €15 million`, `an annual fee of €15 million`. */
function rateBefore({ tokens }: Prose, at: number): string | undefined {
  const direct = RATE_ADJECTIVES.get(lowerAt(tokens, at - 1));
  if (direct !== undefined || lowerAt(tokens, at - 1) !== 'of') return direct;
  return (
    RATE_ADJECTIVES.get(lowerAt(tokens, at - 3)) ?? RATE_ADJECTIVES.get(lowerAt(tokens, at - 4))
  );
}
