import { depthBetween } from '../reading/sentenceWords';
import type { MentionAt, SentenceReading } from '../reading/blockReading';

/** The dates (EDTF) that may tell the day of a value. `By October 2017, 1,360 had gone`: a comma doesn't part them. */
export function daysBeside(at: MentionAt, sentence: SentenceReading): readonly string[] {
  return sentence.mentions.flatMap((other) => {
    const { value } = other.mention;
    if (other === at || value.kind !== 'date') return [];
    return depthBetween(sentence, at.first, other.first) <= 1 ? [value.date] : [];
  });
}
