import { groupBy } from '../../core/claims/lexicon/grouping';
import type { Fact, FileLocation, Property, Source, Subject } from '../../core/facts/factbase';
import { nameOf, readDataFile } from '../dataFile';
import type { DataFile } from '../dataFile';
import type { DatasetFiles } from '../files';
import { FileTexts } from '../fileTexts';
import type { LoadedDataset } from '../loadDataset';
import { ProblemList } from '../problem';
import type { Problem } from '../problem';
import { entryOf, startAt } from '../yaml/tree';
import type { YamlNode, YamlPath } from '../yaml/tree';

/** A loaded dataset with the YAML that it was read from, file by file as a check asks for it. */
export class CheckedDataset {
  readonly factbase: LoadedDataset['factbase'];
  /** What was found wrong while it was loaded; all of that is left out of the factbase. */
  readonly problems: readonly Problem[];
  /** ISO. */
  readonly today: string;
  /** The paths of the files that define properties. */
  readonly definitions: readonly string[];
  readonly #texts: FileTexts;
  readonly #files = new Map<string, DataFile | undefined>();
  readonly #sourceNodes = new Map<string, ReadonlyMap<string | undefined, YamlNode>>();
  #statements: readonly Statement[] | undefined;

  constructor({ factbase, problems, files }: LoadedDataset, io: DatasetFiles, today: string) {
    this.definitions = files.filter((path) => nameOf(path) === 'dataset.yaml');
    this.factbase = factbase;
    this.problems = problems;
    this.today = today;
    this.#texts = new FileTexts(io);
  }

  /** Each value of each property with its evidence, as it stands in the files. */
  get statements(): readonly Statement[] {
    this.#statements ??= this.#readStatements();
    return this.#statements;
  }

  /** The YAML that something was read from; undefined where the file has gone since. */
  file({ file: path }: Pick<FileLocation, 'file'>): DataFile | undefined {
    if (!this.#files.has(path)) {
      const unheard = new ProblemList();
      const text = this.#texts.read(path, unheard);
      this.#files.set(path, text === undefined ? undefined : readDataFile(path, text, unheard));
    }
    return this.#files.get(path);
  }

  /** Where a field of a subject's file stands; its name, where there is no such field. */
  subjectAt({ location }: Subject, path: YamlPath): FileLocation | undefined {
    const file = location && this.file(location);
    return file === undefined ? location : file.locate(startAt(file.root, path));
  }

  /** Where a field of a source stands; its id, where there is no such field. */
  sourceAt(source: Source, field: string): FileLocation | undefined {
    const node = this.#sourceNode(source);
    const file = source.location && this.file(source.location);
    if (node === undefined || file === undefined) return source.location;
    return file.locate(startAt(node, [entryOf(node, field) === undefined ? 'id' : field]));
  }

  /** All that stands of a source, other CSL fields among it. */
  #sourceNode({ id, location }: Source): YamlNode | undefined {
    if (location === undefined) return undefined;
    let nodes = this.#sourceNodes.get(location.file);
    if (nodes === undefined) {
      const file = this.file(location);
      const references = file && entryOf(file.root, 'references')?.value;
      const items = references?.kind === 'list' ? references.items : [];
      // Of two with one id the first is the one that serves.
      const entries = items.map((node) => [textOf(entryOf(node, 'id')?.value), node] as const);
      nodes = new Map(entries.toReversed());
      this.#sourceNodes.set(location.file, nodes);
    }
    return nodes.get(id);
  }

  #readStatements(): readonly Statement[] {
    const { subjects, facts } = this.factbase;
    const bySubject = groupBy(facts, ({ subject }) => [subject]);
    return [...subjects.values()].flatMap((subject) => {
      const file = subject.location && this.file(subject.location);
      const stated = bySubject.get(subject.id) ?? [];
      return file === undefined ? [] : this.#statementsOf(subject, file, stated);
    });
  }

  #statementsOf(subject: Subject, file: DataFile, stated: readonly Fact[]): readonly Statement[] {
    const byPlace = groupBy(stated, ({ property, location }) => [placeKey(property, location)]);
    const facts = entryOf(file.root, 'facts')?.value;
    return (facts?.kind === 'map' ? facts.entries : []).flatMap(({ key, value }) => {
      const property = this.factbase.properties.get(key);
      if (property === undefined) return [];
      return (value.kind === 'list' ? value.items : [value]).flatMap((node) => {
        const starts = valueStarts(node).map((start) => placeKey(key, file.locate(start)));
        const [first, ...rest] = starts.flatMap((place) => byPlace.get(place) ?? []);
        if (first === undefined) return [];
        const at = (...path: YamlPath) => file.locate(startAt(node, path));
        return [{ subject, property, facts: [first, ...rest] as const, at }];
      });
    });
  }
}

/** One value of a property, or a list's members, that was read. */
export interface Statement {
  readonly subject: Subject;
  readonly property: Property;
  readonly facts: readonly [Fact, ...Fact[]];
  /** Where a field of it stands. */
  at(...path: YamlPath): FileLocation;
}

/** What a scalar holds as text. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value).trim() : undefined;
}

function valueStarts(node: YamlNode): readonly number[] {
  const value = entryOf(node, 'value')?.value;
  if (value === undefined) return [];
  if (value.kind !== 'list') return [startAt(node, ['value'])];
  return value.items.map((_, index) => startAt(node, ['value', index]));
}

function placeKey(property: string, location: FileLocation | undefined): string {
  return `${property}:${location?.line ?? 0}:${location?.column ?? 0}`;
}
