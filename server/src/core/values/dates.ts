import type { DateRange, DateSpan, YearlessDate } from './dateRange';
import { dayAt } from './days';
import { parsePoint } from './edtfPoint';

/**
 * Reads what `DateValue` holds: `2025`, `2025-06`, `2025-12-11`, `2025-22` (summer), `202X`, `18XX`, `a/b`, `2027/..`, `../2027`, `XXXX-06`,
 * `XXXX-11-28`, `XXXX-XX-11`; a closing `~`, `?` or `%` is left out of account. Undefined for all else, days that don't exist among it.
 */
export function parseEdtf(edtf: string): DateRange | undefined {
  const range = remembered(parsed, edtf, () => parse(edtf) ?? 'none');
  return range === 'none' ? undefined : range;
}

const MANY = 10_000;
const parsed = new Map<string, DateRange | 'none'>();

function remembered<V>(known: Map<string, V>, key: string, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MANY) known.clear();
  const value = make();
  known.set(key, value);
  return value;
}

function parse(edtf: string): DateRange | undefined {
  const slash = edtf.indexOf('/');
  if (slash < 0) return parsePoint(edtf);
  const from = parseEnd(edtf.slice(0, slash));
  const to = parseEnd(edtf.slice(slash + 1));
  if (from === undefined || to === undefined) return undefined;
  return interval(from, to);
}

/**
 * How a stated date stands to a known one:
 * - coarser: it covers the known one and more (`June 2025` for 11 June 2025).
 * - finer: the known one covers it and more.
 * - overlap: they share days, or one of the two can't be read.
 */
export type DateComparison = 'same' | 'coarser' | 'finer' | 'overlap' | 'apart';

/** By the known date, then by the stated one. */
const compared = new Map<string, Map<string, DateComparison>>();

/** Compares two EDTF dates by the days they cover; one without a year by the parts it has. */
export function compareDates(stated: string, known: string): DateComparison {
  let toKnown = compared.get(known);
  const before = toKnown?.get(stated);
  if (before !== undefined) return before;
  if (++comparisons > MANY) {
    compared.clear();
    comparisons = 1;
    toKnown = undefined;
  }
  const comparison = compareParsed(stated, known);
  if (!toKnown) compared.set(known, (toKnown = new Map<string, DateComparison>()));
  toKnown.set(stated, comparison);
  return comparison;
}

/** How many are remembered. */
let comparisons = 0;

function compareParsed(stated: string, known: string): DateComparison {
  const [a, b] = [parseEdtf(stated), parseEdtf(known)];
  if (!a || !b) return 'overlap';
  if (a.kind === 'span' && b.kind === 'span') return compareSpans(a, b);
  if (a.kind === 'yearless' && b.kind === 'yearless') return compareYearless(a, b);
  if (a.kind === 'yearless') return b.kind === 'span' ? compareToSpan(a, b) : 'overlap';
  const turned = b.kind === 'yearless' ? compareToSpan(b, a) : 'overlap';
  return turned === 'coarser' ? 'finer' : turned;
}

/** `open` for a missing end. */
function parseEnd(end: string): DateRange | 'open' | undefined {
  return end === '' || end === '..' ? 'open' : parsePoint(end);
}

function interval(from: DateRange | 'open', to: DateRange | 'open'): DateRange | undefined {
  if (from === 'open') {
    if (to === 'open' || to.kind === 'yearless' || to.last === undefined) return undefined;
    return { kind: 'span', last: to.last, precision: 'interval' };
  }
  if (to === 'open') {
    if (from.kind === 'yearless' || from.first === undefined) return undefined;
    return { kind: 'span', first: from.first, precision: 'interval' };
  }
  const { first } = from;
  const { last } = to;
  if (from.kind !== to.kind || first === undefined || last === undefined) return undefined;
  if (from.kind === 'span') {
    return last < first ? undefined : { kind: 'span', first, last, precision: 'interval' };
  }
  if (from.day !== undefined || (to.kind === 'yearless' && to.day !== undefined)) return undefined;
  return { kind: 'yearless', first, last, precision: 'interval' };
}

function compareSpans(a: DateSpan, b: DateSpan): DateComparison {
  const [aFirst, aLast] = [a.first ?? -Infinity, a.last ?? Infinity];
  const [bFirst, bLast] = [b.first ?? -Infinity, b.last ?? Infinity];
  if (aLast < bFirst || bLast < aFirst) return 'apart';
  return relation(aFirst <= bFirst && bLast <= aLast, bFirst <= aFirst && aLast <= bLast);
}

/** In four years every date comes round. */
const ROUND = 1461;

/** The yearless date is the stated one. A span covers it only if it covers all time. */
function compareToSpan(stated: YearlessDate, { first, last }: DateSpan): DateComparison {
  if (first === undefined || last === undefined || last - first >= ROUND) return 'overlap';
  let shared = 0;
  for (let day = first; day <= last; day++) {
    const { month, day: dayOfMonth } = dayAt(day);
    if (covers(stated, month, dayOfMonth)) shared++;
  }
  if (shared === 0) return 'apart';
  return shared === last - first + 1 ? 'coarser' : 'overlap';
}

function compareYearless(a: YearlessDate, b: YearlessDate): DateComparison {
  const [inA, inB, inBoth] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (let month = 1; month <= 12; month++) {
    for (let day = 1; day <= 31; day++) {
      const [isA, isB] = [covers(a, month, day), covers(b, month, day)];
      if (isA) inA.add(month * 100 + day);
      if (isB) inB.add(month * 100 + day);
      if (isA && isB) inBoth.add(month * 100 + day);
    }
  }
  if (inBoth.size === 0) return 'apart';
  return relation(inBoth.size === inB.size, inBoth.size === inA.size);
}

function covers({ first, last, day: only }: YearlessDate, month: number, day: number): boolean {
  if (only !== undefined) return day === only;
  const at = month * 100 + day;
  return first <= last ? first <= at && at <= last : at >= first || at <= last;
}

function relation(coversKnown: boolean, isCovered: boolean): DateComparison {
  if (coversKnown) return isCovered ? 'same' : 'coarser';
  return isCovered ? 'finer' : 'overlap';
}

/** The last possible day of one lies before the first of the other. False where either can't be read or bears no year. */
export function isBefore(a: string, b: string): boolean {
  const [one, other] = [parseEdtf(a), parseEdtf(b)];
  if (one?.kind !== 'span' || other?.kind !== 'span') return false;
  return (one.last ?? Infinity) < (other.first ?? -Infinity);
}

/** How many days lie between the nearest days of two dates; 0 where they touch or can't be read. */
export function distanceInDays(a: string, b: string): number {
  const [one, other] = [parseEdtf(a), parseEdtf(b)];
  if (one?.kind !== 'span' || other?.kind !== 'span') return 0;
  return Math.max(
    0,
    (one.first ?? -Infinity) - (other.last ?? Infinity),
    (other.first ?? -Infinity) - (one.last ?? Infinity),
  );
}
