import type { Mention } from '../../core/mentions/mention';
import { parseEdtf } from '../../core/values/dates';
import { daysOf, isCurrency, relateValues } from '../../core/values/relateValues';
import type { Duration, Value } from '../../core/values/value';
import type { Figure, Printed } from './printed';

type Known = Exclude<Value, { kind: 'date' | 'place' | 'status' }>;

/** Whether a figure prints the number, as rounding and bounds are judged in drafts. */
export function printsAmount(figure: Figure, known: Known): Printed {
  const stated = figure.mentions.flatMap((mention) => asKnown(mention, known) ?? []);
  if (stated.some(({ value, text }) => isSame(value, known, text))) return 'value';
  if (known.kind === 'duration' && lasts(figure, known)) return 'value';
  const isRead = figure.mentions.some(({ value }) => isWhollyRead(value, known));
  const digits = isRead && known.kind === 'money' ? [] : digitsIn(figure);
  const sizes = isRead
    ? [1]
    : stated.some(({ value }) => isOtherUnit(value, known))
      ? LARGE
      : SIZES;
  if (isSum(stated, known) || digits.some((one) => areOf(one, known, sizes))) return 'value';
  // None is often told without a figure, and so is a single one.
  if (stated.length === 0 && 'amount' in known && known.amount <= 1) return 'value';
  return stated.length > 0 || digits.length > 0 ? 'other' : 'nothing';
}

interface Stated {
  readonly value: Known;
  readonly text: string;
}

/** The mention as a value of the known one's kind, where it can be one: a bare number takes its currency, its unit and what it is for. */
function asKnown({ value, text }: Mention, known: Known): Stated | undefined {
  if (value.kind === 'duration' && known.kind === 'duration') return { value, text };
  if (!('amount' in value) || !('amount' in known)) return undefined;
  if (isOtherUnit(value, known)) return { value, text };
  const isBare = value.kind === 'quantity' || value.kind === 'ordinal';
  if (value.kind !== known.kind && !isBare) return undefined;
  const { amount, high, bound } = value;
  const stated = { ...known, amount, bound };
  delete stated.high;
  return { value: high === undefined ? stated : { ...stated, high }, text };
}

/** `30 miles` is no 30 km, and `$30` no €30. */
function isOtherUnit(value: Known, known: Known): boolean {
  if (value.kind === 'money' && known.kind === 'money') return !isCurrency(value, known.currency);
  return value.kind === 'measure' && known.kind === 'measure' && value.unit !== known.unit;
}

/** Read with its unit, so that nothing behind the number changes it. */
function isWhollyRead(value: Value, known: Known): boolean {
  if (value.kind !== known.kind) return false;
  return value.kind === 'quantity' ? value.unit !== undefined : value.kind === 'money';
}

function isSame(stated: Known, known: Known, printed: string): boolean {
  if (isOtherUnit(stated, known)) return false;
  const relation = relateValues(stated, known, { printed });
  if (relation === 'agrees') return true;
  if (!('amount' in stated) || !('amount' in known)) return false;
  if (stated.amount === known.amount && stated.high === known.high) return true;
  return (
    relation === 'unclear' && stated.high === known.high && isNear(stated.amount, known.amount)
  );
}

function isNear(stated: number, known: number): boolean {
  return Math.abs(stated - known) <= known * ROUNDED;
}

const ROUNDED = 0.05;

/** `18,000 and 54,000` for 72,000. */
function isSum(stated: readonly Stated[], known: Known): boolean {
  if (!('amount' in known) || known.high !== undefined || stated.length < 2) return false;
  const parts = stated.map(({ value }) => ('amount' in value ? value.amount : NaN));
  return parts.reduce((sum, part) => sum + part, 0) === known.amount;
}

/** `18 July 2019 – 17 July 2023` for four years. */
function lasts({ mentions }: Figure, { duration }: Duration): boolean {
  const days = daysOf(duration);
  return mentions.some(({ value }) => {
    const span = value.kind === 'date' ? parseEdtf(value.date) : undefined;
    if (span?.kind !== 'span' || span.first === undefined || span.last === undefined) return false;
    return isNear(span.last - span.first + 1, days);
  });
}

/** A number in digits, in the two ways in which its marks can be meant. */
interface Digits {
  readonly readings: readonly number[];
  /** Some word stands behind it. */
  readonly isCounting: boolean;
}

/** The numbers in digits that aren't part of a date. */
function digitsIn({ text, mentions }: Figure): readonly Digits[] {
  const isDated = (at: number) =>
    mentions.some(({ value, span }) => value.kind === 'date' && span.start <= at && at < span.end);
  return [...text.matchAll(NUMBER)]
    .filter(({ index }) => !isDated(index))
    .map(({ 0: digits, index }) => ({
      readings: [
        Number(digits.replace(/\D/g, '')),
        Number(
          digits
            .replace(/[.,](?=\d+$)/, '_')
            .replace(/[^\d_]/g, '')
            .replace('_', '.'),
        ),
      ],
      isCounting: /^\s?\p{L}/u.test(text.slice(index + digits.length, index + digits.length + 3)),
    }));
}

/** Digits, marks between their thousands, a decimal. */
const NUMBER = /\d+(?:[.,'’\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?/g;

/** Where the words behind the number can't be read, they may be a million in another language, or a unit that holds one. */
function areOf({ readings, isCounting }: Digits, known: Known, sizes: readonly number[]): boolean {
  const wanted = 'amount' in known ? [known.amount, known.high] : countsOf(known);
  return readings.some((number) =>
    sizes.some(
      (size) =>
        (size === 1 || isCounting) &&
        wanted.some((end) => end !== undefined && isRounded(number * size, end)),
    ),
  );
}

/** The same but for what floating point adds, or, of large numbers, for rounding. */
function isRounded(stated: number, known: number): boolean {
  return Math.abs(stated - known) <= known * (known >= 1e5 ? ROUNDED : 1e-9);
}

/** `P1Y6M` → 1, 6. */
function countsOf({ duration, high = '' }: Duration): readonly number[] {
  return (duration + high).match(/[\d.]+/g)?.map(Number) ?? [];
}

const LARGE = [1e3, 1e6, 1e9, 1e12];
const SIZES = [1, ...LARGE];
