import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checked, someDrafts } from '../invariants/drafts';
import { PATIENCE, runs } from '../invariants/runs';
import { DEFAULT_DATASET } from '../marks/markedFile';
import { dayOf, readCases } from './cases/case';
import { faultsIn } from './faults';
import { PLANTED } from './generate/claims';
import { anyMarkdown } from './generate/drafts';
import { STYLES } from './offered';

// All takes about 20 seconds; a thousand generated drafts would take more than a minute. To hunt among others, and in all drafts of the
// tests: `INVARIANT_RUNS=20 INVARIANT_SEED=$RANDOM npx vitest run test/markdown/edits.test.ts`; a million are INVARIANT_RUNS=6700.
const GENERATED = 150;
const OF_THE_TESTS = 90;

describe('what is offered for a draft writes values and citations and leaves all else as it is', () => {
  it.each(STYLES)(
    'in drafts of the tests, by %s',
    (style) => {
      const drafts = someDrafts(runs(OF_THE_TESTS / STYLES.length).numRuns);
      expect(drafts.length).toBeGreaterThan(25);
      const faults = drafts.flatMap((draft) =>
        faultsIn(draft, style).map((fault) => `${draft.id}: ${fault}`),
      );
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );

  it.each(readCases(join(import.meta.dirname, 'cases.json')).filter(({ draft }) => draft))(
    'in the draft of $id',
    (one) => {
      const { id, draft = '' } = one;
      const own = { id, text: draft, dataset: DEFAULT_DATASET, today: dayOf(one) };
      expect(STYLES.flatMap((style) => faultsIn(own, style))).toEqual([]);
    },
  );

  it(
    'in any Markdown',
    () => {
      fc.assert(
        fc.property(anyMarkdown(), fc.constantFrom(...STYLES), (draft, style) => {
          expect(faultsIn(draft, style, draft.isWhole ? PLANTED : undefined)).toEqual([]);
        }),
        // What is found is made smaller for a while, not for as long as the test may take.
        { ...runs(GENERATED), interruptAfterTimeLimit: PATIENCE * 0.8 },
      );
    },
    PATIENCE,
  );
});

describe('generated Markdown', () => {
  const drafts = fc.sample(anyMarkdown(), { numRuns: 200, seed: 1 });

  it('has mistakes that are seen, and figures that aren’t to be read', () => {
    const wrong = drafts.filter((draft) =>
      checked(draft).findings.some(({ verdict }) => verdict.kind === 'contradicted'),
    );
    expect(wrong.length).toBeGreaterThan(60);
    const planted = drafts.filter(({ text, isWhole }) => isWhole && text.includes(PLANTED));
    expect(planted.length).toBeGreaterThan(100);
  });

  it('is mostly closed, and sometimes not', () => {
    const whole = drafts.filter(({ isWhole }) => isWhole);
    expect(whole.length).toBeGreaterThan(120);
    expect(whole.length).toBeLessThan(195);
  });
});
