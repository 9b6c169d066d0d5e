import type { Fact, Factbase } from '../core/facts/factbase';
import type { Finding, Verdict } from '../core/verdicts/finding';
import type { Gazetteer } from '../core/facts/gazetteer';
import { dateInWords } from '../core/wording/dates';
import { oneLine } from '../core/wording/plainText';
import { evidenceOf, publisherOf, sourceInWords } from '../core/wording/sources';
import { valueInWords } from '../core/wording/values';
import { datedValue, HOW_IT_DIFFERS } from './differsWords';

/**
 * A finding in one or two short plain sentences. `written` is what stands underlined in the draft.
 * @example `Kosovo–Denmark prison agreement, capacity: 300 prisoners, not 250 (Reuters, 12 December 2025).`
 */
export function findingMessage(finding: Finding, written: string, factbase: Factbase): string {
  const said = verdictSentence(finding.verdict, quoteless(written), factbase);
  return `${about(finding)}${isUnsure(finding) ? ', if that is meant' : ''}: ${said}`;
}

/** It may be about something else. */
function isUnsure({ tier, verdict }: Finding): boolean {
  return tier === 'check' && verdict.kind !== 'differs';
}

function about({ claim }: Finding): string {
  return `${oneLine(claim.subject.name, LONGEST_NAME)}, ${oneLine(claim.property.label, LONGEST_NAME)}`;
}

function verdictSentence(verdict: Verdict, written: string, factbase: Factbase): string {
  switch (verdict.kind) {
    case 'supported':
      return `${withSources(verdict.facts, factbase)}.`;
    case 'contradicted': {
      const why = verdict.why === undefined ? '' : ` ${sentence(verdict.why)}`;
      return `${rightValues(verdict.corrections, written, factbase)}.${why}`;
    }
    case 'differs':
      return `${written} is ${HOW_IT_DIFFERS[verdict.how]}: ${eachWithPublishers(verdict.known, factbase, datedValue)}.`;
    case 'disputed':
      return `sources disagree: ${eachWithPublishers([...verdict.facts, ...verdict.others], factbase)}.`;
    case 'outdated':
      return `outdated: ${value(verdict.was, factbase)}${when(verdict.was)}; now ${withSources([verdict.now], factbase)}.`;
  }
}

/** `300 prisoners, not 250 (Reuters, 12 December 2025)`; of several values each with its publishers. */
function rightValues(facts: readonly Fact[], written: string, factbase: Factbase): string {
  const [fact] = facts;
  if (fact === undefined || facts.length > 1) {
    return `${eachWithPublishers(facts, factbase)}, not ${written}`;
  }
  return `${value(fact, factbase)}, not ${written}${inBrackets(newestSources(fact, factbase, sourceInWords))}`;
}

function withSources(facts: readonly Fact[], factbase: Factbase): string {
  return facts
    .slice(0, MOST_VALUES)
    .map((fact) => value(fact, factbase) + inBrackets(newestSources(fact, factbase, sourceInWords)))
    .join(', ');
}

/** `300 prisoners (Reuters), 250 prisoners (AFP)`; `write` words the value. */
function eachWithPublishers(
  facts: readonly Fact[],
  factbase: Factbase,
  write: (fact: Fact, places: Gazetteer) => string = ({ value: known }, places) =>
    valueInWords(known, places),
): string {
  const shown = facts.slice(0, MOST_VALUES).map((fact) => {
    const words = oneLine(write(fact, factbase.places));
    return words + inBrackets(newestSources(fact, factbase, publisherOf));
  });
  const rest = facts.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` and ${String(rest)} more` : '');
}

function value(fact: Fact, factbase: Factbase): string {
  return oneLine(valueInWords(fact.value, factbase.places));
}

/** The first sources in the dataset's order through `write`, and how many more there are. */
function newestSources(
  fact: Fact,
  factbase: Factbase,
  write: typeof sourceInWords,
): string | undefined {
  const sources = evidenceOf(fact, factbase.sources).map(([, source]) => write(source));
  const names = [...new Set(sources)];
  if (names.length === 0) return undefined;
  const rest = names.length - MOST_SOURCES;
  return names.slice(0, MOST_SOURCES).join('; ') + (rest > 0 ? `; ${String(rest)} more` : '');
}

function when({ validity, asOf }: Fact): string {
  const time = validity ?? asOf;
  return time === undefined ? '' : ` (${dateInWords(time)})`;
}

function inBrackets(text: string | undefined): string {
  return text === undefined ? '' : ` (${text})`;
}

function sentence(text: string): string {
  const line = oneLine(text);
  const capital = line.charAt(0).toUpperCase() + line.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

/** The draft's words on one line, short. */
function quoteless(written: string): string {
  return oneLine(written, 60);
}

const LONGEST_NAME = 100;
const MOST_VALUES = 4;
const MOST_SOURCES = 2;
