import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  dayAt,
  dayNumber,
  daysInMonth,
  isRealDay,
  nthWeekday,
  startOfWeek,
  weekdayOf,
} from '../../../server/src/core/values/days';

const day = (iso: string) => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return { year, month, day: date };
};

describe('the number of a day', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2025-12-11', 20_433],
    ['1389-06-15', -212_040],
  ])('%s is %i', (iso, number) => {
    expect(dayNumber(day(iso))).toBe(number);
    expect(dayAt(number)).toEqual(day(iso));
  });

  it('agrees with the runtime on days all over four centuries', () => {
    const first = dayNumber(day('1800-01-01'));
    for (let number = first; number < first + 146_097; number += 97) {
      const date = new Date(number * 86_400_000);
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
      expect(dayAt(number)).toEqual({ year, month, day: date.getUTCDate() });
      expect(weekdayOf(dayAt(number)) % 7).toBe(date.getUTCDay());
    }
  });
});

describe('days and months added', () => {
  it.each([
    ['2025-12-31', 1, '2026-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-03-01', -1, '2025-02-28'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toEqual(day(to));
  });

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-12-15', -24, '2023-12-15'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(addMonths(day(from), count)).toEqual(day(to));
  });

  it('takes 29 February of a leap year to the 28th of the next', () => {
    expect(addYears(day('2024-02-29'), 1)).toEqual(day('2025-02-28'));
  });
});

describe('weekdays', () => {
  // 12 December 2025 is a Friday.
  it.each([
    [4, -1, '2025-12-11'],
    [4, -2, '2025-12-04'],
    [4, 1, '2025-12-18'],
    [4, 2, '2025-12-25'],
    [5, 1, '2025-12-19'],
    [5, -1, '2025-12-05'],
    [6, 1, '2025-12-13'],
    [6, -1, '2025-12-06'],
  ])('weekday %i, %i from a Friday, is %s', (weekday, n, expected) => {
    expect(nthWeekday(day('2025-12-12'), weekday, n)).toEqual(day(expected));
  });

  it('begin the week on Monday', () => {
    expect(startOfWeek(day('2025-12-14'))).toEqual(day('2025-12-08'));
    expect(startOfWeek(day('2025-12-08'))).toEqual(day('2025-12-08'));
  });
});

describe('what is a day', () => {
  it.each(['2025-02-29', '2025-06-31', '2025-13-01', '2025-00-10', '2025-01-00'])(
    '%s is none',
    (iso) => {
      expect(isRealDay(day(iso))).toBe(false);
    },
  );

  it('knows leap years', () => {
    expect([1900, 2000, 2024, 2025].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  });
});
