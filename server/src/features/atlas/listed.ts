import { groupBy } from '../../core/claims/lexicon/grouping';
import type { Fact, Factbase, Property, Subject } from '../../core/facts/factbase';
import { disputedAmong } from '../../core/verdicts/disputedFacts';

/** A country and what is listed under it: agreements by which it takes people in, and what lies in it. */
export interface ListedCountry {
  readonly name: string;
  readonly subjects: readonly ListedSubject[];
}

export interface ListedSubject {
  readonly subject: Subject;
  /** Countries by role, as readers call them. */
  readonly parties: readonly { readonly role: string; readonly countries: readonly string[] }[];
  readonly properties: readonly ListedProperty[];
}

export interface ListedProperty {
  readonly property: Property;
  readonly facts: readonly ListedFact[];
}

/** One statement: a value, or a list's members, with the same evidence. */
export interface ListedFact {
  readonly members: readonly [Fact, ...Fact[]];
  readonly isDisputed: boolean;
  readonly isComplete: boolean;
}

/** All subjects by their country, each once, all in the order of their names. `day` (ISO) says what holds. */
export function listedCountries(factbase: Factbase, day: string): readonly ListedCountry[] {
  const facts = groupBy(factbase.facts, ({ subject }) => [subject]);
  const subjects = [...factbase.subjects.values()].map((subject) =>
    listedSubject(subject, facts.get(subject.id) ?? [], factbase, day),
  );
  const byCountry = groupBy(subjects, ({ subject }) => [homeOf(subject, factbase)]);
  return [...byCountry]
    .map(([name, listed]) => ({ name, subjects: [...listed].sort(byName) }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || collate(a.name, b.name));
}

/** Every country that takes part in something, with what it takes part in. */
export function countryIndex(
  countries: readonly ListedCountry[],
  factbase: Factbase,
): readonly (readonly [country: string, subjects: readonly Subject[]])[] {
  const all = countries.flatMap(({ subjects }) => subjects.map(({ subject }) => subject));
  const byCountry = groupBy(all, ({ parties, country }) => [
    ...new Set(
      [...[...parties.values()].flat(), ...(country === undefined ? [] : [country])].map((code) =>
        placeName(code, factbase),
      ),
    ),
  ]);
  return [...byCountry].sort(([a], [b]) => collate(a, b));
}

function listedSubject(
  subject: Subject,
  facts: readonly Fact[],
  factbase: Factbase,
  day: string,
): ListedSubject {
  const parties = [...subject.parties].map(([role, codes]) => ({
    role,
    countries: codes.map((code) => placeName(code, factbase)),
  }));
  const properties = [...groupBy(facts, ({ property }) => [property])].flatMap(([id, own]) => {
    const property = factbase.properties.get(id);
    return property
      ? [{ property, facts: listedFacts(own, subject, property, factbase, day) }]
      : [];
  });
  return { subject, parties, properties };
}

function listedFacts(
  facts: readonly Fact[],
  subject: Subject,
  property: Property,
  factbase: Factbase,
  day: string,
): readonly ListedFact[] {
  const disputed = disputedAmong(facts, property, factbase, day);
  // The members of one list share their evidence.
  return [...groupBy(facts, ({ evidence }) => [evidence]).values()].flatMap((members) => {
    const [first, ...more] = members;
    return first === undefined
      ? []
      : {
          members: [first, ...more] as const,
          isDisputed: disputed.has(first),
          isComplete: property.list && subject.complete.has(property.id),
        };
  });
}

/** Who takes people in; of what has no host where it lies, or who is named first. Empty: no country's. */
function homeOf({ parties, country }: Subject, factbase: Factbase): string {
  const [host] = parties.get('host') ?? [];
  const [first] = [...parties.values()].flat();
  const home = host ?? country ?? first;
  return home === undefined ? '' : placeName(home, factbase);
}

function placeName(code: string, { places }: Factbase): string {
  return places.get(code)?.names[0] ?? code;
}

function byName(a: ListedSubject, b: ListedSubject): number {
  return collate(a.subject.name, b.subject.name);
}

function collate(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
