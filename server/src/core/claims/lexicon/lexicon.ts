import type { Factbase, Fact, Property, Subject } from '../../facts/factbase';
import {
  CHANGE_LEMMAS,
  NOT_IN_EARNEST,
  PAST_PLANS,
  COMMITTING_LEMMAS,
  SAYING_LEMMAS,
  UNASSERTED_LEMMAS,
} from '../../language/assertion';
import { CUES_BEFORE, CUES_BESIDE } from '../../language/cueWords';
import { PACT_NOUNS, PACT_PHRASES } from '../../language/pacts';
import { ROLES } from '../../language/roles';
import { TREATY_PROPERTIES } from '../../language/treaties/properties';
import type { ValueKind } from '../../values/value';
import { PhraseBook } from './phraseBook';
import { groupBy } from './grouping';
import { byProperty, indexSubjects } from './subjectIndex';
import type { SubjectIndex } from './subjectIndex';
import { alternatives, listedPlaces, namesOf, placesOf } from './subjectPlaces';

/** What a word or phrase of a draft says about which fact is meant. */
export type Meaning =
  | { readonly kind: 'name'; readonly subject: string }
  | { readonly kind: 'person'; readonly name: string; readonly subjects: readonly string[] }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'pact' }
  | { readonly kind: 'other pact' }
  | {
      readonly kind: 'cue';
      readonly property: string;
      readonly reach: CueReach;
    }
  | { readonly kind: 'context'; readonly word: string }
  | { readonly kind: 'stance'; readonly stance: Stance }
  | { readonly kind: 'role'; readonly role: string };

/** How near a cue must stand: anywhere in the sentence, beside the value, before it with a few words between, or as the word before it. */
export type CueReach = 'sentence' | 'beside' | 'before' | 'adjacent';

/** How a verb or noun bears on whether what follows is stated as a fact. */
export type Stance = 'unasserted' | 'saying' | 'committing' | 'change' | 'source' | 'unearnest';

/** A factbase made ready for look-ups from prose. Built once, used for every draft. */
export interface Lexicon extends SubjectIndex {
  readonly factbase: Factbase;
  readonly phrases: PhraseBook<Meaning>;
  /** Facts by subject and property, deprecated ones among them. */
  readonly facts: ReadonlyMap<string, ReadonlyMap<string, readonly Fact[]>>;
  readonly factsOf: ReadonlyMap<string, readonly Fact[]>;
  readonly propertiesOf: ReadonlyMap<ValueKind, readonly Property[]>;
  /** The facts that give a rank. */
  readonly ordinals: readonly Fact[];
  /** The places that belong to a subject: its parties or itself, and those that its facts speak of. Others are foreign to it. */
  readonly ownPlaces: ReadonlyMap<string, readonly string[]>;
  /** The places that a subject's lists name: its neighbours, its members. */
  readonly listedPlaces: ReadonlyMap<string, readonly string[]>;
  /** Place codes by every name that the gazetteer writes. */
  readonly placeNames: ReadonlyMap<string, string>;
}

export function buildLexicon(factbase: Factbase): Lexicon {
  const phrases = new PhraseBook<Meaning>();
  for (const noun of [...PACT_NOUNS, ...PACT_PHRASES]) phrases.addInflected(noun, { kind: 'pact' });
  addStances(phrases, UNASSERTED_LEMMAS, 'unasserted');
  addStances(phrases, SAYING_LEMMAS, 'saying');
  addStances(phrases, COMMITTING_LEMMAS, 'committing');
  addStances(phrases, CHANGE_LEMMAS, 'change');
  addStances(phrases, NOT_IN_EARNEST, 'unearnest');
  for (const plan of PAST_PLANS) phrases.addExact(plan, { kind: 'stance', stance: 'unasserted' });
  for (const { role, verbs } of ROLES)
    for (const verb of verbs) phrases.addInflected(verb, { kind: 'role', role });
  const properties = propertiesIn(factbase);
  for (const property of properties) addCues(phrases, property);
  const subjects = [...factbase.subjects.values()];
  addSources(phrases, factbase);
  const placeNames = namesOf(factbase.places);
  const factsOf = groupBy(factbase.facts, (fact) => [fact.subject]);
  addTopics(phrases, subjects);
  addNames(phrases, subjects);
  addContexts(phrases, factbase.facts);
  return {
    factbase,
    phrases,
    ...indexSubjects(subjects),
    facts: byProperty(factsOf),
    factsOf,
    propertiesOf: groupBy(properties, ({ kind }) => [kind]),
    ordinals: factbase.facts.filter(({ value }) => value.kind === 'ordinal'),
    ownPlaces: placesOf(factbase, placeNames),
    listedPlaces: listedPlaces(factbase),
    placeNames,
  };
}

/** Without those of the library that no fact states. */
function propertiesIn({ properties, facts }: Factbase): readonly Property[] {
  const stated = new Set(facts.map(({ property }) => property));
  return [...properties.values()].filter(({ id }) => stated.has(id) || !TREATY_PROPERTIES.has(id));
}

/** A title has so many words at least: a shorter one may be prose. */
const TITLE = 4;

function addSources(phrases: PhraseBook<Meaning>, { sources }: Factbase): void {
  for (const { publisher, title } of sources.values()) {
    const [name] = publisher?.split(',') ?? [];
    const isTitle = title !== undefined && title.split(/\s+/).length >= TITLE;
    for (const words of [name, isTitle ? title : undefined])
      if (words !== undefined) phrases.addExact(words, { kind: 'stance', stance: 'source' });
  }
}

function addStances(phrases: PhraseBook<Meaning>, lemmas: readonly string[], stance: Stance): void {
  for (const lemma of lemmas) phrases.addInflected(lemma, { kind: 'stance', stance });
}

function addCues(phrases: PhraseBook<Meaning>, property: Property): void {
  for (const cue of new Set(property.cues)) {
    const words = cue.split(/[\s-]+/).filter(Boolean);
    const reach = reachOf(words.map((word) => word.toLowerCase()));
    phrases.addInflected(cue, { kind: 'cue', property: property.id, reach });
  }
}

function reachOf(words: readonly string[]): CueReach {
  if (words.every((word) => CUES_BEFORE.has(word))) return 'adjacent';
  if (words.every((word) => CUES_BESIDE.has(word))) return 'before';
  return words.every((word) => PACT_NOUNS.has(word)) ? 'beside' : 'sentence';
}

function addTopics(phrases: PhraseBook<Meaning>, subjects: readonly Subject[]): void {
  const topics = new Set(
    subjects.flatMap((subject) => subject.topics.map((one) => one.toLowerCase())),
  );
  for (const topic of topics) phrases.addFamily(topic, { kind: 'topic', topic });
}

function addNames(phrases: PhraseBook<Meaning>, subjects: readonly Subject[]): void {
  const people = groupBy(subjects, (subject) => subject.people);
  for (const [name, tied] of people) {
    const means: Meaning = { kind: 'person', name, subjects: tied.map((subject) => subject.id) };
    const surname = name.split(' ').at(-1);
    if (surname !== undefined) phrases.addExact(surname, means);
  }
  for (const subject of subjects) {
    if (subject.kind === 'country') continue;
    for (const name of new Set([subject.name, ...subject.aliases])) {
      phrases.addExact(name, { kind: 'name', subject: subject.id });
    }
  }
}

function addContexts(phrases: PhraseBook<Meaning>, facts: readonly Fact[]): void {
  const words = new Set(facts.flatMap((fact) => fact.with.flatMap(alternatives)));
  for (const word of words) phrases.addInflected(word, { kind: 'context', word });
}
