import { currencyPlural } from '../../language/currencyNames';
import type { AmountMention } from '../../mentions/mention';
import type { Amount, Money } from '../../values/value';
import { matchCase } from './capitals';
import { PLAIN_MANNER } from './manner';
import { numberLike } from './numbers';

/**
 * Writes known money as the draft writes its own: `$210 million` → `€235 million`, `210m dollars` → `235m euros`, `USD 210m` → `EUR 235m`.
 * The text is that of the whole mention.
 */
export function moneyLike(
  mention: AmountMention<Money>,
  known: Money,
  manner = PLAIN_MANNER,
): string {
  const { text, number, span } = mention;
  const from = number.start - span.start;
  const to = number.end - span.start;
  const printed = text.slice(from, to);
  const figure = withCents(printed, numberLike(printed, inUnit(known, mention.times ?? 1), manner));
  // `hundreds of millions of euros`: of a number there is no `of`.
  const behind = text.slice(to).replace(/^\s+of\b/i, '');
  if (mention.value.currency === known.currency) return text.slice(0, from) + figure + behind;
  return (
    currencyLike(text.slice(0, from), known.currency) +
    figure +
    currencyLike(behind, known.currency)
  );
}

/** `$2.70` → `$1.70`, not `$1.7`. */
function withCents(printed: string, figure: string): string {
  return /[.,]\d\d$/.test(printed) && /[.,]\d$/.test(figure) ? `${figure}0` : figure;
}

/** `$0.02` in cents is 2. */
function inUnit({ amount, high, bound }: Money, times: number): Amount {
  const divide = (value: number) => Number((value / times).toPrecision(12));
  return { amount: divide(amount), bound, ...(high === undefined ? {} : { high: divide(high) }) };
}

/** The words or the sign before or behind the figure, for another currency. */
function currencyLike(printed: string, currency: string): string {
  const [, before = '', words = '', behind = ''] = /^(\s*)(.*?)(\s*)$/s.exec(printed) ?? [];
  if (words === '') return printed;
  if (/^[A-Z]{3}$/.test(words)) return before + currency + behind;
  if (/^\P{Ll}*$/u.test(words) && !/\p{L}{3}/u.test(words)) return before + sign(currency) + behind;
  return before + matchCase(words, nameOf(currency)) + behind;
}

function part(currency: string, display: 'narrowSymbol' | 'symbol' | 'name', type: string): string {
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: display,
  });
  return format.formatToParts(2).find((piece) => piece.type === type)?.value ?? currency;
}

function sign(currency: string): string {
  return part(currency, 'symbol', 'currency');
}

function nameOf(currency: string): string {
  return currencyPlural(currency, part(currency, 'name', 'currency'));
}
