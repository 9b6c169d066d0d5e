import type { Fact, Property, Subject } from '../core/facts/factbase';
import type { Gazetteer } from '../core/facts/gazetteer';
import { readDataFile } from './dataFile';
import { readFacts } from './facts';
import type { SubjectFile } from './folder';
import type { Knowledge } from './knowledge';
import { ProblemList } from './problem';
import type { DatasetHead, KnownSources } from './sharedFiles';
import { readSubject } from './subjects';
import type { ValueReader } from './values';

/** What every subject's file is read against. */
export interface Shared {
  /** What each `dataset.yaml` says of its dataset, by its path. */
  readonly heads: ReadonlyMap<string, DatasetHead>;
  readonly properties: ReadonlyMap<string, Property>;
  readonly sources: KnownSources;
  readonly places: Gazetteer;
  readonly values: ValueReader;
}

/** What a subject's file says; without a subject where it can't be told what it is about. */
export interface SubjectReading {
  readonly read: ReadSubject | undefined;
  readonly problems: ProblemList;
}

export interface ReadSubject {
  readonly subject: Subject;
  readonly facts: readonly Fact[];
}

/** Reads the files of subjects, each once as long as neither it nor what it rests on changes. */
export class SubjectFiles {
  #known: Map<string, KeptReading>;
  #asked = new Map<string, KeptReading>();

  constructor(known: ReadonlyMap<string, KeptReading> = new Map()) {
    this.#known = new Map(known);
  }

  /** Another reader that begins with what this one has read. */
  copy(): SubjectFiles {
    return new SubjectFiles(this.#known);
  }

  read(file: SubjectFile, text: string, shared: Shared): SubjectReading {
    const known = this.#known.get(file.path);
    const kept =
      known !== undefined && holds(known, text, shared)
        ? known
        : { text, shared, ...freshReading(file, text, shared) };
    this.#asked.set(file.path, kept.shared === shared ? kept : { ...kept, shared });
    return kept.reading;
  }

  /** Forgets what wasn't asked for since the last call. */
  settle(): void {
    this.#known = this.#asked;
    this.#asked = new Map();
  }
}

interface KeptReading {
  readonly text: string;
  readonly shared: Shared;
  readonly reading: SubjectReading;
  /** The sources that it names, known or not. */
  readonly cited: readonly string[];
}

/** Of the sources only those matter that the file names; an unknown one's problem may speak of any. */
function holds({ text, shared, cited }: KeptReading, now: string, around: Shared): boolean {
  if (text !== now || shared.properties !== around.properties || shared.values !== around.values) {
    return false;
  }
  const { byId } = around.sources;
  return (
    shared.sources === around.sources ||
    cited.every((id) => shared.sources.byId.has(id) && byId.has(id))
  );
}

/** Of most files. */
const NONE = new ProblemList();

function freshReading({ path, id, kind }: SubjectFile, text: string, shared: Shared) {
  const problems = new ProblemList();
  const cited = new Set<string>();
  const { properties, sources, values } = shared;
  const knowledge: Knowledge = {
    properties,
    sources: sources.byId,
    sourcesBroken: sources.areBroken,
    values,
    problems,
    cited,
  };
  const file = readDataFile(path, text, problems);
  const head = file === undefined ? undefined : readSubject(file, id, kind, knowledge);
  if (file === undefined || head === undefined) {
    return { reading: { read: undefined, problems }, cited: [] };
  }
  const { facts, complete } = readFacts(id, file, knowledge);
  const read: ReadSubject = { subject: { ...head, complete }, facts };
  return { reading: { read, problems: problems.isEmpty ? NONE : problems }, cited: [...cited] };
}
