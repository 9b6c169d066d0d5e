import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { someDrafts } from '../invariants/drafts';
import { PATIENCE, runs } from '../invariants/runs';
import { DEFAULT_DATASET } from '../marks/markedFile';
import { dayOf, readCases } from './cases/case';
import { faultsIn } from './faults';
import { STYLES } from './offered';

// To hunt in all drafts of the tests: `INVARIANT_RUNS=20 npx vitest run test/markdown/edits.test.ts`.
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
});
