import type { Factbase, Subject } from '../../facts/factbase';

const parties = new WeakMap<Subject, readonly string[]>();

/** All place codes that are party to a subject, each once; for one without parties, where it is. */
export function partyCodes(subject: Subject): readonly string[] {
  let codes = parties.get(subject);
  if (!codes) {
    codes = [...new Set([...subject.parties.values()].flat())];
    if (codes.length === 0 && subject.country !== undefined) codes = [subject.country];
    parties.set(subject, codes);
  }
  return codes;
}

/** The places that belong to each subject: its parties or itself, and those that its facts speak of. */
export function placesOf(
  { subjects, facts, properties }: Factbase,
  byName: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const own = new Map(
    [...subjects.values()].map((subject) => [
      subject.id,
      [...partyCodes(subject), ...(subject.country === undefined ? [] : [subject.country])],
    ]),
  );
  for (const fact of facts) {
    const list = own.get(fact.subject);
    const isList = properties.get(fact.property)?.list ?? false;
    if (fact.value.kind === 'place' && !isList) list?.push(fact.value.country);
    for (const word of fact.with.flatMap(alternatives))
      list?.push(...[byName.get(word) ?? []].flat());
  }
  return own;
}

/** `the prime minister | the cabinet`: either will do. */
export function alternatives(word: string): readonly string[] {
  return word.split('|').map((one) => one.trim());
}

/** Place codes by every name that the gazetteer writes. */
export function namesOf(places: Factbase['places']): ReadonlyMap<string, string> {
  return new Map(
    [...places.values()].flatMap(({ code, names }) =>
      [code, ...names].map((name) => [name, code] as const),
    ),
  );
}

/** The places that each subject’s lists name: its neighbours, its members. */
export function listedPlaces({
  facts,
  properties,
}: Factbase): ReadonlyMap<string, readonly string[]> {
  const listed = new Map<string, string[]>();
  for (const { subject, property, value } of facts) {
    if (value.kind !== 'place' || properties.get(property)?.list !== true) continue;
    listed.set(subject, [...(listed.get(subject) ?? []), value.country]);
  }
  return listed;
}
