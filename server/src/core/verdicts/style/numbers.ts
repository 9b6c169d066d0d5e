import { shortOrdinal, spellNumber, spellOrdinal } from '../../language/spell';
import type { Amount } from '../../values/value';

/** Scale words and letters as they are printed, and what they stand for. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/trillion|trn|tn/i, 1e12],
  [/billion|bn/i, 1e9],
  [/million|mln|mio|mn|m\b/i, 1e6],
  [/thousand|k\b/i, 1e3],
];

/**
 * Writes a known amount as the draft writes its own: words or digits, the same scale word, thousands mark, decimal mark and capital.
 * @example numberLike('five hundred', {amount: 50}) → `fifty`; ('1.9m', 1.6e6) → `1.6m`; ('3,000', 300) → `300`
 */
export function numberLike(printed: string, known: Amount): string {
  if (known.high !== undefined) return rangeLike(printed, known.amount, known.high);
  return oneLike(printed, known.amount);
}

function rangeLike(printed: string, low: number, high: number): string {
  if (high === low + 1 && high <= 10)
    return matchCase(printed, `${spellNumber(low)} or ${spellNumber(high)}`);
  return `${oneLike(printed, low)} to ${oneLike(printed, high).toLowerCase()}`;
}

function oneLike(printed: string, value: number): string {
  return /\d/.test(printed) ? digitsLike(printed, value) : wordsLike(printed, value);
}

function wordsLike(printed: string, value: number): string {
  if (!Number.isInteger(value)) return scaled(printed, value) ?? String(value);
  const isAmerican = /hundred (?!and\b)[a-z]/i.test(printed);
  return matchCase(printed, spellNumber(value, !isAmerican));
}

function digitsLike(printed: string, value: number): string {
  return scaled(printed, value) ?? grouped(printed, value);
}

/** With the draft's own scale, or the next smaller one, where at most two decimals are enough: `1.6 million`, `2.1bn` → `210m`. */
function scaled(printed: string, value: number): string | undefined {
  const digits = /\d[\d\s.,]*\d|\d/.exec(printed)?.[0] ?? '';
  const tail = printed.slice(printed.indexOf(digits) + digits.length);
  const at = SCALES.findIndex(([pattern]) => pattern.test(tail));
  const [word = ''] = SCALES[at]?.[0].exec(tail) ?? [];
  if (digits === '' || word === '') return undefined;
  const smaller = SMALLER.get(word.toLowerCase());
  const [, size] = SCALES[at] ?? [];
  if (size === undefined) return undefined;
  if (value >= size || smaller === undefined) return withScale(printed, digits, value / size);
  const rescaled = withScale(printed, digits, (value / size) * 1e3);
  return rescaled?.replace(word, matchCase(word, smaller));
}

/** The word one scale down, as long or as short as the other. */
const SMALLER: ReadonlyMap<string, string> = new Map([
  ['trillion', 'billion'],
  ['tn', 'bn'],
  ['billion', 'million'],
  ['bn', 'm'],
]);

function withScale(printed: string, digits: string, amount: number): string | undefined {
  const head = Number(amount.toFixed(2));
  if (Math.abs(head - amount) > amount * 1e-9 || head < 0.01) return undefined;
  const mark = /\d,\d{1,2}(?!\d)/.test(digits) ? ',' : '.';
  return printed.replace(digits, String(head).replace('.', mark));
}

const THOUSANDS = /\d([,.'\u0020\u00a0\u2009\u202f])\d{3}(?!\d)/;

/** `1600000` with the draft's own thousands mark; where it has none yet, a comma from 10,000 on. */
function grouped(printed: string, value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const mark =
    THOUSANDS.exec(printed)?.[1] ?? (value >= 10_000 || !/^\d{4}/.test(printed) ? ',' : '');
  const marked = mark === '' ? whole : whole.replaceAll(/\B(?=(?:\d{3})+(?!\d))/g, mark);
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}

/** An ordinal as the draft writes its own: `third` → `second`, `3rd` → `2nd`. */
export function ordinalLike(printed: string, value: number): string {
  return /\d/.test(printed) ? shortOrdinal(value) : matchCase(printed, spellOrdinal(value));
}

/** Gives `text` the capitals of `printed`: all, the first, or none. */
export function matchCase(printed: string, text: string): string {
  const letters = printed.replaceAll(/\P{L}/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return text.toUpperCase();
  const [first = ''] = letters;
  return first !== '' && first === first.toUpperCase() && first !== first.toLowerCase()
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text;
}
