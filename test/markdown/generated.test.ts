import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checked } from '../invariants/drafts';
import { PATIENCE, runs } from '../invariants/runs';
import { faultsIn } from './faults';
import { PLANTED } from './generate/claims';
import { anyMarkdown } from './generate/drafts';
import { STYLES } from './offered';

// A thousand drafts take about a minute. To hunt among others: `INVARIANT_RUNS=20 INVARIANT_SEED=$RANDOM npx vitest run
// test/markdown/generated.test.ts`; a million are INVARIANT_RUNS=1000.
const GENERATED = 1000;
const TIME = 8 * PATIENCE;

describe('what is offered for any Markdown writes values and citations and leaves all else as it is', () => {
  it(
    'in generated drafts',
    () => {
      fc.assert(
        fc.property(anyMarkdown(), fc.constantFrom(...STYLES), (draft, style) => {
          expect(faultsIn(draft, style, draft.isWhole ? PLANTED : undefined)).toEqual([]);
        }),
        // What is found is made smaller for a while, not for as long as the test may take.
        { ...runs(GENERATED), interruptAfterTimeLimit: TIME * 0.8 },
      );
    },
    TIME,
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
