import { FAR, SENTENCES_BACK } from '../passages/distanceScale';
import { cluesOf } from '../reading/clues';
import type { Key } from '../reading/clues';
import type { Passage } from '../passages/passage';
import type { SentenceReading } from '../reading/blockReading';

/** How far the clues of the sentences before it in its block stand. */
export function keysBefore(
  { blocks: [own] }: Passage,
  index: number,
  sentence: SentenceReading,
): ReadonlyMap<Key, number> {
  const nearest = new Map<Key, number>();
  for (let back = Math.min(SENTENCES_BACK, index); back >= 1; back--) {
    const before = own.sentences[index - back];
    if (!before) continue;
    const distance = distanceBack(back, before, sentence);
    for (const key of cluesOf(before).keys()) nearest.set(key, distance);
  }
  return nearest;
}

/** How far the sentence stands that comes so many before this one. */
export function distanceBack(
  back: number,
  before: SentenceReading,
  sentence: SentenceReading,
): number {
  const isAnswered = back === 1 && before.isQuestion && sentence.isShort;
  return isAnswered ? FAR.answered : FAR.sentence + (back - 1) * 3;
}
