import type { Fact, Subject } from '../../server/src/core/facts/factbase';
import { compare } from '../../server/src/core/claims/relation';
import type { Mention } from '../../server/src/core/mentions/mention';
import type { NewsText } from './corpora';
import type { World } from './world';

/** What a right value states: all that is known of one property of one subject. For a country, the role that it is party in. */
export interface MeantFact {
  readonly subject: string;
  readonly property: string;
  readonly facts: readonly Fact[];
}

/**
 * The facts that a marked value agrees with, of the subjects that the text's tags name, else of all. Marks don't say which fact is meant: where
 * several agree, each may be.
 */
export function factsMeant(mention: Mention, text: NewsText, world: World): readonly MeantFact[] {
  const { subjects } = world.factbase;
  const tagged = text.tags.filter((tag) => subjects.has(tag));
  const own = tagged.flatMap((id) => meantOf(mention, id, world));
  if (own.length > 0 || mention.value.kind === 'place') return own;
  return [...subjects.keys()].flatMap((id) => meantOf(mention, id, world));
}

function meantOf(mention: Mention, subject: string, world: World): readonly MeantFact[] {
  const { value } = mention;
  const known = world.factsOf(subject).filter((fact) => fact.value.kind === value.kind);
  const properties = new Set(known.map(({ property }) => property));
  const found = [...properties].flatMap((property) => {
    const facts = known.filter((fact) => fact.property === property);
    const kind = world.factbase.properties.get(property);
    const agrees =
      kind &&
      compare(mention, facts, kind).some(
        ({ fact, relation }) => relation === 'agrees' && fact.rank !== 'deprecated',
      );
    return agrees === true ? [{ subject, property, facts }] : [];
  });
  if (value.kind !== 'place' || found.length > 0) return found;
  const parties = world.factbase.subjects.get(subject);
  return parties ? partyFacts(value.country, parties) : [];
}

/** A party of an agreement as if it were a fact: its role is the property. */
function partyFacts(country: string, { id, parties }: Subject): readonly MeantFact[] {
  return [...parties].flatMap(([role, codes]) =>
    codes.includes(country)
      ? [{ subject: id, property: `party:${role}`, facts: codes.map((code) => asFact(id, code)) }]
      : [],
  );
}

function asFact(subject: string, country: string): Fact {
  return {
    subject,
    property: 'party',
    value: { kind: 'place', country },
    rank: 'normal',
    with: [],
    evidence: [{ source: '', figure: '' }],
  };
}
