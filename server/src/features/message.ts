import type { Fact, Factbase } from '../core/facts/factbase';
import { statedFor } from '../core/facts/movement';
import type { Finding } from '../core/verdicts/finding';
import { bestEvidence } from '../core/verdicts/printed';
import { knownInWords, statedInFull } from '../core/verdicts/writersWords';
import { dateInWords } from '../core/wording/dates';
import { oneLine } from '../core/wording/plainText';
import { evidenceOf, publisherOf, sourceInWords } from '../core/wording/sources';

/**
 * A finding in one or two short plain sentences. `text` is the draft's, in whose manner dates and numbers are written.
 * @example `Kosovo–Denmark prison agreement, capacity: sources say 300 prisoners, not 250.`
 */
export function findingMessage(finding: Finding, text: string, factbase: Factbase): string {
  const { claim } = finding;
  const about = [claim.subject.name, claim.property.label].map((name) =>
    oneLine(name, LONGEST_NAME),
  );
  return `${about.join(', ')}: ${sentence(finding, text, factbase)}`;
}

function sentence(finding: Finding, text: string, factbase: Factbase): string {
  const { claim, verdict, tier } = finding;
  const draft = { text, places: factbase.places };
  const known = (fact: Fact) => oneLine(knownInWords(claim, fact.value, draft));
  const meant = tier === 'check' ? 'if that is meant, ' : '';
  switch (verdict.kind) {
    case 'supported':
      return `${say(verdict.facts, factbase)} ${anyOf(verdict.facts.map(known))}.`;
    case 'contradicted': {
      const { corrections, why } = verdict;
      const [{ value }] = corrections;
      // A year that a hint's date leaves open may be any.
      const isOpen = tier === 'check' && value.kind === 'date';
      const stated = statedInFull(claim, draft, isOpen ? undefined : value);
      const reason = why === undefined ? '' : ` ${capitalised(oneLine(why))}.`;
      return `${meant}${say(corrections, factbase)} ${anyOf(corrections.map(known))}, not ${stated}.${reason}`;
    }
    case 'differs': {
      const values = verdict.known.map((fact) => known(fact) + asOf(fact));
      return `${statedInFull(claim, draft)} ${MAY_BE[verdict.how]}; ${say(verdict.known, factbase)} ${anyOf(values)}.`;
    }
    case 'disputed': {
      const facts = [...verdict.facts, ...verdict.others];
      const names = bestPublishers(facts, factbase);
      const sides = facts.map((fact, i) => known(fact) + (names[i] ?? ''));
      return `sources disagree between ${listed(sides, 'and')}.`;
    }
    case 'outdated':
      return `${meant}${statedInFull(claim, draft)} is out of date; ${say([verdict.now], factbase)} ${known(verdict.now)} now.`;
  }
}

/** `sources say`; `one source says` where a single one is known. */
function say(facts: readonly Fact[], { sources }: Factbase): string {
  const known = new Set(
    facts.flatMap((fact) => evidenceOf(fact, sources).map(([, source]) => source.id)),
  );
  return known.size === 1 ? 'one source says' : 'sources say';
}

function anyOf(values: readonly string[]): string {
  return listed(values, 'or');
}

/** `a, b or c`; of many the first. */
function listed(all: readonly string[], joiner: 'and' | 'or'): string {
  const values = [...new Set(all)].slice(0, MOST_VALUES);
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} ${joiner} ${last}`;
}

/** ` (Reuters)` of each fact; with its day where one publisher prints two of them. */
function bestPublishers(facts: readonly Fact[], { sources }: Factbase): readonly string[] {
  const best = facts.map((fact) => bestEvidence(fact, sources)?.[1]);
  const names = best.map((source) => source && publisherOf(source));
  return best.map((source, i) => {
    if (!source) return '';
    const isAlone = names.indexOf(names[i]) === names.lastIndexOf(names[i]);
    return ` (${isAlone ? publisherOf(source) : sourceInWords(source)})`;
  });
}

function asOf(fact: Fact): string {
  const day = statedFor(fact);
  return day === undefined ? '' : ` as of ${dateInWords(day)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const MAY_BE = {
  newer: 'may be a newer figure',
  earlier: 'may be an earlier figure',
  planned: 'may be another plan',
} as const;

const LONGEST_NAME = 100;
const MOST_VALUES = 4;
