import type { AmountMention, Amounts } from '../../mentions/mention';
import type { Span } from '../../span';
import type { Amount, Value } from '../../values/value';
import type { TextEdit } from '../finding';
import { asOpening } from './capitals';
import { agreeing } from './nounAgreement';
import { struckOut } from './struckHedges';
import { mannerAt } from './manner';
import { moneyLike } from './money';
import { numberLike, ordinalLike } from './numbers';

/** The edits that state a known amount in the place of another; none where the number alone doesn't give the value, or the unit is another. */
export function amountLike(
  mention: AmountMention<Amounts>,
  known: Value,
  text: string,
): readonly TextEdit[] {
  if (!('amount' in known) || mention.isMixed) return [];
  const edit = amountEdit(mention, known, text);
  return edit ? [asOpening(edit, text), ...agreeing(mention, known, text)] : [];
}

function amountEdit(
  mention: AmountMention<Amounts>,
  known: Value & Amount,
  text: string,
): TextEdit | undefined {
  const { value, number, times, hedge } = mention;
  const manner = mannerAt(text, number.start);
  const printed = text.slice(number.start, number.end);
  const hedged = { bound: value.bound, isRange: value.high !== undefined, hedge };
  const keepsRange = known.high !== undefined && /\d/.test(printed);
  if (value.kind === 'money') {
    if (known.kind !== 'money') return undefined;
    if (times !== undefined && known.currency !== value.currency) return undefined;
    const span = struckOut(hedged, mention.span, text, keepsRange);
    return { span, text: moneyLike({ ...mention, value }, known, manner) };
  }
  const own = withOf(number, mention.span, text);
  const written =
    value.kind === 'ordinal'
      ? ordinalLike(printed, known.amount)
      : numberLike(printed, known, manner);
  return { span: struckOut(hedged, own, text, keepsRange), text: written };
}

/** The `of` of `dozens of prisoners` falls where a number takes its place. */
function withOf(number: Span, whole: Span, text: string): Span {
  return /^\s+of$/i.test(text.slice(number.end, whole.end))
    ? { ...number, end: whole.end }
    : number;
}
