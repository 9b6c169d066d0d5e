import type { Gazetteer } from './gazetteer';
import type { Value, ValueKind } from '../values/value';

/** All that can be known: what datasets say, read and validated. */
export interface Factbase {
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly facts: readonly Fact[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly properties: ReadonlyMap<string, Property>;
  readonly places: Gazetteer;
  /** What it was read from, the weakest first; `datasetOf` tells which of them says what. */
  readonly datasets?: readonly Dataset[];
}

/** A dataset in use. */
export interface Dataset {
  /** As its files' paths begin. */
  readonly folder: string;
  /** What its `dataset.yaml` calls it, else its folder's name. */
  readonly name: string;
  /** Which of a fact's sources is cited first, where its `dataset.yaml` says so. */
  readonly citationSource?: CitationSource;
}

/** Something that facts are about: an agreement, a country, a facility, an event. */
export interface Subject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  /** Other names that mean this subject and no other. */
  readonly aliases: readonly string[];
  /** Who is party to it, by role (`host`, `sender`, `payer`, or a role of the dataset's own): place codes. */
  readonly parties: ReadonlyMap<string, readonly string[]>;
  /** For a country, its own place code; for a facility or event, where it is. */
  readonly country?: string;
  /** Nouns that it is about, singular: they make a sentence speak of it, and may be counted by its quantities. */
  readonly topics: readonly string[];
  /** People whose name ties a sentence to it. */
  readonly people: readonly string[];
  /** Properties whose list of values leaves none out. */
  readonly complete: ReadonlySet<string>;
  readonly location?: FileLocation;
}

export type SubjectKind = 'agreement' | 'country' | 'facility' | 'event' | 'organisation';

/** A value that at least one source states of a subject. Several of one property that aren't deprecated: the sources disagree. */
export interface Fact {
  readonly subject: string;
  readonly property: string;
  readonly value: Value;
  /** EDTF interval in which it holds or held: `2025-12/..`. */
  readonly validity?: string;
  /** EDTF: the day for which a value that moves was stated. */
  readonly asOf?: string;
  readonly rank: 'preferred' | 'normal' | 'deprecated';
  /** How this one moves, where it isn't as its property does. */
  readonly moves?: Movement;
  /** Why it is preferred or deprecated, or what to know of it. */
  readonly note?: string;
  /** Words or names that a sentence must also have to speak of this fact: by whom, with whom, of what. */
  readonly with: readonly string[];
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly location?: FileLocation;
}

/** What one source prints. */
export interface Evidence {
  readonly source: string;
  /** The few words that print the figure, as printed. */
  readonly figure: string;
  /** Where in the source: `¶6`. */
  readonly at?: string;
}

/** CSL data (the fields of it that are shown). Dates are EDTF. */
export interface Source {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly issued?: string;
  readonly accessed?: string;
  /** http or https only. */
  readonly url?: string;
  /** Who else carries the same text. */
  readonly carriedBy?: readonly Carrier[];
  /** From official text to re-publisher. */
  readonly tier?: SourceTier;
  /** What else the dataset says of it, by CSL's names, unread: for those who pass the reference on. `author` is here name by name. */
  readonly csl?: Readonly<Record<string, unknown>>;
  readonly location?: FileLocation;
}

export interface Carrier {
  readonly publisher: string;
  /** http or https only. */
  readonly url: string;
}

export type SourceTier = 'official' | 'wire' | 'outlet' | 'copy' | 're-publisher' | 'ngo';

/**
 * Which kind of source a citation names first; the others follow in their usual order.
 * - auto: as the dataset of the fact says, else official texts. - listed: in the order of the dataset's files.
 */
export type CitationSource = 'auto' | 'official' | 'wire' | 'outlet' | 'ngo' | 'listed';

/** What a fact can state of its subject: the engine's own and those that datasets add. */
export interface Property {
  readonly id: string;
  readonly kind: ValueKind;
  /** As a reader calls it: `price a year`. */
  readonly label: string;
  /** Words or phrases that make a value near them state this property; inflected forms match. */
  readonly cues: readonly string[];
  /** For quantities: the nouns that it counts, singular, beside the fact's own unit. */
  readonly units: readonly string[];
  /** Several values are members of a list, not a disagreement. */
  readonly list: boolean;
  /** It comes round again and again, as elections do: a date far from the known one is of another time. */
  readonly recurs?: boolean;
  /** How its values change; `movementOf` tells what holds where nothing is said. */
  readonly moves?: Movement;
}

/**
 * How a value changes in time.
 * - rises: a cumulative count or sum that only grows: people sent so far.
 * - level: a stock that goes up and down: people held now, a population.
 * - plan: what is intended and may be revised: a capacity, a target, a forecast.
 * - event: what happened on a day, and may recur.
 * - fixed: agreed once in a text: a price, a term, an area.
 */
export type Movement = 'rises' | 'level' | 'plan' | 'event' | 'fixed';

/** Where a dataset says it: an absolute or dataset-relative file path, 1-based line and column. */
export interface FileLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
