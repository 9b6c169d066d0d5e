/** A day of the Gregorian calendar, reckoned back before its start. `month` 1–12, `day` 1–31. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1 January 1970, negative before it. A day that isn't (31 June) counts on into the next month. */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - EPOCH;
}

/** The day that lies so many days after 1 January 1970. */
export function dayAt(number: number): Day {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const before = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const monthFromMarch = Math.floor((5 * (dayOfEra - before) + 2) / 153);
  const day = dayOfEra - before - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isRealDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return mod(dayNumber(day) + 3, 7) + 1;
}

export function addDays(day: Day, count: number): Day {
  return dayAt(dayNumber(day) + count);
}

/** The same day of another month, or that month's last: 31 January and one month is 28 February. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count;
  const target = { year: Math.floor(months / 12), month: mod(months, 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.year, target.month)) };
}

export function addYears(day: Day, count: number): Day {
  return addMonths(day, count * 12);
}

/** The nth such weekday strictly after the day; with a negative n, strictly before it. */
export function nthWeekday(from: Day, weekday: number, n: number): Day {
  const ahead = mod(weekday - weekdayOf(from) - 1, 7) + 1;
  if (n > 0) return addDays(from, ahead + (n - 1) * 7);
  return addDays(from, (ahead === 7 ? 0 : ahead) + n * 7);
}

/** The Monday of the day's week. */
export function startOfWeek(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}

const DAYS_OF_ERA = 146_097;
/** Days from 1 March of year 0 to 1 January 1970. */
const EPOCH = 719_468;
