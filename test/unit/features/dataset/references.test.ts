import { describe, expect, it } from 'vitest';
import { check } from '../../../../server/src/core/check/check';
import type { Factbase } from '../../../../server/src/core/facts/factbase';
import { factLocations } from '../../../../server/src/features/dataset/definitions';
import { declarationsOf, restsOn } from '../../../../server/src/features/dataset/references';
import { targetAt } from '../../../../server/src/features/dataset/target';
import { openDatasetFile } from '../../fixtures/openDatasetFile';
import { openDraft } from '../../fixtures/openDraft';

const TEXT = `name: Serbia–Albania prison agreement
parties: { host: Serbia, sender: Albania }
about: [prison, prisoner]
facts:
  capacity:
    value: 300 prisoners
    evidence: { gazette-2025: { figure: 300 } }
  term:
    value: ten years
    evidence: { wire-2025: { figure: ten } }
`;
const DRAFT = 'Serbia will hold 250 prisoners for Albania for ten years.';
const file = openDatasetFile('d/agreements/prison.yaml', TEXT);

function draftOn(factbase: Factbase) {
  const { findings } = check(DRAFT, factbase, { today: '2026-01-01' });
  return { ...openDraft(DRAFT, findings), factbase };
}

/** The words of the draft that rest on what stands where these first do. */
function claimsOn(words: string, among = file): readonly string[] {
  const target = targetAt(among.text.indexOf(words) + 1, among);
  if (target === undefined) throw new Error(`nothing at ${words}`);
  const found = draftOn(file.factbase).result.findings.filter(restsOn(target));
  return found.map(({ span }) => DRAFT.slice(span.start, span.end));
}

describe('the claims that rest on', () => {
  it('a fact, be they right or wrong', () => {
    expect(claimsOn('300 prisoners')).toEqual(['250']);
    expect(claimsOn('ten years')).toEqual(['ten years']);
  });

  it('a source and a subject', () => {
    expect(claimsOn('gazette-2025')).toContain('250');
    expect(claimsOn('gazette-2025')).not.toContain('ten years');
    expect(claimsOn('name')).toEqual(expect.arrayContaining(['250', 'ten years']));
  });

  it('a fact that has moved meanwhile, but not one that says something else', () => {
    const moved = openDatasetFile(file.path, `# moved\n\n${TEXT}`);
    expect(claimsOn('300 prisoners', moved)).toEqual(['250']);
    const other = openDatasetFile(file.path, TEXT.replace('300 prisoners', '400 prisoners'));
    expect(claimsOn('400 prisoners', other)).toEqual([]);
  });
});

describe('where the dataset states', () => {
  it('what stands at a place', () => {
    const target = targetAt(TEXT.indexOf('300'), file);
    expect(target && declarationsOf(target)).toEqual([{ file: file.path, line: 6, column: 5 }]);
  });

  it('what a claim of a draft rests on, where it stands now', () => {
    const draft = draftOn(file.factbase);
    const offset = DRAFT.indexOf('250');
    expect(factLocations(offset, draft, file.factbase)).toEqual([
      { file: file.path, line: 6, column: 5 },
    ]);
    const moved = openDatasetFile(file.path, `# moved\n\n${TEXT}`).factbase;
    expect(factLocations(offset, draft, moved)).toMatchObject([{ line: 8 }]);
    const gone = openDatasetFile(file.path, 'name: [').factbase;
    expect(factLocations(offset, draft, gone)).toMatchObject([{ line: 6 }]);
    expect(factLocations(DRAFT.indexOf('hold'), draft, file.factbase)).toEqual([]);
  });
});
