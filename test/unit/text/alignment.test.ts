import { describe, expect, it } from 'vitest';
import { align, formerIndex, isUntouched } from '../../../server/src/core/text/alignment';
import { DraftReader } from '../../../server/src/core/text/readDraft';

const TEXT = '# Deals\n\nOne.\n\n| A | B |\n|---|---|\n|   | 2 |\n\nLast.\n';

function aligned(after: string, before = TEXT) {
  const reader = new DraftReader();
  return align(reader.read(before), reader.read(after));
}

describe('two versions of a draft', () => {
  it('share what stands above an edit and below it', () => {
    const alignment = aligned(TEXT.replace('One.', 'One.\n\nAnd more.'));
    expect(alignment).toEqual({ head: 2, tail: 3, moved: 1 });
    expect([0, 1, 2, 3, 6].map((index) => formerIndex(alignment, index))).toEqual([
      0,
      1,
      undefined,
      2,
      5,
    ]);
    expect(isUntouched(alignment, 3, 6)).toBe(true);
    expect(isUntouched(alignment, 2, 6)).toBe(false);
    expect(isUntouched(alignment, 0, 1)).toBe(true);
  });

  it('share a last block that was read anew', () => {
    expect(aligned(TEXT.replace('One.', 'Two.'))).toEqual({ head: 1, tail: 2, moved: 0 });
  });

  it('differ where a cell came to stand under another head', () => {
    const { head, tail } = aligned(TEXT.replace('|   | 2 |', '| 2 |   |'));
    expect([head, tail]).toEqual([4, 5]);
  });

  it('differ where a link leads elsewhere', () => {
    const { head } = aligned(
      '[He said so][a].\n\n[a]: https://b.example\n',
      '[He said so][a].\n\n[a]: https://a.example\n',
    );
    expect(head).toBe(0);
  });

  it('differ where the same words are marked up in another way', () => {
    expect(aligned('*One* two.', '_One_ two.').head).toBe(0);
  });
});
