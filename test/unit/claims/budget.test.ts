import { describe, expect, it } from 'vitest';
import { DraftChecker } from '../../../server/src/core/check/draftChecker';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../../server/src/dataset/nodeFiles';

const { factbase } = loadDataset(['test/datasets/three-articles'], nodeFiles);
const text = Array.from({ length: 40 }, () => 'Kosovo will hold 250 prisoners for Denmark.').join(
  '\n\n',
);
const today = '2025-12-15';

describe('a check with a budget', () => {
  it('stops when its time is up, and says so', () => {
    let ticks = 0;
    const clock = () => (ticks += 1);
    const all = new DraftChecker(factbase, { clock, stopAfter: Infinity }).check(text, { today });
    const half = { clock, stopAfter: ticks - 20 };
    const cut = new DraftChecker(factbase, half).check(text, { today });
    expect(cut.isPartial).toBe(true);
    expect(cut.findings.length).toBeGreaterThan(0);
    expect(cut.findings.length).toBeLessThan(all.findings.length);
    expect(cut.findings.map(({ span }) => span)).toEqual(
      all.findings.slice(0, cut.findings.length).map(({ span }) => span),
    );
  });

  it('says nothing of it where all was checked', () => {
    const checker = new DraftChecker(factbase, { clock: () => 0, stopAfter: 30 });
    expect(checker.check(text, { today })).not.toHaveProperty('isPartial');
  });

  it('says so where a sentence has no end, and reads the others', () => {
    const endless = 'Kosovo took 250 prisoners, '.repeat(600);
    const result = new DraftChecker(factbase).check(
      `${endless}\n\nKosovo will hold 250 prisoners for Denmark.\n`,
      { today },
    );
    expect(result.isPartial).toBe(true);
    expect(result.findings.map(({ verdict }) => verdict.kind)).toContain('contradicted');
    expect(result.findings.every(({ span }) => span.start > endless.length)).toBe(true);
  });
});
