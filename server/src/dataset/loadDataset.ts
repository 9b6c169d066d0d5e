import type { Fact, Factbase, Source, Subject } from '../core/facts/factbase';
import { defaultPlaces } from '../core/places/countryNames';
import type { Gazetteer } from '../core/places/gazetteer';
import { readDataFile } from './dataFile';
import type { DataFile } from './dataFile';
import { readFacts } from './facts';
import type { DatasetFiles } from './files';
import { listFolder } from './folder';
import type { DatasetFolder, SubjectFile } from './folder';
import type { Knowledge } from './knowledge';
import { addPlaces } from './places';
import { fileStart, ProblemList } from './problem';
import type { Problem } from './problem';
import { Properties } from './properties';
import { datasetSchema } from './schema';
import { readSources } from './sources';
import { readSubject } from './subjects';
import { validated } from './validated';
import { ValueReader } from './values';

/** What the datasets say, and what is wrong with them. */
export interface LoadedDataset {
  readonly factbase: Factbase;
  readonly problems: readonly Problem[];
  /** Every file that was read or tried: when one of them changes, the factbase is out of date. */
  readonly files: readonly string[];
}

/**
 * Reads datasets into one factbase. Later folders add to earlier ones and override them by id. Never throws: what is wrong is left out
 * and is a problem.
 */
export function loadDataset(folders: readonly string[], io: DatasetFiles): LoadedDataset {
  return new Load(io).run(folders.map((folder) => folder.replace(/(?<=.)[/\\]+$/, '')));
}

class Load {
  readonly #io: DatasetFiles;
  readonly #problems = new ProblemList();
  readonly #files: string[] = [];
  readonly #properties = new Properties();
  readonly #sources = new Map<string, Source>();
  #places: Gazetteer = defaultPlaces();
  #sourcesBroken = false;

  constructor(io: DatasetFiles) {
    this.#io = io;
  }

  run(folders: readonly string[]): LoadedDataset {
    const listed = folders.map((folder) => listFolder(folder, this.#io, this.#problems));
    for (const folder of listed) this.#readShared(folder);
    const knowledge: Knowledge = {
      properties: this.#properties.all,
      sources: this.#sources,
      sourcesBroken: this.#sourcesBroken,
      values: new ValueReader(this.#places),
      problems: this.#problems,
    };
    const read = new Map<string, ReadSubject>();
    for (const { subjects } of listed) this.#readSubjects(subjects, knowledge, read);
    const all = [...read.values()];
    const factbase = {
      subjects: new Map(all.map(({ subject }) => [subject.id, subject])),
      facts: all.flatMap(({ facts }) => facts),
      sources: this.#sources,
      properties: this.#properties.all,
      places: this.#places,
    };
    return { factbase, problems: this.#problems.all(), files: this.#files };
  }

  /** What subjects of every folder may use: properties, sources and places. */
  #readShared({ dataset, sources, places, subjects }: DatasetFolder): void {
    const datasetFile = this.#read(dataset);
    if (datasetFile !== undefined) {
      const { root } = datasetFile;
      const validation = { what: 'dataset.yaml', file: datasetFile, problems: this.#problems };
      validated(datasetSchema, root, { ...validation, essential: [] });
      this.#properties.add(datasetFile, this.#problems);
    }
    const sourcesFile = this.#read(sources);
    if (sourcesFile !== undefined) {
      for (const source of readSources(sourcesFile, this.#problems))
        this.#sources.set(source.id, source);
    } else if (sources !== undefined || subjects.length > 0) {
      this.#sourcesBroken = true;
      const message = 'facts that rest on the sources of this file are left out';
      if (sources !== undefined) this.#problems.add(fileStart(sources), message);
    }
    const placesFile = this.#read(places);
    if (placesFile !== undefined) {
      this.#places = addPlaces(this.#places, placesFile, this.#problems);
    }
  }

  /** A subject that overrides an earlier folder's takes its place also where it can't be read: the older one is not what is meant. */
  #readSubjects(
    files: readonly SubjectFile[],
    knowledge: Knowledge,
    read: Map<string, ReadSubject>,
  ): void {
    const paths = new Map<string, string>();
    for (const file of files) {
      const twin = paths.get(file.id);
      if (twin !== undefined) {
        const message = `'${file.id}' is the id of ${twin} already: give one of the two files another name`;
        this.#problems.add(fileStart(file.path), message);
        continue;
      }
      paths.set(file.id, file.path);
      const subject = this.#readSubject(file, knowledge);
      if (subject === undefined) read.delete(file.id);
      else read.set(file.id, subject);
    }
  }

  #readSubject({ path, id, kind }: SubjectFile, knowledge: Knowledge): ReadSubject | undefined {
    const file = this.#read(path);
    if (file === undefined) return undefined;
    const subject = readSubject(file, id, kind, knowledge);
    if (subject === undefined) return undefined;
    const { facts, complete } = readFacts(id, file, knowledge);
    return { subject: { ...subject, complete }, facts };
  }

  #read(path: string | undefined): DataFile | undefined {
    if (path === undefined) return undefined;
    this.#files.push(path);
    return readDataFile(path, this.#io, this.#problems);
  }
}

interface ReadSubject {
  readonly subject: Subject;
  readonly facts: readonly Fact[];
}
