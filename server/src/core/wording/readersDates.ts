import type { Say } from '../l10n/say';
import { dateInWords } from './dates';
import type { DateWords } from './languages/valueWords';
import { filled, valueWordsOf } from './languages/valueWordsOf';

/** An EDTF date in the reader's language: `11 December 2025`, `11. Dezember 2025`, `desde 2027`. What it can't read comes back as it is. */
export function dateForReader(edtf: string, { language }: Say): string {
  const words = valueWordsOf(language)?.dates;
  if (!words) return dateInWords(edtf);
  const point = (end: string) => pointIn(end, words, language);
  const slash = edtf.indexOf('/');
  if (slash < 0) return point(edtf);
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  const isOpen = (end: string): boolean => end === '' || end === '..';
  if (isOpen(from)) return isOpen(to) ? words.anyTime : filled(words.until, { value: point(to) });
  return isOpen(to)
    ? filled(words.from, { value: point(from) })
    : filled(words.between, { low: point(from), high: point(to) });
}

function pointIn(edtf: string, words: DateWords, language: string): string {
  const [, year, part, day, qualifier] = POINT.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  const date = plainPoint(year, part, day, words, language);
  return qualifier === '' ? date : filled(words.about, { value: date });
}

function plainPoint(
  year: string,
  part: string | undefined,
  day: string | undefined,
  words: DateWords,
  language: string,
): string {
  const named = /^\d{3}X$/.test(year)
    ? filled(words.decade, { value: `${year.slice(0, 3)}0` })
    : year;
  const month = Number(part);
  if (!(month >= 1 && month <= 12)) {
    const season = part === undefined ? undefined : words.seasons[part];
    return season === undefined ? named : filled(season, { value: named });
  }
  const isDay = day !== undefined && day !== 'XX';
  const isYear = /^\d{4}$/.test(year);
  const write = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    month: 'long',
    ...(isDay ? { day: 'numeric' } : {}),
    ...(isYear ? { year: 'numeric' } : {}),
  });
  // Of a leap year where none is named.
  return write.format(
    new Date(Date.UTC(isYear ? Number(year) : 2000, month - 1, isDay ? Number(day) : 1)),
  );
}

const POINT = /^(-?\d{3}[\dX]|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/;
