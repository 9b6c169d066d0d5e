import { MONTH_NAMES } from '../language/months';

/**
 * An EDTF date as an editor prints it: `11 December 2025`, `June 2025`, `2025`, `the 2020s`, `spring 2025`,
 * `from 2027` (`2027/..`), `June to August 2025`. What it can't read comes back as it is. Month first: `December 11, 2025`.
 */
export function dateInWords(edtf: string, isMonthFirst = false): string {
  const slash = edtf.indexOf('/');
  if (slash < 0) return point(edtf, isMonthFirst);
  return interval(edtf.slice(0, slash), edtf.slice(slash + 1), isMonthFirst);
}

function interval(from: string, to: string, isMonthFirst: boolean): string {
  const isOpen = (end: string): boolean => end === '' || end === '..';
  if (isOpen(from)) return isOpen(to) ? 'at any time' : `until ${point(to, isMonthFirst)}`;
  if (isOpen(to)) return `from ${point(from, isMonthFirst)}`;
  const first = point(from, isMonthFirst);
  const last = point(to, isMonthFirst);
  const year = `${isMonthFirst && /-\d\d-\d\d$/.test(from) ? ',' : ''} ${to.slice(0, 4)}`;
  const sharesYear = from.slice(0, 4) === to.slice(0, 4) && first.endsWith(year);
  return `${sharesYear && first !== last ? first.slice(0, -year.length) : first} to ${last}`;
}

function point(edtf: string, isMonthFirst: boolean): string {
  const match = POINT.exec(edtf);
  if (match === null) return edtf;
  const [, year = '', second, day, qualifier = ''] = match;
  const hedge = qualifier === '' ? '' : 'about ';
  const month = monthName(second);
  if (second === undefined) return hedge + yearName(year);
  if (month === undefined) return hedge + seasonName(second, year);
  const date = day === undefined || day === 'XX' ? undefined : String(Number(day));
  if (date !== undefined && isMonthFirst)
    return `${hedge}${month} ${date}${year === 'XXXX' ? '' : `, ${yearName(year)}`}`;
  const parts = [date, month];
  if (year !== 'XXXX') parts.push(yearName(year));
  return hedge + parts.filter((part) => part !== undefined).join(' ');
}

function yearName(year: string): string {
  if (/^\d{3}X$/.test(year)) return `the ${year.slice(0, 3)}0s`;
  return year;
}

function monthName(month: string | undefined): string | undefined {
  return month === undefined ? undefined : MONTH_NAMES[Number(month) - 1];
}

/** EDTF level 1 and 2: a part of the year stands where the month would. */
function seasonName(code: string, year: string): string {
  const season = SEASONS[code];
  return season === undefined ? yearName(year) : `${season} ${yearName(year)}`;
}

const POINT = /^(-?\d{3}[\dX]|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/;

const SEASONS: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'the first quarter of',
  34: 'the second quarter of',
  35: 'the third quarter of',
  36: 'the fourth quarter of',
  40: 'the first half of',
  41: 'the second half of',
};
