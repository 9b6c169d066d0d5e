import { DECADES } from '../../language/calendar';
import { NUMBER_WORDS } from '../../language/numberWords';
import { CENTURIES, YEAR_OPENERS } from '../../language/yearCues';
import { lowerAt, pastHyphen, spanOf } from '../tokenKinds';
import type { DateReading, Page } from './dateReading';

/** `in nineteen eighty-nine`, `the nineteen sixties`. */
export function readYearInWords(page: Page, at: number): DateReading | undefined {
  const { tokens } = page;
  const hundreds = CENTURIES.get(lowerAt(tokens, at));
  const before = lowerAt(tokens, at - 1);
  if (hundreds === undefined) return undefined;
  const decade = DECADES.get(lowerAt(tokens, at + 1));
  if (decade !== undefined && before === 'the') {
    const edtf = `${String(hundreds)}${String((decade % 100) / 10)}X`;
    return { first: at, next: at + 2, from: {}, edtf, parts: { year: spanOf(tokens, at, at + 2) } };
  }
  const tens = NUMBER_WORDS.get(lowerAt(tokens, at + 1));
  if (!YEAR_OPENERS.has(before) || (tens?.kind !== 'ten' && tens?.kind !== 'teen'))
    return undefined;
  const unitAt = pastHyphen(tokens, at + 2);
  const unit = tens.kind === 'ten' ? NUMBER_WORDS.get(lowerAt(tokens, unitAt)) : undefined;
  const ones = unit?.kind === 'unit' ? unit.value : 0;
  const next = ones > 0 ? unitAt + 1 : at + 2;
  const year = hundreds * 100 + tens.value + ones;
  return { first: at, next, from: { year }, parts: { year: spanOf(tokens, at, next) } };
}
