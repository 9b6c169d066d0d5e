import type { Factbase } from '../core/facts/factbase';
import type { DatasetFiles } from './files';
import { FileTexts } from './fileTexts';
import { listFolder, withoutSlash } from './folder';
import type { DatasetFolder } from './folder';
import { Kept } from './kept';
import { namedDatasets } from './namedDatasets';
import { failing, fileStart, ProblemList } from './problem';
import type { Problem } from './problem';
import { SharedFiles } from './sharedFiles';
import type { FileText, ListedText } from './sharedFiles';
import { SubjectFiles } from './subjectFiles';
import type { ReadSubject, Shared } from './subjectFiles';
import { ValueReader } from './values';

/** What the datasets say, and what is wrong with them. */
export interface LoadedDataset {
  readonly factbase: Factbase;
  readonly problems: readonly Problem[];
  /** Every file that was read or tried: when one of them changes, the factbase is out of date. */
  readonly files: readonly string[];
}

/** Reads datasets again and again: what a change doesn't touch is kept, and the outcome is that of a fresh load. */
export class DatasetLoader {
  readonly #io: DatasetFiles;
  readonly #kept: KeptParts;

  constructor(io: DatasetFiles, kept: KeptParts = freshParts(io)) {
    this.#io = io;
    this.#kept = kept;
  }

  /** A loader that reaches its files in another way and begins with what this one knows. */
  through(io: DatasetFiles): DatasetLoader {
    const { texts, subjects, sharedFiles, values, shared, factbase } = this.#kept;
    return new DatasetLoader(io, {
      texts: texts.through(io),
      subjects: subjects.copy(),
      sharedFiles: sharedFiles.copy(),
      values: values.copy(),
      shared: shared.copy(),
      factbase: factbase.copy(),
    });
  }

  /** The datasets as they stand now; the factbase is the same object as the last time where nothing in it has changed. */
  load(folders: readonly string[]): LoadedDataset {
    const { texts, subjects } = this.#kept;
    const load = new Load(this.#io, this.#kept);
    const result = load.run(folders.map(withoutSlash));
    texts.settle();
    subjects.settle();
    return result;
  }
}

interface KeptParts {
  readonly texts: FileTexts;
  readonly subjects: SubjectFiles;
  readonly sharedFiles: SharedFiles;
  readonly values: Kept<ValueReader>;
  readonly shared: Kept<Shared>;
  readonly factbase: Kept<Factbase>;
}

function freshParts(io: DatasetFiles): KeptParts {
  return {
    texts: new FileTexts(io),
    subjects: new SubjectFiles(),
    sharedFiles: new SharedFiles(),
    values: new Kept(),
    shared: new Kept(),
    factbase: new Kept(),
  };
}

/** One time that the datasets are read. */
class Load {
  readonly #io: DatasetFiles;
  readonly #kept: KeptParts;
  readonly #problems = new ProblemList();
  readonly #files: string[] = [];

  constructor(io: DatasetFiles, kept: KeptParts) {
    this.#io = io;
    this.#kept = kept;
  }

  run(folders: readonly string[]): LoadedDataset {
    const listed = folders.map((folder) => listFolder(folder, this.#io, this.#problems));
    const shared = this.#readShared(listed);
    const read = new Map<string, ReadSubject>();
    for (const folder of listed) this.#readSubjects(folder, shared, read);
    const all = [...read.values()];
    const factbase = this.#kept.factbase.from([...folders, shared, ...all], () => ({
      subjects: new Map(all.map(({ subject }) => [subject.id, subject])),
      facts: all.flatMap(({ facts }) => facts),
      sources: shared.sources.byId,
      properties: shared.properties,
      places: shared.places,
      datasets: namedDatasets(folders, shared.heads),
    }));
    return { factbase, problems: this.#problems.all(), files: this.#files };
  }

  /** What subjects of every folder may use: properties, sources and places. */
  #readShared(listed: readonly DatasetFolder[]): Shared {
    const { sharedFiles, values, shared } = this.#kept;
    const opened = listed.map(({ dataset, sources, places, subjects }) => ({
      dataset: this.#open(dataset),
      sources: sources.map((path) => ({ path, text: this.#read(path) })),
      places: this.#open(places),
      lacksSources: sources.length === 0 && subjects.length > 0,
    }));
    const heads = sharedFiles.heads(opened.flatMap(({ dataset }) => dataset));
    const properties = sharedFiles.properties(opened.flatMap(({ dataset }) => dataset));
    const sources = sharedFiles.sources(opened.map((folder) => folder.sources));
    const places = sharedFiles.places(opened.flatMap((folder) => folder.places));
    for (const { problems } of [properties, sources, places]) this.#problems.addAll(problems);
    const areBroken = sources.value.areBroken || opened.some(({ lacksSources }) => lacksSources);
    const parts = [heads, properties.value, sources.value, places.value, areBroken];
    return shared.from(parts, () => ({
      heads,
      properties: properties.value,
      sources: { ...sources.value, areBroken },
      places: places.value,
      values: values.from([places.value], () => new ValueReader(places.value)),
    }));
  }

  /** A subject that overrides an earlier folder's takes its place also where it can't be read: the older one is not what is meant. */
  #readSubjects({ subjects }: DatasetFolder, shared: Shared, read: Map<string, ReadSubject>): void {
    const paths = new Map<string, string>();
    for (const file of subjects) {
      const twin = paths.get(file.id);
      if (twin !== undefined) {
        const message = `'${file.id}' is the id of ${twin} already: give one of the two files another name`;
        this.#problems.add(fileStart(file.path), failing('unique-ids', message));
        continue;
      }
      paths.set(file.id, file.path);
      const text = this.#read(file.path);
      const reading = text === undefined ? undefined : this.#kept.subjects.read(file, text, shared);
      if (reading !== undefined) this.#problems.addAll(reading.problems);
      if (reading?.read === undefined) read.delete(file.id);
      else read.set(file.id, reading.read);
    }
  }

  #open(path: string | undefined): readonly FileText[] {
    const text = path === undefined ? undefined : this.#read(path);
    return path === undefined || text === undefined ? [] : [{ path, text }];
  }

  #read(path: string): ListedText['text'] {
    this.#files.push(path);
    return this.#kept.texts.read(path, this.#problems);
  }
}
