import type {
  Dataset,
  Fact,
  Factbase,
  FileLocation,
  Property,
  Source,
  Subject,
  SubjectKind,
} from '../core/facts/factbase';
import type { PlaceEntry } from '../core/facts/gazetteer';
import type { DatasetFiles } from './files';
import { listFolder, withoutSlash } from './folder';
import { loadDataset } from './loadDataset';
import type { LoadedDataset } from './loadDataset';
import { ProblemList } from './problem';

/** A short text that differs where the texts do. */
export type Digest = (texts: readonly string[]) => string;

/** Where a snapshot may be had, and how texts are compared. */
export interface SnapshotSource {
  /** As `makeSnapshot` gave it; nothing where there is none. */
  readonly read: () => string | undefined;
  /** Without one the files can't be others than those that it was made of. */
  readonly digest?: Digest;
}

/** What a dataset says as JSON, for the same files to be had again without reading them. Undefined where something in it is wrong. */
export function makeSnapshot(folder: string, io: DatasetFiles, digest: Digest): string | undefined {
  const from = withoutSlash(folder);
  const { factbase, files, problems } = loadDataset([from], io);
  if (problems.length > 0) return undefined;
  const snapshot: Snapshot = {
    fingerprint: fingerprint(from, io, digest),
    files: files.map((file) => relative(file, from)),
    head: headOf(factbase.datasets?.[0]),
    subjects: [...factbase.subjects.values()].map((subject) => ({
      ...moved(subject, (file) => relative(file, from)),
      parties: [...subject.parties],
      complete: [...subject.complete],
    })),
    facts: factbase.facts.map((fact) => moved(fact, (file) => relative(file, from))),
    sources: [...factbase.sources.values()].map((one) =>
      moved(one, (file) => relative(file, from)),
    ),
    properties: [...factbase.properties.values()],
    places: [...factbase.places.values()],
  };
  return JSON.stringify(snapshot);
}

/** The dataset in `folder` as it was when the snapshot was made. Undefined where its files are others by now, or the snapshot can't be read. */
export function fromSnapshot(
  folder: string,
  io: DatasetFiles,
  { read, digest }: SnapshotSource,
): LoadedDataset | undefined {
  const to = withoutSlash(folder);
  try {
    const text = read();
    if (text === undefined) return undefined;
    const snapshot = JSON.parse(text) as Snapshot;
    const isSame = digest === undefined || snapshot.fingerprint === fingerprint(to, io, digest);
    if (!isSame) return undefined;
    const files = snapshot.files.map((file) => `${to}/${file}`);
    return { factbase: factbaseOf(snapshot, to), files, problems: [] };
  } catch {
    return undefined;
  }
}

/** Paths, in the dataset's folder, of the files that a snapshot was made of; none where it can't be read. */
export function filesInSnapshot(text: string): readonly string[] {
  try {
    return (JSON.parse(text) as Snapshot).files;
  } catch {
    return [];
  }
}

interface Snapshot {
  readonly fingerprint: string;
  /** Paths in the folder, as everywhere in it. */
  readonly files: readonly string[];
  /** What its `dataset.yaml` says of it. */
  readonly head: Omit<Dataset, 'folder'>;
  readonly subjects: readonly (Omit<Subject, 'parties' | 'complete'> & {
    readonly kind: SubjectKind;
    readonly parties: readonly (readonly [string, readonly string[]])[];
    readonly complete: readonly string[];
  })[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly properties: readonly Property[];
  readonly places: readonly PlaceEntry[];
}

function factbaseOf(snapshot: Snapshot, folder: string): Factbase {
  const absolute = (file: string) => `${folder}/${file}`;
  const subjects = snapshot.subjects.map((subject) => ({
    ...moved(subject, absolute),
    parties: new Map(subject.parties),
    complete: new Set(subject.complete),
  }));
  return {
    subjects: byId(subjects),
    facts: snapshot.facts.map((fact) => moved(fact, absolute)),
    sources: byId(snapshot.sources.map((source) => moved(source, absolute))),
    properties: byId(snapshot.properties),
    places: new Map(snapshot.places.map((place) => [place.code, place])),
    datasets: [{ ...snapshot.head, folder }],
  };
}

function headOf({ name, citationSource }: Partial<Dataset> = {}): Snapshot['head'] {
  return { name: name ?? '', ...(citationSource && { citationSource }) };
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

function moved<T extends { readonly location?: FileLocation }>(
  one: T,
  move: (file: string) => string,
): T {
  const { location } = one;
  return location ? { ...one, location: { ...location, file: move(location.file) } } : one;
}

function relative(file: string, folder: string): string {
  return file.slice(folder.length + 1);
}

/** Of all the files that a load would read, with their paths. */
function fingerprint(folder: string, io: DatasetFiles, digest: Digest): string {
  return digest(pathsIn(folder, io).flatMap((path) => [relative(path, folder), io.read(path)]));
}

/** Another text whenever the files may be others, at the price of a look at each. Undefined where one can't be looked at. */
export function stampOf(folder: string, io: DatasetFiles): string | undefined {
  try {
    const paths = pathsIn(withoutSlash(folder), io);
    return JSON.stringify(paths.map((path) => [path, io.stat(path).stamp ?? io.read(path)]));
  } catch {
    return undefined;
  }
}

function pathsIn(folder: string, io: DatasetFiles): readonly string[] {
  const { dataset, places, sources, subjects } = listFolder(folder, io, new ProblemList());
  const paths = [dataset, places, ...sources, ...subjects.map(({ path }) => path)];
  return paths.filter((path) => path !== undefined);
}
