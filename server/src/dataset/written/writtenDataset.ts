import type { FileLocation, SubjectKind } from '../../core/facts/factbase';
import type { Statement } from '../schema';

/** A dataset as its curators wrote it, value by value: what is compared, exported and written anew. Texts aren't read here as values. */
export interface WrittenDataset {
  /** `dataset.yaml` but for its properties. */
  readonly head: Written;
  /** The dataset's own, by id. */
  readonly properties: ReadonlyMap<string, Written>;
  /** By code. */
  readonly places: ReadonlyMap<string, Written>;
  /** CSL data, by id. */
  readonly sources: ReadonlyMap<string, Written>;
  /** By id, in the order of their folders and names. */
  readonly subjects: ReadonlyMap<string, WrittenSubject>;
}

/** Fields by name, and where they stand. What may be one or a list is a list, whichever way it was written. */
export interface Written {
  readonly fields: Fields;
  readonly location: FileLocation;
}

export type Fields = Readonly<Record<string, unknown>>;

/** A subject's own fields are all but its facts. */
export interface WrittenSubject extends Written {
  readonly id: string;
  readonly kind: SubjectKind;
  /** By property, each in the order of the file. */
  readonly facts: ReadonlyMap<string, WrittenProperty>;
}

/** All that is said of one property of a subject. */
export interface WrittenProperty {
  readonly statements: readonly WrittenStatement[];
  /** Of its name. */
  readonly location: FileLocation;
}

export interface WrittenStatement {
  readonly statement: Statement;
  readonly location: FileLocation;
}
