import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DatasetLoaders } from '../../../server/src/dataset/datasetLoaders';
import type { DatasetFiles } from '../../../server/src/dataset/files';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { nodeDigest } from '../../../server/src/dataset/nodeDigest';
import { nodeFiles } from '../../../server/src/dataset/nodeFiles';
import { fromSnapshot, makeSnapshot } from '../../../server/src/dataset/snapshot';
import type { SnapshotSource } from '../../../server/src/dataset/snapshot';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'data');
const text = makeSnapshot(folder, nodeFiles, nodeDigest) ?? '';
const source: SnapshotSource = { read: () => text, digest: nodeDigest };

/** The files as they are, but for one. */
function withFile(path: string, content: string): DatasetFiles {
  return { ...nodeFiles, read: (one) => (one === path ? content : nodeFiles.read(one)) };
}

describe('a snapshot', () => {
  it('says all that the files say', () => {
    const { factbase, files } = loadDataset([folder], nodeFiles);
    expect(fromSnapshot(folder, nodeFiles, source)).toEqual({ factbase, files, problems: [] });
    expect(factbase.facts.length).toBeGreaterThan(400);
  });

  it('bears no path of the machine that it was made on', () => {
    expect(text).not.toContain(root);
  });

  it('holds no longer when a file has changed, or is new', () => {
    const places = join(folder, 'places.yaml');
    const changed = withFile(places, `${nodeFiles.read(places)}\n# seen\n`);
    expect(fromSnapshot(folder, changed, source)).toBeUndefined();
    const grown: DatasetFiles = {
      ...withFile(join(folder, 'agreements/new.yaml'), 'name: New\n'),
      list: (path) => [
        ...nodeFiles.list(path),
        ...(path.endsWith('agreements') ? [{ name: 'new.yaml', isFolder: false }] : []),
      ],
    };
    expect(fromSnapshot(folder, grown, source)).toBeUndefined();
  });

  it('is none where it can’t be read, and none is made of what has problems', () => {
    for (const broken of ['', 'null', '{', '{"fingerprint":1}']) {
      expect(
        fromSnapshot(folder, nodeFiles, { read: () => broken, digest: nodeDigest }),
      ).toBeUndefined();
    }
    const dataset = join(folder, 'dataset.yaml');
    expect(makeSnapshot(folder, withFile(dataset, 'name: [\n'), nodeDigest)).toBeUndefined();
  });
});

describe('loaders with a snapshot', () => {
  const own = join(root, 'test/datasets/keepers');

  it('take it for its folder alone, the same object again and again', () => {
    const marked = text.replace('"name":"Third-country removals"', '"name":"From the snapshot"');
    let reads = 0;
    const read = () => {
      reads += 1;
      return marked;
    };
    const snapshots = new Map([[folder, { ...source, read }]]);
    const loaders = new DatasetLoaders(nodeFiles, snapshots);
    const first = loaders.load([folder]);
    expect(first.factbase.datasets?.[0]?.name).toBe('From the snapshot');
    expect(loaders.load([folder])).toBe(first);
    expect(reads).toBe(1);
    expect(loaders.load([folder, own]).factbase.subjects.has('iceland-malta')).toBe(true);
    expect(first.factbase.subjects.has('iceland-malta')).toBe(false);
  });

  it('read the files where it holds no longer', () => {
    const dataset = join(folder, 'dataset.yaml');
    const renamed = nodeFiles.read(dataset).replace(/^name: .*$/m, 'name: Renamed');
    const loaders = new DatasetLoaders(withFile(dataset, renamed), new Map([[folder, source]]));
    expect(loaders.load([folder]).factbase.datasets?.[0]?.name).toBe('Renamed');
  });
});
