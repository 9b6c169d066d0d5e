import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetLoader } from '../../../server/src/dataset/datasetLoader';
import type { DatasetFiles } from '../../../server/src/dataset/files';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { memoryFiles } from './memoryFiles';

/** Files that change under a loader, with stamps as a disk gives them, and which of them were read. */
class Disk implements DatasetFiles {
  readonly reads: string[] = [];
  readonly #files: Record<string, string>;
  readonly #stamps = new Map<string, number>();
  #clock = 0;

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = { ...files };
  }

  write(path: string, text: string | undefined): void {
    this.#clock += 1;
    this.#stamps.set(path, this.#clock);
    if (text === undefined) Reflect.deleteProperty(this.#files, path);
    else this.#files[path] = text;
  }

  list(folder: string) {
    return memoryFiles(this.#files).list(folder);
  }

  read(path: string): string {
    this.reads.push(path);
    return memoryFiles(this.#files).read(path);
  }

  stat(path: string) {
    return { size: this.#files[path]?.length ?? 0, stamp: String(this.#stamps.get(path) ?? 0) };
  }
}

const EVIDENCE = (source: string) => `evidence: { ${source}: { figure: x } }`;
const VERSIONS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'd/dataset.yaml': [
    'name: Test\n',
    'name: Other\nproperties: { warheads: { kind: quantity, cues: [limit] } }\n',
    'name: [\n',
    undefined,
  ],
  'd/sources.yaml': [
    'references: [{ id: paper }, { id: law }]\n',
    'references: [{ id: paper }]\n',
    'references: {\n',
    undefined,
  ],
  'd/sources/more.yaml': [
    undefined,
    'references: [{ id: law }]\n',
    'references: [{ id: gazette }]\n',
  ],
  'd/places.yaml': [undefined, 'XX: { names: [Atlantis] }\n', 'XX: { name: Atlantis }\n'],
  'd/agreements/a.yaml': [
    `name: A\nparties: { host: Atlantis }\nfacts: { term: { value: ten years, ${EVIDENCE('law')} } }\n`,
    `name: A\nfacts: { warheads: { value: 7 warheads, ${EVIDENCE('paper')} } }\n`,
    undefined,
  ],
  'd/agreements/b.yaml': [
    `name: B\nfacts: { term: { value: ten years, ${EVIDENCE('gazete')} } }\n`,
    `name: B\nfacts: { signedAt: { value: Atlantis, ${EVIDENCE('gazette')} } }\n`,
  ],
  'd/countries/a.yaml': [undefined, 'name: Kosovo\n'],
  'e/dataset.yaml': ['name: Second\n'],
  'e/sources.yaml': ['references: [{ id: law, title: Theirs }]\n', undefined],
  'e/agreements/b.yaml': [
    undefined,
    `name: Bee\nfacts: { term: { value: two years, ${EVIDENCE('law')} } }\n`,
  ],
};

const FIRST = Object.fromEntries(
  Object.entries(VERSIONS).flatMap(([path, [text]]) => (text === undefined ? [] : [[path, text]])),
);

const change = fc.constantFrom(
  ...Object.entries(VERSIONS).flatMap(([path, texts]) => texts.map((text) => ({ path, text }))),
);

describe('a loader that reads again', () => {
  it('comes to what a fresh load comes to, whatever has changed', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 8 }), (rounds) => {
        const disk = new Disk(FIRST);
        const loader = new DatasetLoader(disk);
        for (const changes of rounds) {
          for (const { path, text } of changes) disk.write(path, text);
          expect(loader.load(['d', 'e'])).toEqual(loadDataset(['d', 'e'], disk));
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('reads only the file that changed', () => {
    const disk = new Disk(FIRST);
    const loader = new DatasetLoader(disk);
    const before = loader.load(['d']);
    disk.reads.length = 0;
    disk.write('d/agreements/b.yaml', 'name: Bee\n');
    const { factbase } = loader.load(['d']);
    expect(disk.reads).toEqual(['d/agreements/b.yaml']);
    expect(factbase.subjects.get('b')?.name).toBe('Bee');
    expect(factbase).not.toBe(before.factbase);
  });

  it('keeps what a changed list of sources says nothing new of', () => {
    const disk = new Disk({ ...FIRST, 'd/places.yaml': 'XX: { names: [Atlantis] }\n' });
    const loader = new DatasetLoader(disk);
    const before = loader.load(['d']).factbase.subjects.get('a');
    disk.reads.length = 0;
    disk.write('d/sources.yaml', 'references: [{ id: law }, { id: new }]\n');
    const { factbase } = loader.load(['d']);
    expect(disk.reads).toEqual(['d/sources.yaml']);
    expect(before).toBeDefined();
    expect(factbase.subjects.get('a')).toBe(before);
    expect([...factbase.sources.keys()]).toEqual(['law', 'new']);
  });

  it('gives the same factbase again where nothing has changed', () => {
    const loader = new DatasetLoader(new Disk(FIRST));
    expect(loader.load(['d']).factbase).toBe(loader.load(['d']).factbase);
  });

  it('lends what it knows to a loader that sees some files otherwise, and learns nothing from it', () => {
    const disk = new Disk(FIRST);
    const loader = new DatasetLoader(disk);
    loader.load(['d']);
    disk.reads.length = 0;
    const path = 'd/agreements/b.yaml';
    const edited = loader.through({
      list: (folder) => disk.list(folder),
      stat: (file) => (file === path ? { size: 9, stamp: 'edited 1' } : disk.stat(file)),
      read: (file) => (file === path ? 'name: Edited' : disk.read(file)),
    });
    expect(edited.load(['d']).factbase.subjects.get('b')?.name).toBe('Edited');
    expect(loader.load(['d']).factbase.subjects.get('b')?.name).toBe('B');
    expect(disk.reads).toEqual([]);
  });
});
