import { eitherOf, fromTo, isAlternative, TWO_NUMBERS } from '../../language/numberJoiners';
import { shortOrdinal, spellNumber, spellOrdinal } from '../../language/spell';
import type { Amount } from '../../values/value';
import { matchCase } from './capitals';
import { groupedLike } from './digits';
import { PLAIN_MANNER } from './manner';
import type { Manner } from './manner';
import { scaledLike } from './scales';
import { wordsLike } from './numbersInWords';

/**
 * Writes a known amount as the draft writes its own: words or digits, the same scale word, grouping, decimal mark and capital.
 * @example numberLike('five hundred', {amount: 50}) → `fifty`; ('1.9m', 1.6e6) → `1.6m`; ('3,000', 300) → `300`
 */
export function numberLike(printed: string, known: Amount, manner = PLAIN_MANNER): string {
  const [, words, digits] = /^(.+?) \((.+)\)$/.exec(printed) ?? [];
  if (words !== undefined && digits !== undefined && known.high === undefined) {
    const write = (one: string) => oneLike(one, known.amount, manner);
    return `${write(words)} (${write(digits)})`;
  }
  const ends = TWO_NUMBERS.exec(printed);
  if (known.high !== undefined) return rangeLike(printed, ends, known.amount, known.high, manner);
  const [, , , last] = /\d/.test(printed) ? (ends ?? []) : [];
  return oneLike(last?.replace(/^\D+/, '') ?? printed, known.amount, manner);
}

function rangeLike(
  printed: string,
  ends: RegExpExecArray | null,
  low: number,
  high: number,
  manner: Manner,
): string {
  const [, first, joiner, last] = ends ?? [];
  const isStretch = joiner !== undefined && !isAlternative(joiner) && /\d/.test(printed);
  if (isStretch && first !== undefined && last !== undefined) {
    const upper = oneLike(last, high, manner);
    return `${lowerEnd(first, last, low, manner)}${joiner}${upper}`;
  }
  if (high === low + 1 && high <= 10)
    return matchCase(printed, eitherOf(spellNumber(low), spellNumber(high)));
  return fromTo(oneLike(printed, low, manner), oneLike(printed, high, manner).toLowerCase());
}

/** `200` of `200–210 million` leaves its scale to the upper end. */
function lowerEnd(first: string, last: string, low: number, manner: Manner): string {
  const [tail = ''] = /\s*\p{L}+$/u.exec(last) ?? [];
  if (tail === '' || /\p{L}/u.test(first)) return oneLike(first, low, manner);
  const whole = oneLike(`${first}${tail}`, low, manner);
  return whole.endsWith(tail) ? whole.slice(0, -tail.length) : whole;
}

function oneLike(printed: string, value: number, manner: Manner): string {
  if (!/\d/.test(printed)) return wordsLike(printed, value, manner);
  return (
    scaledLike(printed, value, manner.grouping) ?? groupedLike(printed, value, manner.grouping)
  );
}

/** An ordinal as the draft writes its own: `third` → `second`, `3rd` → `2nd`. */
export function ordinalLike(printed: string, value: number): string {
  return /\d/.test(printed) ? shortOrdinal(value) : matchCase(printed, spellOrdinal(value));
}
