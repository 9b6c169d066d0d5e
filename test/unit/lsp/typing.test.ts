import { describe, expect, it } from 'vitest';
import { typedTo } from '../../../server/src/lsp/writing';

/** What is put in the place of so many characters, at the eleventh of a line. */
function caretAfter(length: number, text: string): number | undefined {
  const range = { start: { line: 0, character: 10 }, end: { line: 0, character: 10 + length } };
  return typedTo([{ range, text }], () => 10);
}

describe('where an edit leaves the caret of who types', () => {
  it('is behind what was typed, pasted as a word or taken away', () => {
    expect(caretAfter(0, '5')).toBe(11);
    expect(caretAfter(0, 'million')).toBe(17);
    expect(caretAfter(1, '')).toBe(10);
  });

  it('is behind the first letter that is typed over chosen words', () => {
    expect(caretAfter(3, '5')).toBe(11);
    expect(caretAfter(1, '5')).toBe(11);
  });

  it('is nowhere where a fix puts words in the place of others', () => {
    expect(caretAfter(1, '14')).toBeUndefined();
    expect(caretAfter(2, '75')).toBeUndefined();
    expect(caretAfter(7, 'million')).toBeUndefined();
  });
});
