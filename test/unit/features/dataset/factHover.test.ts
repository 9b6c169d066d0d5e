import { describe, expect, it } from 'vitest';
import { datasetHoverAt } from '../../../../server/src/features/dataset/factHover';
import { AROUND, openDatasetFile } from '../../fixtures/openDatasetFile';

const TEXT = `name: Lake *treaty*
facts:
  capacity:
    value: up to 300 boats
    asOf: 2025-06
    rank: preferred
    note: "[click](javascript:alert(1))"
    with: [yachts]
    evidence: { gazette-2025: { figure: "300 <i>boats</i>", at: ¶6 } }
  signed: { value: June 2025, validity: 2025-06/.., evidence: { wire-2025: { figure: then } } }
  term: { value: soon, evidence: { gazette-2025: { figure: x } } }
`;

function hoverOn(words: string, path = 'd/agreements/lake.yaml', text = TEXT) {
  const hover = datasetHoverAt(text.indexOf(words) + 1, openDatasetFile(path, text));
  return hover === null ? undefined : { said: JSON.stringify(hover.contents), range: hover.range };
}

describe('a hover in a file of a dataset', () => {
  it('says how a fact will be read: value, kind, of what, since when, by whom', () => {
    const { said, range } = hoverOn('up to 300') ?? {};
    expect(range?.start).toEqual({ line: 2, character: 2 });
    for (const part of ['Read as **up to 300 boats** (quantity)', 'capacity', 'As of June 2025']) {
      expect(said).toContain(part);
    }
    for (const part of ['Preferred', 'yachts', 'Gazette', 'https://example.org/a', '¶6']) {
      expect(said).toContain(part);
    }
  });

  it('says how it moves, where it does', () => {
    expect(hoverOn('up to 300')?.said).toContain('A plan: another time may have had another.');
    const counts = TEXT.replace('    rank', '    moves: rises\n    rank');
    const file = 'd/agreements/lake.yaml';
    expect(hoverOn('up to 300', file, counts)?.said).toContain('a later day may have more');
    expect(hoverOn('June 2025')?.said).not.toContain('later day');
  });

  it('resolves dates', () => {
    expect(hoverOn('June 2025')?.said).toContain('Read as **June 2025** (date)');
    expect(hoverOn('June 2025')?.said).toMatch(/Holds .*June 2025/);
  });

  it('lets nothing of the dataset through as markup', () => {
    const said = `${hoverOn('capacity')?.said} ${hoverOn('wire-2025')?.said}`;
    expect(said).not.toMatch(/(?<!\\)(?:<[ib]>|\]\(javascript)/);
    expect(said).not.toMatch(/(?<!\\)\*treaty/);
  });

  it('says why a fact is left out', () => {
    expect(hoverOn('soon')?.said).toMatch(/Left out.*has no duration/);
  });

  it('tells what source an id is', () => {
    expect(hoverOn('gazette-2025')?.said).toMatch(/Gazette.*1 June 2025.*The lake/);
    const listed = hoverOn('gazette', 'd/sources.yaml', AROUND['d/sources.yaml']);
    expect(listed?.said).toContain('The lake');
  });

  it('is silent elsewhere', () => {
    expect(hoverOn('Lake')).toBeUndefined();
    expect(hoverOn('name', 'd/agreements/lake.yaml', 'name: [')).toBeUndefined();
  });
});
