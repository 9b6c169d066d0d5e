import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../server/src/core/facts/datasets';
import { DatasetLoader } from '../../../server/src/dataset/datasetLoader';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { memoryFiles } from './memoryFiles';

const SOURCES = 'references: [{ id: paper, title: The paper }]\n';

function pact(name: string, prisoners: number): string {
  return `name: ${name}
parties: { host: Kosovo, sender: Denmark }
facts:
  capacity: { value: ${String(prisoners)} prisoners, evidence: { paper: { figure: x } } }
  term: { value: ten years, evidence: { paper: { figure: x } } }
`;
}

const FILES: Record<string, string> = {
  '/bundled/dataset.yaml': 'name: Bundled\n',
  '/bundled/sources.yaml': SOURCES,
  '/bundled/agreements/pact.yaml': pact('Pact', 300),
  '/bundled/agreements/other.yaml': pact('Other', 10),
  '/w/facts/dataset.yaml': 'name: Our desk\n',
  '/w/facts/sources.yaml': 'references: [{ id: letter, title: A letter }]\n',
  '/w/facts/agreements/pact.yaml': pact('Our pact', 250).replace(/^ {2}term.*\n/m, ''),
  '/w/facts/agreements/new.yaml': pact('New', 5),
};

const both = ['/bundled', '/w/facts'];

describe('several datasets', () => {
  const { factbase, problems } = loadDataset(both, memoryFiles(FILES));

  it('add to each other; the later replaces a subject of the same id as a whole', () => {
    expect(problems).toEqual([]);
    const stated = factbase.facts.map(({ subject, property }) => `${subject} ${property}`);
    expect(stated.sort()).toEqual([
      'new capacity',
      'new term',
      'other capacity',
      'other term',
      'pact capacity',
    ]);
    expect(factbase.subjects.get('pact')?.name).toBe('Our pact');
    expect([...factbase.sources.keys()]).toEqual(['paper', 'letter']);
  });

  it('are known by name, and which says what', () => {
    expect(factbase.datasets).toEqual([
      { folder: '/bundled', name: 'Bundled' },
      { folder: '/w/facts', name: 'Our desk' },
    ]);
    const speaker = (id: string) => datasetOf(factbase.subjects.get(id) ?? {}, factbase)?.name;
    expect(['pact', 'other', 'new'].map(speaker)).toEqual(['Our desk', 'Bundled', 'Our desk']);
    const letter = factbase.sources.get('letter');
    expect(datasetOf(letter ?? {}, factbase)?.name).toBe('Our desk');
    expect(factbase.facts.map((fact) => datasetOf(fact, factbase)?.name)).toContain('Bundled');
    expect(datasetOf({}, factbase)).toBeUndefined();
    expect(datasetOf({ location: { file: '/w/x', line: 1, column: 1 } }, factbase)).toBeUndefined();
  });

  it('of which one lies in another’s folder are told apart', () => {
    const nested = { ...factbase, datasets: both.map((folder) => ({ folder, name: folder })) };
    nested.datasets.unshift({ folder: '/w', name: 'outer' });
    expect(datasetOf(factbase.subjects.get('pact') ?? {}, nested)?.name).toBe('/w/facts');
  });

  it('of one name are told apart by their folders; one without a name goes by its folder', () => {
    const same = { ...FILES, '/bundled/dataset.yaml': 'name: Our desk\n' };
    const names = (files: Record<string, string>) =>
      loadDataset(both, memoryFiles(files)).factbase.datasets?.map(({ name }) => name);
    expect(names(same)).toEqual(['Our desk (bundled)', 'Our desk (w/facts)']);
    expect(names({ ...FILES, '/w/facts/dataset.yaml': 'name: [1]\n' })).toEqual([
      'Bundled',
      'facts',
    ]);
  });

  it('go by their new names once these are changed', () => {
    const files = { ...FILES };
    const loader = new DatasetLoader(memoryFiles(files));
    loader.load(both);
    files['/w/facts/dataset.yaml'] = 'name: The desk\n';
    expect(loader.load(both).factbase.datasets?.[1]?.name).toBe('The desk');
    const folders = [...both, '/gone'];
    expect(loader.load(folders).factbase.datasets?.map(({ folder }) => folder)).toEqual(folders);
    expect(loader.load(['/bundled']).factbase.datasets).toHaveLength(1);
  });
});
