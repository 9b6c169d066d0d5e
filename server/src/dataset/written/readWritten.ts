import type * as z from 'zod';
import { readDataFile } from '../dataFile';
import type { DataFile } from '../dataFile';
import { FileTexts } from '../fileTexts';
import type { DatasetFiles } from '../files';
import { listFolder, withoutSlash } from '../folder';
import type { SubjectFile } from '../folder';
import { fileStart } from '../problem';
import type { ProblemList } from '../problem';
import {
  datasetSchema,
  placeSchema,
  propertySchema,
  sourceSchema,
  statementSchema,
  subjectSchema,
} from '../schema';
import { validated } from '../validated';
import { entryOf, plainData, startAt } from '../yaml/tree';
import type { YamlMap, YamlNode } from '../yaml/tree';
import type {
  Fields,
  Written,
  WrittenDataset,
  WrittenProperty,
  WrittenSubject,
} from './writtenDataset';

/**
 * What stands in the files of datasets; of several the later overrides the earlier by id. Faults of form are problems, and what has one is
 * left out; whether values can be read and sources are known is the loader's matter.
 */
export function readWritten(
  folders: readonly string[],
  io: DatasetFiles,
  problems: ProblemList,
): WrittenDataset {
  const reader = new WrittenReader(io, problems);
  for (const folder of folders.map(withoutSlash)) reader.read(folder);
  return reader.dataset;
}

class WrittenReader {
  readonly #texts: FileTexts;
  readonly #io: DatasetFiles;
  readonly #problems: ProblemList;
  readonly #properties = new Map<string, Written>();
  readonly #places = new Map<string, Written>();
  readonly #sources = new Map<string, Written>();
  readonly #subjects = new Map<string, WrittenSubject>();
  #head: Written = { fields: {}, location: fileStart('') };

  constructor(io: DatasetFiles, problems: ProblemList) {
    this.#io = io;
    this.#texts = new FileTexts(io);
    this.#problems = problems;
  }

  get dataset(): WrittenDataset {
    return {
      head: this.#head,
      properties: this.#properties,
      places: this.#places,
      sources: this.#sources,
      subjects: this.#subjects,
    };
  }

  read(folder: string): void {
    const { dataset, places, sources, subjects } = listFolder(folder, this.#io, this.#problems);
    this.#open(dataset, (file) => {
      const own = withoutKey(file.root, 'properties');
      const fields = this.#fields(datasetSchema, own, file) ?? {};
      this.#head = { fields, location: file.locate(file.root.start) };
      this.#map(entryOf(file.root, 'properties')?.value, propertySchema, file, this.#properties);
    });
    this.#open(places, (file) => {
      this.#map(file.root, placeSchema, file, this.#places);
    });
    for (const path of sources)
      this.#open(path, (file) => {
        this.#readSources(file);
      });
    for (const subject of subjects)
      this.#open(subject.path, (file) => {
        this.#readSubject(subject, file);
      });
  }

  #open(path: string | undefined, take: (file: DataFile) => void): void {
    const text = path === undefined ? undefined : this.#texts.read(path, this.#problems);
    if (path === undefined || text === undefined) return;
    const file = readDataFile(path, text, this.#problems);
    if (file !== undefined) take(file);
  }

  #map(
    node: YamlNode | undefined,
    schema: z.ZodType<Fields>,
    file: DataFile,
    into: Map<string, Written>,
  ): void {
    if (node?.kind !== 'map') return;
    for (const { key, start, value } of node.entries) {
      const fields = this.#fields(schema, value, file, key);
      if (fields) into.set(key, { fields, location: file.locate(start) });
    }
  }

  #readSources(file: DataFile): void {
    const list = entryOf(file.root, 'references')?.value;
    for (const node of list?.kind === 'list' ? list.items : []) {
      if (this.#fields(sourceSchema, node, file, 'this source') === undefined) continue;
      // As it stands, not as the schema makes it: it is passed on as CSL data.
      const fields = plainData(node) as Fields;
      const location = file.locate(startAt(node, ['id']));
      this.#sources.set(String(fields['id']), { fields, location });
    }
  }

  #readSubject({ id, kind }: SubjectFile, file: DataFile): void {
    const { root } = file;
    const fields = this.#fields(subjectSchema, withoutKey(root, 'facts'), file, id);
    if (fields === undefined) return;
    const facts = new Map<string, WrittenProperty>();
    const stated = entryOf(root, 'facts')?.value;
    for (const { key, start, value } of stated?.kind === 'map' ? stated.entries : []) {
      const nodes = value.kind === 'list' ? value.items : [value];
      const statements = nodes.flatMap((node) => {
        const statement = this.#fields(statementSchema, node, file, key);
        return statement ? [{ statement, location: file.locate(node.start) }] : [];
      });
      facts.set(key, { statements, location: file.locate(start) });
    }
    this.#subjects.set(id, { id, kind, fields, facts, location: file.locate(root.start) });
  }

  #fields<S extends z.ZodType>(
    schema: S,
    node: YamlNode,
    file: DataFile,
    what = 'dataset.yaml',
  ): z.output<S> | undefined {
    return validated(schema, node, { what, file, problems: this.#problems });
  }
}

function withoutKey(map: YamlMap, key: string): YamlMap {
  return { ...map, entries: map.entries.filter((entry) => entry.key !== key) };
}
