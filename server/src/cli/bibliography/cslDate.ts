import { dateInWords } from '../../core/wording/dates';

/** A date of CSL data, as exact as it is known and no more. */
export interface CslDate {
  /** A list of year, month and day; of two the first is from, the second to. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: boolean;
  /** What numbers can't say: `the 2020s`. */
  readonly literal?: string;
}

/** An EDTF date for CSL. */
export function cslDate(edtf: string): CslDate {
  const ends = edtf.split('/').map(readEnd);
  const known = ends.filter((end) => end !== undefined);
  const season = known[0]?.season;
  const isOneSeason = season !== undefined && ends.length === 1;
  const areDays = known.every((end) => end.season === undefined);
  if (known.length < ends.length || !(areDays || isOneSeason))
    return { literal: dateInWords(edtf) };
  return {
    'date-parts': known.map(({ parts }) => parts),
    ...(season === undefined ? {} : { season }),
    ...(known.some(({ isAbout }) => isAbout) ? { circa: true } : {}),
  };
}

interface End {
  readonly parts: readonly number[];
  readonly season?: number;
  readonly isAbout: boolean;
}

function readEnd(edtf: string): End | undefined {
  const match = POINT.exec(edtf);
  if (match === null) return undefined;
  const [, year, month, day, qualifier] = match;
  const isAbout = qualifier !== undefined;
  const [first = 0, second = 1, ...rest] = [year, month, day].flatMap((part) =>
    part === undefined ? [] : [Number(part)],
  );
  if (second >= 21 && second <= 24) return { parts: [first], season: second - 20, isAbout };
  if (second > 12) return undefined;
  return { parts: month === undefined ? [first] : [first, second, ...rest], isAbout };
}

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;
