import { prepared } from '../../core/check/preparedFactbase';
import type { Lexicon } from '../../core/claims/lexicon/lexicon';
import { roleFacts } from '../../core/claims/lexicon/roleFacts';
import { writingAbout } from '../../core/claims/writingAbout';
import type { Fact, Subject } from '../../core/facts/factbase';
import { isCurrent } from '../../core/facts/validity';
import type { OpenDraft } from '../openDraft';

/** A fact that may be written, with the others that sources state instead. */
export interface OfferedFact {
  readonly fact: Fact;
  readonly subject: Subject;
  /** What it states, as a reader calls it: `price a year`; of a party its roles: `sender, payer`. */
  readonly label: string;
  readonly others: readonly Fact[];
}

/** What is offered at a place of a draft. */
export interface Offer {
  /** What the sentence's words point to first; parties last. */
  readonly facts: readonly OfferedFact[];
  /** What is written about there, the likeliest first. */
  readonly subjects: readonly Subject[];
}

/** The facts and parties of what is written about at a draft offset. */
export function offeredFacts(offset: number, draft: OpenDraft): Offer {
  const { result, factbase } = draft;
  const { reading, day } = result;
  const { lexicon } = prepared(factbase);
  const isDated = day.from !== 'today';
  const { subjects, properties } = writingAbout(readFrom(offset, draft), reading, lexicon, {
    date: day.date,
    isDated,
  });
  const rank = ({ fact }: OfferedFact) => {
    const at = properties.indexOf(fact.property);
    return at < 0 ? properties.length : at;
  };
  const facts = subjects.flatMap((subject) =>
    factsOf(subject, lexicon.factsOf.get(subject.id) ?? [], draft),
  );
  const ordered = [...facts].sort((a, b) => rank(a) - rank(b));
  return {
    facts: [...ordered, ...subjects.flatMap((subject) => partiesOf(subject, lexicon))],
    subjects,
  };
}

/** Where no block stands yet, on a new line, what was written before tells what it will be about. */
function readFrom(offset: number, { result: { draft } }: OpenDraft): number {
  const block = draft.blocks.findLast(({ span }) => span.start <= offset);
  if (!block || offset <= block.span.end) return offset;
  return /[\r\n]/.test(draft.text.slice(block.span.end, offset)) ? block.span.end : offset;
}

/** What holds on the draft's day. */
function factsOf(
  subject: Subject,
  facts: readonly Fact[],
  { result, factbase }: OpenDraft,
): readonly OfferedFact[] {
  const current = facts.filter((fact) => {
    const alike = facts.filter(({ property }) => property === fact.property);
    return fact.rank !== 'deprecated' && isCurrent(fact, alike, result.day.date);
  });
  return current.flatMap((fact) => {
    const property = factbase.properties.get(fact.property);
    if (!property) return [];
    const others = property.list ? [] : current.filter((other) => disagrees(other, fact));
    return [{ fact, subject, label: property.label, others }];
  });
}

/** Of one property and about the same, from a source that doesn't print both. */
function disagrees(other: Fact, fact: Fact): boolean {
  if (other === fact || other.property !== fact.property) return false;
  if (other.with.join('\n') !== fact.with.join('\n')) return false;
  const own = new Set(fact.evidence.map(({ source }) => source));
  return other.evidence.some(({ source }) => !own.has(source));
}

/** Each party once, with all its roles. */
function partiesOf(subject: Subject, lexicon: Lexicon): readonly OfferedFact[] {
  const parties = new Map<string, OfferedFact>();
  for (const role of subject.parties.keys()) {
    for (const fact of roleFacts(subject, role, lexicon)) {
      if (fact.value.kind !== 'place') continue;
      const { country } = fact.value;
      const label = [parties.get(country)?.label, role].filter((one) => one !== undefined);
      parties.set(country, { fact, subject, label: label.join(', '), others: [] });
    }
  }
  return [...parties.values()].slice(0, MOST_PARTIES);
}

/** Of a convention of fifty states. */
const MOST_PARTIES = 12;
