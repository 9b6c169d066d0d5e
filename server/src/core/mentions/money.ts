import { POUND_NOUNS, SPENT, WEIGHING_WORDS, WEIGHT_ADJECTIVES } from '../language/poundWords';
import { RATE_ADJECTIVES } from '../language/rateWords';
import type { CurrencySense } from '../language/currencies';
import type { Token } from '../text/token';
import type { Amount, Money } from '../values/value';
import { centsBehind, centsBeside } from './amounts/cents';
import { currencyBefore, currencyBehind, ownerBehind } from './amounts/currencyAt';
import type { CurrencyReading } from './amounts/currencyAt';
import { amountOf, hasLetter, isPointed } from './amounts/figures';
import type { Figure } from './amounts/figures';
import { tidy } from './amounts/magnitudes';
import { withSumMagnitude } from './amounts/sumMagnitudes';
import { hedgeBehind } from './hedges';
import type { AmountMention } from './mention';
import { isNumber, isWord, lowerAt } from './tokenKinds';
import type { Prose } from './tokenKinds';
import { rateBeyond } from './amounts/rates';
import { hedging, stated } from './amounts/amountReading';
import type { Reading, Skipped } from './amounts/amountReading';

/** Reads a figure that has a currency: `€210m`, `210 million euros`, `EUR 210 mn`, `$200-210 million`. */
export function readMoney(
  prose: Prose,
  figure: Figure,
): Reading<AmountMention<Money>> | Skipped | undefined {
  const { tokens } = prose;
  const sum = withCurrency(prose, figure);
  if (!sum) return undefined;
  const { from, to: unit, end, sense, times } = sum;
  if (isPointed(tokens, figure) && !hasLetter(figure)) return { to: unit };
  const cents = times === 1 && !figure.high ? centsBeside(prose, unit) : undefined;
  const isWhole = times === 1 && !cents;
  const { to } = cents ?? { to: unit };
  const hedges = hedging(prose, figure, from, [end, to]);
  const rate = rateBeyond(tokens, hedgeBehind(tokens, to)?.to ?? to);
  const per = rate?.per ?? rateBefore(prose, hedges.hedge?.from ?? from);
  const amount = amountOf(sum.figure, hedges, true);
  const value: Money = {
    kind: 'money',
    ...(isWhole ? amount : mixed(amount, times, cents)),
    currency: sense.code,
    ...(sense.alternatives ? { alternatives: sense.alternatives } : {}),
    ...(per === undefined ? {} : { per }),
  };
  const company = { hedge: hedges.hedge, times, isMixed: cents !== undefined };
  const mention = stated(prose, value, [from, to], [figure.from, end], company);
  return { from, to: rate?.to ?? to, mention, ...(isWhole ? { figure } : {}) };
}

/** The amount in the whole unit: `60 cents`, `12 dollars and 40 cents`, `40 MUSD`. */
function mixed(
  { amount, high, ...hedged }: Amount,
  times: number,
  cents: { readonly amount: number } | undefined,
): Amount {
  const value = { ...hedged, amount: tidy(amount * times + (cents?.amount ?? 0)) };
  return high === undefined ? value : { ...value, high: tidy(high * times) };
}

/** A figure and the currency on either side of it. `end`: behind the figure. */
interface Sum {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly figure: Figure;
  readonly sense: CurrencySense;
  /** What the currency's word makes of the figure. */
  readonly times: number;
}

function withCurrency(prose: Prose, figure: Figure): Sum | undefined {
  const { tokens } = prose;
  const large = hasLetter(figure) || Math.abs((figure.high ?? figure.low).factor) > 1;
  const before = currencyBefore(tokens, figure.from, large);
  const { figure: whole, to: end } = before
    ? withSumMagnitude(prose, figure)
    : { figure, to: figure.to };
  const next = ownerBehind(tokens, end, before) ?? currencyBehindAny(prose, figure, end, large);
  const behind = before && next && isNumber(tokens, next.to) ? undefined : next;
  const currency = settle(before, behind);
  if (!currency || figure.low.fraction) return undefined;
  const from = before?.from ?? figure.from;
  const to = behind?.to ?? end;
  return { from, to, end, figure: whole, sense: currency.sense, times: currency.times ?? 1 };
}

/** Behind the number, behind its hedge, or behind the `of` of `hundreds of millions of euros`. */
function currencyBehindAny(
  { tokens }: Prose,
  { low }: Figure,
  end: number,
  large: boolean,
): CurrencyReading | undefined {
  const cents = centsBehind(tokens, end);
  if (cents) return cents;
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
  if (!POUND_NOUNS.has(lowerAt(tokens, from)) || to > from + 1) return false;
  for (let at = number - 1; at > number - 5; at--) {
    if (WEIGHING_WORDS.has(lowerAt(tokens, at))) return true;
  }
  const behind = lowerAt(tokens, to);
  if (behind === 'per') return lowerAt(tokens, to + 1) === 'square';
  if (behind !== 'of') return WEIGHT_ADJECTIVES.has(behind);
  for (let at = to + 1; at < to + 5 && isWord(tokens, at); at++) {
    if (SPENT.has(lowerAt(tokens, at))) return false;
  }
  return true;
}

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
