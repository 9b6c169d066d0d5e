import { CITATION_SOURCES } from '../core/facts/citationSource';
import type { CitationSource, Property, Source } from '../core/facts/factbase';
import { defaultPlaces } from '../core/places/countryNames';
import type { Gazetteer } from '../core/facts/gazetteer';
import { readDataFile } from './dataFile';
import type { DataFile } from './dataFile';
import { Kept } from './kept';
import { addPlaces } from './places';
import { present } from './present';
import { failing, fileStart, ProblemList } from './problem';
import { Properties } from './properties';
import { datasetSchema } from './schema';
import { readSources } from './sources';
import { validated } from './validated';
import { entryOf } from './yaml/tree';
import type { YamlNode } from './yaml/tree';

/** A file that could be opened. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** A file that is there, and its text where it could be read. */
export interface ListedText {
  readonly path: string;
  readonly text: string | undefined;
}

export interface KnownSources {
  readonly byId: ReadonlyMap<string, Source>;
  /** Some file with sources couldn't be read: what is missing may stand there. */
  readonly areBroken: boolean;
}

/** What a `dataset.yaml` says of its dataset as a whole. */
export interface DatasetHead {
  readonly name?: string;
  readonly citationSource?: CitationSource;
}

/** What was read, and what is wrong with it. */
export interface Reading<T> {
  readonly value: T;
  readonly problems: ProblemList;
}

/** Reads what subjects of every folder may use: properties, places and sources. What doesn't change is the same object again. */
export class SharedFiles {
  #heads = new Kept<ReadonlyMap<string, DatasetHead>>();
  #properties = new Kept<Reading<ReadonlyMap<string, Property>>>();
  #places = new Kept<Reading<Gazetteer>>();
  #sources = new Kept<Reading<KnownSources>>();
  #sourceFiles = new Map<string, Kept<SourceFile>>();

  copy(): SharedFiles {
    const copy = new SharedFiles();
    copy.#heads = this.#heads.copy();
    copy.#properties = this.#properties.copy();
    copy.#places = this.#places.copy();
    copy.#sources = this.#sources.copy();
    for (const [path, file] of this.#sourceFiles) copy.#sourceFiles.set(path, file.copy());
    return copy;
  }

  /** What each `dataset.yaml` says of its dataset, by the file's path. What is wrong in it, `properties` tells. */
  heads(files: readonly FileText[]): ReadonlyMap<string, DatasetHead> {
    return this.#heads.from(partsOf(files), () => {
      const read = opened(files, new ProblemList()).map(
        ({ path, root }) => [path, headOf(root)] as const,
      );
      return new Map(read);
    });
  }

  /** From the `dataset.yaml` of each folder. */
  properties(files: readonly FileText[]): Reading<ReadonlyMap<string, Property>> {
    return this.#properties.from(partsOf(files), () => {
      const problems = new ProblemList();
      const properties = new Properties();
      for (const file of opened(files, problems)) {
        const validation = { what: 'dataset.yaml', file, problems, essential: [] };
        validated(datasetSchema, file.root, validation);
        properties.add(file, problems);
      }
      return { value: properties.all, problems };
    });
  }

  /** From the `places.yaml` of each folder, over the places that everybody knows. */
  places(files: readonly FileText[]): Reading<Gazetteer> {
    return this.#places.from(partsOf(files), () => {
      const problems = new ProblemList();
      let value = defaultPlaces();
      for (const file of opened(files, problems)) value = addPlaces(value, file, problems);
      return { value, problems };
    });
  }

  /** From the files with sources, folder by folder. An id may stand once in a folder; a later folder overrides it. */
  sources(folders: readonly (readonly ListedText[])[]): Reading<KnownSources> {
    const before = this.#sourceFiles;
    this.#sourceFiles = new Map();
    const read = folders.map((files) => files.map((file) => this.#sourceFile(file, before)));
    const parts = read.flatMap((files, folder) => [folder, ...files]);
    return this.#sources.from(parts, () => joined(read));
  }

  #sourceFile(file: ListedText, before: ReadonlyMap<string, Kept<SourceFile>>): SourceFile {
    const kept = before.get(file.path) ?? new Kept<SourceFile>();
    this.#sourceFiles.set(file.path, kept);
    return kept.from([file.text], () => {
      const problems = new ProblemList();
      const { path, text } = file;
      const opened = text === undefined ? undefined : readDataFile(path, text, problems);
      const value = opened === undefined ? undefined : readSources(opened, problems);
      if (value === undefined) {
        problems.add(fileStart(path), 'facts that rest on the sources of this file are left out');
      }
      return { value, problems, path };
    });
  }
}

function headOf(root: YamlNode): DatasetHead {
  const textAt = (field: string): string | undefined => {
    const value = entryOf(root, field)?.value;
    const isText = value?.kind === 'scalar' && typeof value.value === 'string';
    return isText && value.value !== '' ? value.value : undefined;
  };
  const said = textAt('citationSource');
  return present({
    name: textAt('name'),
    citationSource: CITATION_SOURCES.find((one) => one === said),
  });
}

/** Without a value where it couldn't be read at all. */
interface SourceFile extends Reading<readonly Source[] | undefined> {
  readonly path: string;
}

function joined(folders: readonly (readonly SourceFile[])[]): Reading<KnownSources> {
  const problems = new ProblemList();
  const all = new Map<string, Source>();
  for (const files of folders) {
    for (const [id, source] of inOneFolder(files, problems)) all.set(id, source);
  }
  const areBroken = folders.flat().some(({ value }) => value === undefined);
  return { value: { byId: all, areBroken }, problems };
}

function inOneFolder(
  files: readonly SourceFile[],
  problems: ProblemList,
): ReadonlyMap<string, Source> {
  const homes = new Map<string, string>();
  const sources = new Map<string, Source>();
  for (const { path, value = [], problems: own } of files) {
    problems.addAll(own);
    for (const source of value) {
      const home = homes.get(source.id);
      if (home === undefined) {
        homes.set(source.id, path);
        sources.set(source.id, source);
        continue;
      }
      const message = `a source '${source.id}' stands in ${home} already: give one of the two another id`;
      problems.add(source.location ?? fileStart(path), failing('unique-ids', message));
    }
  }
  return sources;
}

function partsOf(files: readonly FileText[]): readonly string[] {
  return files.flatMap(({ path, text }) => [path, text]);
}

function opened(files: readonly FileText[], problems: ProblemList): readonly DataFile[] {
  return files.flatMap(({ path, text }) => readDataFile(path, text, problems) ?? []);
}
