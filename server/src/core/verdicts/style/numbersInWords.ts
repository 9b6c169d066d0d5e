import { hasAnd } from '../../language/manner';
import { EVERYDAY_SCALE, SCALES } from '../../language/scales';
import { spellNumber } from '../../language/spell';
import { matchCase } from './capitals';
import { groupedLike } from './digits';
import type { Manner } from './manner';
import { scaledLike } from './scales';

/** More words than these are written in digits. */
const MOST_WORDS = 5;

/** A number in words as another is printed, or in digits where its words would be too many: `seven million` → `7.2 million`. */
export function wordsLike(printed: string, value: number, manner: Manner): string {
  const words = spellNumber(value, hasAnd(printed) ?? !manner.isAmerican);
  const isWhole = Number.isInteger(value);
  if (isWhole && isShort(words) && !isUneven(value)) return matchCase(printed, words);
  return inDigits(printed, value, manner);
}

function isShort(words: string): boolean {
  return words.split(' ').length <= MOST_WORDS;
}

/** `seven million two hundred thousand`. */
function isUneven(value: number): boolean {
  return value > EVERYDAY_SCALE.size && value % EVERYDAY_SCALE.size !== 0;
}

function inDigits(printed: string, value: number, { grouping }: Manner): string {
  const own = SCALES.map(({ pattern }) => pattern.exec(printed)?.[0]).find(
    (word) => word !== undefined,
  );
  const word = own ?? (value >= EVERYDAY_SCALE.size ? EVERYDAY_SCALE.word : undefined);
  const scaled = word === undefined ? undefined : scaledLike(`1 ${word}`, value, grouping);
  return scaled ?? groupedLike('', value, grouping);
}
