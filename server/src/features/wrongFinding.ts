import { sentenceAt } from '../core/check/sentenceAt';
import type { Factbase } from '../core/facts/factbase';
import type { Say } from '../core/l10n/say';
import { codeOf } from '../core/verdicts/diagnosticCodes';
import type { Finding } from '../core/verdicts/finding';
import { oneLine } from '../core/wording/plainText';
import { evidenceOf, sourceInWords } from '../core/wording/sources';
import { valueForReader } from '../core/wording/readersValues';
import { findingMessage } from './message';
import type { OpenDraft } from './openDraft';
import { factsOf } from './verdictWords';

/**
 * What a newsroom would send about a finding that is wrong, as plain text: the sentence, what was found, because of which words, what is known from
 * whom, and by which version and dataset. `version`: PactCheck's.
 */
export function wrongFindingText(finding: Finding, draft: OpenDraft, version: string): string {
  const { result, factbase, say } = draft;
  const { claim } = finding;
  const written = oneLine(result.draft.text.slice(claim.span.start, claim.span.end));
  const sentence = sentenceAt(claim.span.start, result.reading)?.words ?? written;
  const quoted = say('message.quoted', { words: written });
  const message = findingMessage(finding, result.draft.text, factbase, say);
  return [
    say('wrong.title'),
    '',
    say('wrong.what'),
    `  ${say('wrong.writeHere')}`,
    '',
    say('wrong.sentence'),
    `  ${oneLine(sentence, LONGEST)}`,
    '',
    say('wrong.found'),
    `  ${quoted}, ${codeOf(finding) ?? 'supported'}: ${message}`,
    '',
    say('wrong.because'),
    ...reasonLines(finding, say),
    '',
    say('wrong.known'),
    ...knownLines(finding, factbase, say),
    '',
    say('wrong.checked', { day: result.day.date, version, datasets: datasetsOf(factbase, say) }),
    say('wrong.sentNowhere'),
    '',
  ].join('\n');
}

function knownLines({ claim, verdict }: Finding, factbase: Factbase, say: Say): readonly string[] {
  const { sources, places } = factbase;
  return factsOf(verdict).flatMap((fact) => {
    const value = valueForReader(fact.value, places, say);
    const printed = evidenceOf(fact, sources).map(([{ figure }, source]) => {
      const quoted = say('message.quoted', { words: figure });
      return oneLine(`- ${sourceInWords(source, say)}: ${quoted} ${source.url ?? ''}`);
    });
    return [
      `  ${oneLine(`${claim.subject.id}, ${claim.property.label}: ${value}`)}`,
      ...printed.map((line) => `    ${line}`),
    ];
  });
}

function reasonLines(
  { claim: { because, confidence, isWeighed } }: Finding,
  say: Say,
): readonly string[] {
  const lines = because.map(({ role, text }) => {
    const words = oneLine(text);
    return role === 'subject'
      ? say('wrong.forAgreement', { words })
      : say('wrong.forProperty', { words });
  });
  const sure = isWeighed ? [say('wrong.sure', { probability: confidence.toFixed(2) })] : [];
  const all = [...new Set(lines), ...sure];
  return (all.length === 0 ? [say('wrong.none')] : all).map((line) => `  ${line}`);
}

function datasetsOf({ datasets = [], facts }: Factbase, say: Say): string {
  const names = datasets.map(({ name }) => oneLine(name)).join(', ');
  return say('wrong.facts', {
    datasets: names === '' ? say('wrong.aDataset') : names,
    count: facts.length,
  });
}

/** In characters. */
const LONGEST = 1000;
