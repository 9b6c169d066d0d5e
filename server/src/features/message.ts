import type { Claim } from '../core/claims/claim';
import type { Fact, Factbase } from '../core/facts/factbase';
import { statedFor } from '../core/facts/movement';
import { IN_ENGLISH } from '../core/l10n/say';
import type { Say } from '../core/l10n/say';
import type { Contradicted, Finding } from '../core/verdicts/finding';
import { bestEvidence } from '../core/verdicts/publishers';
import { knownInWords, statedInFull } from '../core/verdicts/writersWords';
import { oneLine } from '../core/wording/plainText';
import { dateForReader } from '../core/wording/readersDates';
import { evidenceOf, publisherOf, sourceInWords } from '../core/wording/sources';

/**
 * A finding in one or two short plain sentences. `text` is the draft's, in whose manner dates and numbers are written.
 * @example `Kosovo–Denmark prison agreement, capacity: sources say 300 prisoners, not 250.`
 */
export function findingMessage(
  finding: Finding,
  text: string,
  factbase: Factbase,
  say: Say = IN_ENGLISH,
): string {
  const { claim } = finding;
  const about = [claim.subject.name, claim.property.label].map((name) =>
    oneLine(name, LONGEST_NAME),
  );
  return `${about.join(', ')}: ${sentence(finding, text, factbase, say)}`;
}

function sentence(finding: Finding, text: string, factbase: Factbase, say: Say): string {
  const { claim, verdict, tier } = finding;
  const draft = { text, places: factbase.places, say };
  const known = (fact: Fact) => oneLine(knownInWords(claim, fact.value, draft));
  const meant = (message: string) =>
    tier === 'check' ? say('message.ifMeant', { message }) : message;
  const said = (facts: readonly Fact[], values = facts.map(known)) =>
    say('message.sources', {
      count: countSources(facts, factbase),
      values: listed(values, 'or', say),
    });
  switch (verdict.kind) {
    case 'supported':
      return `${said(verdict.facts)}.`;
    case 'contradicted': {
      const { corrections, why, swap } = verdict;
      const [{ value }] = corrections;
      // A year that a hint's date leaves open may be any.
      const isOpen = tier === 'check' && value.kind === 'date';
      const stated = unmistaken(claim, statedInFull(claim, draft, isOpen ? undefined : value), say);
      const message = say('message.contradicted', { said: said(corrections), stated });
      const more = why === undefined ? [] : [say(`message.${why}`)];
      return [meant(message), ...more, ...swapInWords(swap, say)].join(' ');
    }
    case 'differs': {
      const values = verdict.known.map((fact) => withDay(known(fact), fact, say));
      const stated = statedInFull(claim, draft);
      return say(`message.${verdict.how}`, { stated, said: said(verdict.known, values) });
    }
    case 'disputed': {
      const facts = [...verdict.facts, ...verdict.others];
      const names = bestPublishers(facts, factbase, say);
      const sides = facts.map((fact, i) => known(fact) + (names[i] ?? ''));
      return say('message.disputed', { sides: listed(sides, 'or', say) });
    }
    case 'outdated': {
      const stated = statedInFull(claim, draft);
      return meant(say('message.outdated', { stated, said: said([verdict.now]) }));
    }
  }
}

/** Not `not more than 100`, which says another thing. */
function unmistaken({ mention: { value } }: Claim, stated: string, say: Say): string {
  const isOpen = 'bound' in value && (value.bound === 'moreThan' || value.bound === 'lessThan');
  return isOpen && say.language === 'en' ? say('message.quoted', { words: stated }) : stated;
}

/** That two values stand in each other's place; nothing where they don't. */
export function swapInWords(swap: Contradicted['swap'], say: Say): readonly string[] {
  if (!swap) return [];
  const [first, second] = swap;
  return [say('message.swapped', { first, second })];
}

function countSources(facts: readonly Fact[], { sources }: Factbase): number {
  const known = facts.flatMap((fact) => evidenceOf(fact, sources).map(([, source]) => source.id));
  return new Set(known).size;
}

/** `a, b or c`; of many the first. */
function listed(all: readonly string[], joiner: 'and' | 'or', say: Say): string {
  const values = [...new Set(all)].slice(0, MOST_VALUES);
  const last = values.at(-1) ?? '';
  return values.length < 2
    ? last
    : say(`message.${joiner}`, { values: values.slice(0, -1).join(', '), last });
}

/** ` (Reuters)` of each fact; with its day where one publisher prints two of them. */
function bestPublishers(
  facts: readonly Fact[],
  { sources }: Factbase,
  say: Say,
): readonly string[] {
  const best = facts.map((fact) => bestEvidence(fact, sources)?.[1]);
  const names = best.map((source) => source && publisherOf(source));
  return best.map((source, i) => {
    if (!source) return '';
    const isAlone = names.indexOf(names[i]) === names.lastIndexOf(names[i]);
    return ` (${isAlone ? publisherOf(source) : sourceInWords(source, say)})`;
  });
}

/** `300 prisoners as of June 2025`. */
export function withDay(value: string, fact: Fact, say: Say): string {
  const day = statedFor(fact);
  return day === undefined ? value : say('message.asOf', { value, day: dateForReader(day, say) });
}

const LONGEST_NAME = 100;
const MOST_VALUES = 4;
