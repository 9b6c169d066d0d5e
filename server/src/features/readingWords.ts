import type { MissingEvidence } from '../core/claims/missingEvidence';
import type { PossibleStatement, ValueReading } from '../core/check/valueReadings';
import type { Fact, Factbase } from '../core/facts/factbase';
import type { Say } from '../core/l10n/say';
import { codeOf } from '../core/verdicts/diagnosticCodes';
import { oneLine } from '../core/wording/plainText';
import { valueForReader } from '../core/wording/readersValues';
import { findingMessage } from './message';
import { factsOf } from './verdictWords';

/**
 * How a value of a draft was read and what came of it, a line each: what it is read as; what is told of it; else the facts that it might state,
 * each followed by what is missing.
 */
export function readingInWords(
  reading: ValueReading,
  text: string,
  factbase: Factbase,
  say: Say,
): readonly string[] {
  const { span, mention } = reading;
  const words = oneLine(text.slice(span.start, span.end));
  const value = valueForReader(mention.value, factbase.places, say);
  return [say('reading.readAs', { words, value }), ...outcome(reading, text, factbase, say)];
}

function outcome(
  reading: ValueReading,
  text: string,
  factbase: Factbase,
  say: Say,
): readonly string[] {
  const { finding, isHidden, thoughts, inReach, mention } = reading;
  if (finding) {
    const code = codeOf(finding);
    const { claim, verdict } = finding;
    if (code === undefined) {
      const fact = factInWords({ ...claim, facts: factsOf(verdict) }, factbase, say);
      return [say('reading.supported', { fact })];
    }
    const message = findingMessage(finding, text, factbase, say);
    return [say(isHidden ? 'reading.hidden' : 'reading.told', { code, message })];
  }
  const told = thoughts.flatMap((thought) => thoughtInWords(thought, factbase, say));
  if (told.length > 0) return [say('reading.leftAlone'), ...told];
  if (mention.value.kind === 'place') return [say('reading.leftAlone'), say('reading.place')];
  const names = inReach.slice(0, MOST_NAMES).map(({ name }) => oneLine(name));
  const why =
    names.length === 0
      ? say('reading.noSubject')
      : say('reading.noFact', { subjects: names.join('; ') });
  return [say('reading.leftAlone'), why];
}

const MOST_NAMES = 4;

function thoughtInWords(
  thought: PossibleStatement,
  factbase: Factbase,
  say: Say,
): readonly string[] {
  const { probability, needed, missing, property } = thought;
  const likelihood =
    probability === undefined
      ? say('reading.unlikely')
      : say('reading.likely', { probability: percent(probability), needed: percent(needed) });
  const reasons = missing.map((one) => missingInWords(one, property.label, say));
  return [
    say('reading.thought', { fact: factInWords(thought, factbase, say), likelihood }),
    reasons.length === 0
      ? say('reading.noneMissing')
      : say('reading.missing', { reasons: reasons.join('; ') }),
  ];
}

function percent(probability: number): string {
  return String(Math.floor(100 * probability));
}

interface FactsOfSubject extends Pick<PossibleStatement, 'subject' | 'property'> {
  readonly facts: readonly Fact[];
}

function factInWords(
  { subject, property, facts }: FactsOfSubject,
  { places }: Factbase,
  say: Say,
): string {
  const values = [...new Set(facts.map(({ value }) => valueForReader(value, places, say)))];
  return say('reading.fact', {
    subject: oneLine(subject.name),
    property: oneLine(property.label),
    values: values.slice(0, MOST_VALUES).join(', '),
  });
}

const MOST_VALUES = 4;

function missingInWords(missing: MissingEvidence, property: string, say: Say): string {
  switch (missing.kind) {
    case 'unnamed':
      return missing.since === undefined
        ? say('missing.unnamed')
        : say('missing.unnamedSince', { count: Math.max(1, missing.since) });
    case 'rival':
      return say('missing.rival', { subject: oneLine(missing.subject.name) });
    case 'context':
      return say('missing.context', {
        words: missing.words.map((word) => oneLine(word).replaceAll(' | ', '/')).join(', '),
      });
    case 'wordless':
      return say('missing.wordless', { property: oneLine(property) });
    default:
      return say(`missing.${missing.kind}`);
  }
}
