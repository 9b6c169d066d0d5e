import { PARTS_OF_YEAR } from './dateRange';
import type { DatePrecision, DateRange, DateSpan, YearlessDate } from './dateRange';
import { dayNumber, daysInMonth } from './days';

/** Reads an EDTF date that isn't an interval. */
export function parsePoint(edtf: string): DateRange | undefined {
  const match = POINT.exec(edtf);
  if (!match) return undefined;
  const [, written = '', month, day] = match;
  if (written === 'XXXX') return parseYearless(month, day);
  if (written.includes('X')) return month === undefined ? parseYears(written) : undefined;
  const year = Number(written);
  if (month === undefined) return span('year', { year, month: 1 }, { year, month: 12 });
  const part = PARTS_OF_YEAR.get(Number(month));
  if (part) {
    const last = { year: part.last < part.first ? year + 1 : year, month: part.last };
    return day === undefined ? span(part.precision, { year, month: part.first }, last) : undefined;
  }
  if (!isMonth(month)) return undefined;
  if (day === undefined) return span('month', { year, month: Number(month) });
  return parseDay(year, Number(month), Number(day));
}

function parseDay(year: number, month: number, day: number): DateSpan | undefined {
  if (!(day >= 1 && day <= daysInMonth(year, month))) return undefined;
  const number = dayNumber({ year, month, day });
  return { kind: 'span', first: number, last: number, precision: 'day' };
}

function parseYears(written: string): DateSpan {
  const first = Number(written.replaceAll('X', '0'));
  const last = Number(written.replaceAll('X', '9'));
  const precision = last - first > 9 ? 'century' : 'decade';
  return span(precision, { year: first, month: 1 }, { year: last, month: 12 });
}

function parseYearless(month = '', day?: string): YearlessDate | undefined {
  const part = PARTS_OF_YEAR.get(Number(month));
  if (part) {
    return day === undefined
      ? yearless(part.precision, part.first * 100 + 1, part.last * 100 + 31)
      : undefined;
  }
  if (month === 'XX') {
    return isDay(day, 1) ? { ...yearless('day', 101, 1231), day: Number(day) } : undefined;
  }
  if (!isMonth(month)) return undefined;
  const start = Number(month) * 100;
  if (day === undefined) return yearless('month', start + 1, start + 31);
  if (!isDay(day, Number(month))) return undefined;
  return yearless('day', start + Number(day), start + Number(day));
}

function yearless(precision: DatePrecision, first: number, last: number): YearlessDate {
  return { kind: 'yearless', first, last, precision };
}

function span(precision: DatePrecision, from: Month, to: Month = from): DateSpan {
  const first = dayNumber({ ...from, day: 1 });
  const last = dayNumber({ ...to, day: daysInMonth(to.year, to.month) });
  return { kind: 'span', first, last, precision };
}

function isMonth(month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}

/** 29 February is a day of some year. */
function isDay(day: string | undefined, month: number): boolean {
  return day !== undefined && Number(day) >= 1 && Number(day) <= daysInMonth(2000, month);
}

interface Month {
  readonly year: number;
  readonly month: number;
}

const POINT = /^(\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(\d\d|XX)(?:-(\d\d))?)?[~?%]?$/;
