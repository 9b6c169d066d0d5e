import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../server/src/core/text/readDraft';
import { draftEdits } from '../../../server/src/core/verdicts/edits/draftEdits';
import { applyEdits } from '../../../server/src/dataset/marks/edits';

/** The draft once words of its first block are others; nothing where it can't be changed so. */
function changed(text: string, old: string, words: string): string | undefined {
  const draft = readDraft(text);
  const [block] = draft.blocks;
  if (!block) throw new Error('no block');
  const start = block.text.indexOf(old);
  const edits = draftEdits(
    [{ span: { start, end: start + old.length }, text: words }],
    block,
    draft,
  );
  return edits && applyEdits(text, edits);
}

describe('draftEdits', () => {
  it.each([
    ['pays **€310** million', '€310 million', '€210 million', 'pays **€210** million'],
    ['in *April* 2029.', 'April 2029', 'May 2027', 'in *May* 2027.'],
    ['pays 3**50**', '350', '300', 'pays 3**00**'],
    ['pays 5&nbsp;000 men', '5\u00a0000', '6\u00a0000', 'pays 6&nbsp;000 men'],
  ])('changes in %j %j to %j', (text, old, words, after) => {
    expect(changed(text, old, words)).toBe(after);
  });

  it.each([
    ['takes [50](u) men', '50 men', 'nobody'],
    ['<!-- a --> in April __2029__', 'April 2029', '2027'],
    ['pays $€210 million', '€210', '$250'],
    ['[[Pact of 2019]][^1] holds', '2019', '2020'],
  ])('leaves in %j %j alone', (text, old, words) => {
    expect(changed(text, old, words)).toBeUndefined();
  });
});
