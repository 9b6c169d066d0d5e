import type { Evidence, Fact, Property, Subject } from '../../facts/factbase';
import { groupBy } from './grouping';
import type { Lexicon } from './lexicon';

const known = new WeakMap<Subject, ReadonlyMap<string, readonly Fact[]>>();

/** Who has which role, as facts: every source that speaks of the subject is evidence for its parties. Nothing for a subject without facts. */
export function roleFacts(subject: Subject, role: string, lexicon: Lexicon): readonly Fact[] {
  let byRole = known.get(subject);
  if (!byRole) {
    const evidence = evidenceOf(lexicon.factsOf.get(subject.id) ?? []);
    byRole = new Map(
      [...subject.parties].map(([name, codes]) => [name, factsFor(subject, name, codes, evidence)]),
    );
    known.set(subject, byRole);
  }
  return byRole.get(role) ?? [];
}

function factsFor(
  subject: Subject,
  role: string,
  codes: readonly string[],
  evidence: readonly Evidence[],
): readonly Fact[] {
  const [first, ...rest] = evidence;
  if (!first) return [];
  return codes.map((country) => ({
    subject: subject.id,
    property: role,
    value: { kind: 'place', country },
    rank: 'normal',
    with: [],
    evidence: [first, ...rest],
    ...(subject.location ? { location: subject.location } : {}),
  }));
}

/** One line a source: a party has no figure to print. */
function evidenceOf(facts: readonly Fact[]): readonly Evidence[] {
  const bySource = new Map<string, Evidence>();
  for (const { evidence } of facts) {
    for (const { source, at } of evidence) {
      if (!bySource.has(source))
        bySource.set(source, { source, figure: '', ...(at === undefined ? {} : { at }) });
    }
  }
  return [...bySource.values()];
}

/** A role as a property of the agreement. */
export function roleProperty(role: string): Property {
  return { id: role, kind: 'place', label: role, cues: [], units: [], list: false };
}

/** The roles that a place has in an agreement. */
export function rolesOf(subject: Subject, code: string): readonly string[] {
  let roles = rolesOfSubjects.get(subject);
  if (!roles) {
    const held = [...subject.parties].flatMap(([role, codes]) =>
      codes.map((one) => ({ role, one })),
    );
    const byCode = groupBy(held, ({ one }) => [one]);
    roles = new Map(
      [...byCode].map(([one, all]) => [one, [...new Set(all.map(({ role }) => role))]]),
    );
    rolesOfSubjects.set(subject, roles);
  }
  return roles.get(code) ?? [];
}

const rolesOfSubjects = new WeakMap<Subject, ReadonlyMap<string, readonly string[]>>();
