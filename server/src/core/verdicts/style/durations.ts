import { spellNumber } from '../../language/spell';
import type { DurationMention } from '../../mentions/mention';
import type { Duration } from '../../values/value';
import { matchCase, numberLike } from './numbers';

const UNITS: ReadonlyMap<string, string> = new Map([
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
]);

/**
 * What to write in place of a stated duration: its number alone where the unit stays (`five years` → `ten years`), else the whole.
 * Returns the piece of the mention to replace, counted from the mention's own start, and its text.
 */
export function durationLike(
  mention: DurationMention,
  known: Duration,
): { from: number; to: number; text: string } {
  const [, count = '', unit = ''] = /^P([\d.]+)([YMWD])$/.exec(known.duration) ?? [];
  const name = UNITS.get(unit) ?? 'year';
  const whole = { from: 0, to: mention.text.length };
  if (mention.number && new RegExp(`${name}s?`, 'i').test(mention.text)) {
    const from = mention.number.start - mention.span.start;
    const to = mention.number.end - mention.span.start;
    const printed = mention.text.slice(from, to);
    return agreeing(
      mention.text,
      { from, to, text: numberLike(printed, { amount: Number(count), bound: 'exactly' }) },
      Number(count),
    );
  }
  const isNoun = !/^\S+-(?:year|month|week|day)s?$/i.test(mention.text);
  if (known.duration === 'P10Y' && isNoun && !/\d/.test(mention.text))
    return { ...whole, text: matchCase(mention.text, asDecade(mention)) };
  const isCompound = mention.text.includes('-') && mention.number !== undefined;
  const number = /\d/.test(mention.text) ? count : spellNumber(Number(count));
  const text = isCompound ? `${number}-${name}` : `${number} ${name}${count === '1' ? '' : 's'}`;
  return { ...whole, text: matchCase(mention.text, text) };
}

/** `two decades` and `a century` become `a decade`; of `the next two decades` the article stays where it is. */
function asDecade({ text, number }: DurationMention): string {
  return number !== undefined || /^an? /i.test(text) ? 'a decade' : 'decade';
}

/** `one year` becomes `ten years`: the unit's ending follows the number. */
function agreeing(
  printed: string,
  edit: { from: number; to: number; text: string },
  count: number,
) {
  const unit = /^([\s-]*)([a-z]+?)(s?)$/i.exec(printed.slice(edit.to));
  if (!unit || printed.charAt(edit.to) === '-') return edit;
  const [, gap = '', stem = '', ending = ''] = unit;
  const wanted = count === 1 ? '' : 's';
  return ending === wanted
    ? edit
    : { from: edit.from, to: printed.length, text: `${edit.text}${gap}${stem}${wanted}` };
}
