import type { Fact, Factbase } from '../core/facts/factbase';
import { statedFor } from '../core/facts/movement';
import type { Differs, Finding } from '../core/verdicts/finding';
import { isSameFigure, knownInWords, writtenInWords } from '../core/verdicts/writersWords';
import { dateInWords } from '../core/wording/dates';
import { oneLine } from '../core/wording/plainText';
import { sourcesSay } from './sourcesSay';
import type { Side } from './sourcesSay';

/**
 * The first line of a hover as plain text: what the writer wrote, and what is right.
 * @example `You wrote 250. Nine sources say 300 prisoners.`
 */
export function hoverOpening(finding: Finding, text: string, factbase: Factbase): string {
  const { claim, verdict } = finding;
  const draft = { text, places: factbase.places };
  const beside = verdict.kind === 'contradicted' ? verdict.corrections[0].value : undefined;
  const said = statement(finding, factbase, (fact) =>
    oneLine(knownInWords(claim, fact.value, draft)),
  );
  const written = writtenInWords(claim, draft, beside);
  return `You wrote ${written}${written.endsWith('.') ? '' : '.'} ${capitalised(said)}.`;
}

type InWords = (fact: Fact) => string;

function statement(finding: Finding, factbase: Factbase, known: InWords): string {
  const { claim, verdict } = finding;
  const as = (fact: Fact): Side => ({ fact, words: known(fact) });
  const orSo = (fact: Fact): Side =>
    isSameFigure(claim.mention.value, fact.value) ? { fact, words: 'so' } : as(fact);
  const all = (facts: readonly [Fact, ...Fact[]], side: (fact: Fact) => Side) => {
    const [first, ...rest] = facts;
    return sourcesSay([side(first), ...rest.map(side)], factbase);
  };
  switch (verdict.kind) {
    case 'supported':
    case 'disputed':
      return all([...verdict.facts, ...verdict.others], orSo);
    case 'contradicted':
      return perhaps(finding) + all(verdict.corrections, as);
    case 'differs':
      return `${MAY_BE[verdict.how]}: ${all(verdict.known, (fact) => ({ fact, words: known(fact) + asOf(fact) }))}`;
    case 'outdated':
      return `${perhaps(finding)}that was so${when(verdict.was)}; now ${all([verdict.now], as)}`;
  }
}

/** A hint says that it may be about something else. */
function perhaps({ tier, claim }: Finding): string {
  if (tier !== 'check') return '';
  const label = oneLine(claim.property.label, 100);
  return `perhaps this is about ${TAKES_ARTICLE.test(label) ? 'the ' : ''}${label}: `;
}

/** Of `Parliament’s mandate` and `more flights` there is no `the`. */
const TAKES_ARTICLE = /^(?!(?:an?|the|more|each|all|every|no|some) )\p{Ll}/u;

function asOf(fact: Fact): string {
  const day = statedFor(fact);
  return day === undefined ? '' : ` as of ${dateInWords(day)}`;
}

/** ` from 2019 to 2020`, ` until June 2025`, ` as of June 2025`. */
function when({ validity, asOf: day }: Fact): string {
  if (validity === undefined) return day === undefined ? ' once' : ` as of ${dateInWords(day)}`;
  const words = dateInWords(validity);
  if (/^(?:from|until) /.test(words)) return ` ${words}`;
  return words.includes(' to ') ? ` from ${words}` : ` in ${words}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const MAY_BE: Readonly<Record<Differs['how'], string>> = {
  newer: 'that may be newer',
  earlier: 'that may be an earlier figure',
  planned: 'that may be another plan',
};
