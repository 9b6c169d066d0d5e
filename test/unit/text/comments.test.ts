import { expect, it } from 'vitest';
import { DraftReader, readDraft } from '../../../server/src/core/text/readDraft';
import { samples } from './anyDraft';

const sample = samples.at(-1) ?? '';

it('are told with their places, in the order of the text; what stands in code is none', () => {
  const { comments } = readDraft(sample);
  const words = comments.map((comment) => comment.words);
  expect(words).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j', 'k']);
  for (const { span, words: own, wordsAt } of comments) {
    const written = sample.slice(span.start, span.end);
    expect(written).toMatch(/^(?:<!--[^]*-->|\{\/\*[^]*\*\/\}|%%[^]*%%)$/);
    expect(sample.slice(wordsAt, wordsAt + own.length)).toBe(own);
  }
});

it('move with what is written above them', () => {
  const reader = new DraftReader();
  const before = reader.read(sample).comments;
  const after = reader.read(`A line.\n\n${sample}`).comments;
  expect(after).toEqual(readDraft(`A line.\n\n${sample}`).comments);
  expect(after.map(({ wordsAt }) => wordsAt - 9)).toEqual(before.map(({ wordsAt }) => wordsAt));
});
