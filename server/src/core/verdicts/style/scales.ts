import { LARGER_SCALES, SCALES, SMALLER_SCALES } from '../../language/scales';
import { matchCase } from './capitals';
import { decimalMarkOf, groupedLike } from './digits';
import type { Grouping } from './digits';

/** The digits of a number as printed, with whatever groups them. */
const DIGITS = /\d[\d.,'’\u0020\u00a0\u2007\u2009\u202f]*\d|\d/;

/**
 * A number with the scale word that another is printed with, or the one above or below, where at most two decimals are enough.
 * @example scaledLike('1.9 million', 1.6e6) → `1.6 million`; ('2.1bn', 2.1e8) → `210m`
 */
export function scaledLike(
  printed: string,
  value: number,
  elsewhere?: Grouping,
): string | undefined {
  const [digits = ''] = DIGITS.exec(printed) ?? [];
  const tail = printed.slice(printed.indexOf(digits) + digits.length);
  const scale = SCALES.find(({ pattern }) => pattern.test(tail));
  const [word = ''] = scale?.pattern.exec(tail) ?? [];
  if (!scale || digits === '' || word === '') return undefined;
  const write = (amount: number, name: string): string | undefined => {
    const head = inFewDecimals(amount);
    if (head === undefined) return undefined;
    const number =
      head >= 1000
        ? groupedLike(digits, head, elsewhere)
        : String(head).replace('.', decimalMarkOf(digits));
    return printed.replace(digits, number).replace(word, name);
  };
  for (const [step, names] of [
    [up(scale.size), LARGER_SCALES],
    [1 / down(scale.size), SMALLER_SCALES],
  ] as const) {
    const other = names.get(word.toLowerCase().replace(/s$/, ''));
    const isOutgrown = step > 1 ? value >= scale.size * step : value < scale.size;
    const found =
      other !== undefined && isOutgrown
        ? write(value / scale.size / step, inCaseOf(word, other))
        : undefined;
    if (found !== undefined) return found;
  }
  return write(value / scale.size, word);
}

/** A hundred lakh are a crore; the other scales go by thousands. */
function up(size: number): number {
  return size === 1e5 ? 100 : 1000;
}

function down(size: number): number {
  return size === 1e7 ? 100 : 1000;
}

/** Nobody writes `0.05 million`. */
const LEAST_HEAD = 0.1;

function inFewDecimals(amount: number): number | undefined {
  const head = Number(amount.toFixed(2));
  return Math.abs(head - amount) > amount * 1e-9 || head < LEAST_HEAD ? undefined : head;
}

/** `5M` → `5B`: of a capital letter alone the other is one too. */
function inCaseOf(word: string, other: string): string {
  if (word.length === 1 && word !== word.toLowerCase()) return other.charAt(0).toUpperCase();
  return matchCase(word, other);
}
