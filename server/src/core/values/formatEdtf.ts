import { PARTS_OF_YEAR } from './dateRange';
import type { DateRange, YearlessDate } from './dateRange';
import { dayAt, daysInMonth } from './days';
import type { Day } from './days';

/** The shortest EDTF that says it; seasons, decades and centuries only where the precision names them. */
export function formatEdtf(range: DateRange): string {
  if (range.kind === 'yearless') return formatYearless(range);
  const from = range.first === undefined ? undefined : dayAt(range.first);
  const to = range.last === undefined ? undefined : dayAt(range.last);
  if (from) {
    if (range.precision === 'season') return `${year(from)}-${seasonCode(from.month)}`;
    if (range.precision === 'decade') return `${year(from).slice(0, 3)}X`;
    if (range.precision === 'century') return `${year(from).slice(0, 2)}XX`;
  }
  const parts = commonParts(from, to);
  const ends = [from ? point(from, parts) : '..', to ? point(to, parts) : '..'];
  return [...new Set(ends)].join('/');
}

function formatYearless({ first, last, day, precision }: YearlessDate): string {
  if (day !== undefined) return `XXXX-XX-${two(day)}`;
  if (precision === 'season') return `XXXX-${seasonCode(Math.floor(first / 100))}`;
  const isWhole = first % 100 === 1 && last % 100 === 31;
  const ends = [first, last].map((at) => {
    const month = `XXXX-${two(Math.floor(at / 100))}`;
    return isWhole ? month : `${month}-${two(at % 100)}`;
  });
  return [...new Set(ends)].join('/');
}

/** How many parts both ends need: 1 the year, 2 the month, 3 the day. */
function commonParts(from: Day | undefined, to: Day | undefined): 1 | 2 | 3 {
  const opens = !from || from.day === 1;
  const closes = !to || to.day === daysInMonth(to.year, to.month);
  if (!opens || !closes) return 3;
  return (!from || from.month === 1) && (!to || to.month === 12) ? 1 : 2;
}

function point(day: Day, parts: 1 | 2 | 3): string {
  return [year(day), two(day.month), two(day.day)].slice(0, parts).join('-');
}

/** The code of the season that begins with the month. */
function seasonCode(month: number): string {
  for (const [code, part] of PARTS_OF_YEAR) {
    if (part.first === month && part.precision === 'season') return String(code);
  }
  return two(month);
}

function year(day: Day): string {
  return String(day.year).padStart(4, '0');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
