import { describe, expect, it } from 'vitest';
import { targetAt } from '../../../../server/src/features/dataset/target';
import { AROUND, openDatasetFile } from '../../fixtures/openDatasetFile';

const TEXT = `name: Lake treaty
also: [lake accord]
facts:
  capacity:
    value: 300 boats
    evidence: { gazette-2025: { figure: "300 boats" } }
  price:
    - value: €5
      evidence:
        gazette-2025: { figure: €5 }
    - value: €6
      evidence: { wire-2025: { figure: €6 } }
  neighbours: { value: [Serbia, Albania], evidence: { wire-2025: { figure: both } } }
  term: { value: soon, evidence: { nobody: { figure: x } } }
`;

/** What stands where these words first do, in short. */
function at(words: string, path = 'd/agreements/lake.yaml', text = TEXT) {
  const file = openDatasetFile(path, text);
  const target = targetAt(text.indexOf(words) + 1, file);
  switch (target?.kind) {
    case 'facts':
      return target.facts.map(({ property, value }) => `${property} ${Object.values(value)[1]}`);
    case 'source':
      return `source ${target.source.id}`;
    case 'subject':
      return `subject ${target.subject.id}`;
    default:
      return undefined;
  }
}

describe('what stands at a place of a subject’s file', () => {
  it.each([
    ['Lake treaty', 'subject lake'],
    ['lake accord', 'subject lake'],
    ['facts:', 'subject lake'],
    ['capacity', ['capacity 300']],
    ['300 boats', ['capacity 300']],
    ['figure: "300', ['capacity 300']],
    ['gazette-2025', 'source gazette-2025'],
    ['price', ['price 5', 'price 6']],
    ['€5', ['price 5']],
    ['€6', ['price 6']],
    ['neighbours', ['neighbours RS', 'neighbours AL']],
    ['Albania', ['neighbours AL']],
    ['soon', []],
    ['nobody', []],
  ])('%s', (words, target) => {
    expect(at(words)).toEqual(target);
  });

  it('nothing where the file can’t be read, or its subject is left out', () => {
    expect(at('Lake', 'd/agreements/lake.yaml', 'name: Lake\nfacts: [')).toBeUndefined();
    expect(at('Lake', 'd/agreements/lake.yaml', 'name: Lake\ncountry: Nowhere')).toBeUndefined();
  });
});

describe('what stands at a place of the other files', () => {
  it('is the source in whose entry it lies', () => {
    const sources = AROUND['d/sources.yaml'];
    expect(at('gazette-2025', 'd/sources.yaml', sources)).toBe('source gazette-2025');
    expect(at('https', 'd/sources.yaml', sources)).toBe('source gazette-2025');
    expect(at('Second', 'd/sources.yaml', sources)).toBe('source wire-2025');
    expect(at('references', 'd/sources.yaml', sources)).toBeUndefined();
  });

  it('is nothing in places and properties', () => {
    expect(at('Test', 'd/dataset.yaml', 'name: Test')).toBeUndefined();
  });
});
