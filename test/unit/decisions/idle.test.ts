import { describe, expect, it } from 'vitest';
import { idleDecisions } from '../../../server/src/decisions/idleDecisions';
import type { KnownOfDecisions } from '../../../server/src/decisions/idleDecisions';
import { readDecisions } from '../../../server/src/decisions/readDecisions';
import { withoutEntryAt } from '../../../server/src/decisions/removedEntry';

const id = (digit: string) => digit.repeat(16);
const TEXT = `# ours
not-about-this:
  - fingerprint: ${id('a')} # as the editor said
    draft: drafts/a.md
  - fingerprint: ${id('b')}
    draft: drafts/b.md
never-check:
  - lake-pact # The Lake Pact
`;
const { entries } = readDecisions('decisions.yaml', 'decisions.yaml', TEXT);
const told = (known: KnownOfDecisions) =>
  idleDecisions(entries, known).map(({ line, message }) => `${String(line)}: ${message}`);

describe('a decision that hides nothing', () => {
  it('is told of where its draft was read, and of no other draft', () => {
    expect(told({ drafts: [] })).toEqual([]);
    expect(told({ drafts: [{ draft: 'drafts/a.md', used: [] }] })).toEqual([
      expect.stringMatching(/^3: hides nothing any more: in drafts\/a\.md/),
    ]);
    expect(told({ drafts: [{ draft: 'drafts/a.md', used: [id('a')] }] })).toEqual([]);
    // The draft was renamed.
    expect(
      told({
        drafts: [
          { draft: 'drafts/a.md', used: [] },
          { draft: 'drafts/c.md', used: [id('a')] },
        ],
      }),
    ).toEqual([]);
  });

  it('is told of where its draft is gone and all others were read', () => {
    const drafts = [{ draft: 'drafts/c.md', used: [id('b')] }];
    expect(told({ drafts, isGone: () => true })).toEqual([
      expect.stringMatching(/^3: hides nothing any more: drafts\/a\.md is gone/),
    ]);
    expect(told({ drafts, isGone: () => false })).toEqual([]);
  });

  it('is told of where no dataset has the agreement, as long as all of them are known', () => {
    expect(told({ drafts: [], subjects: new Set(['lake-pact']) })).toEqual([]);
    expect(told({ drafts: [], subjects: new Set(['sea-treaty']) })).toEqual([
      '8: hides nothing: no dataset in use has an agreement “lake-pact”.',
    ]);
    const known = { drafts: [], subjects: new Set(['lake-pact-2021', 'lakes-pact']) };
    expect(idleDecisions(entries, known)).toMatchObject([
      {
        message: expect.stringContaining('Did you mean “lakes-pact”?') as string,
        mend: { written: 'lake-pact', right: ['lakes-pact'] },
      },
    ]);
  });
});

describe('an entry that is taken out', () => {
  const at = (words: string) => TEXT.indexOf(words);
  it('leaves the others and the comments', () => {
    expect(withoutEntryAt(TEXT, at(id('b')))).toBe(TEXT.replace(/ {2}- fingerprint: b+\n.*\n/, ''));
    expect(withoutEntryAt(TEXT, at('draft: drafts/b'))).not.toContain(id('b'));
  });

  it('takes its list with it where it was the last', () => {
    expect(withoutEntryAt(TEXT, at('lake-pact'))).toBe(TEXT.replace(/never-check:\n.*\n/, ''));
    expect(withoutEntryAt('never-check:\n  - a\n', 17)).toBe('');
  });

  it('is a list of its own where that is wrong, and nothing where the text is', () => {
    expect(withoutEntryAt('never-chek: []\nnever-check: [a]\n', 0)).toBe('never-check: [ a ]\n');
    expect(withoutEntryAt('never-check: [', 14)).toBeUndefined();
    expect(withoutEntryAt('- a\n', 2)).toBeUndefined();
    expect(withoutEntryAt('# nothing\n', 3)).toBeUndefined();
  });
});
