import { sentenceAt } from '../core/check/sentenceAt';
import type { Factbase } from '../core/facts/factbase';
import { codeOf } from '../core/verdicts/codes';
import type { Finding } from '../core/verdicts/finding';
import { oneLine } from '../core/wording/plainText';
import { evidenceOf, sourceInWords } from '../core/wording/sources';
import { valueInWords } from '../core/wording/values';
import { findingMessage } from './message';
import type { OpenDraft } from './openDraft';
import { factsOf } from './verdictWords';

/**
 * What a newsroom would send about a finding that is wrong, as plain text: the sentence, what was found, because of which words, what is known from
 * whom, and by which version and dataset. `version`: PactCheck's.
 */
export function wrongFindingText(finding: Finding, draft: OpenDraft, version: string): string {
  const { result, factbase } = draft;
  const { claim, verdict, span } = finding;
  const written = oneLine(result.draft.text.slice(span.start, span.end));
  const sentence = sentenceAt(claim.span.start, result.reading)?.words ?? written;
  return [
    'A wrong finding of PactCheck',
    '',
    'What is wrong with it:',
    '  (write here)',
    '',
    'The sentence:',
    `  ${oneLine(sentence, LONGEST)}`,
    '',
    'What was found:',
    `  “${written}”, ${codeOf(finding) ?? 'supported'}: ${findingMessage(finding, draft.result.draft.text, factbase)}`,
    '',
    'Because of these words:',
    ...reasonLines(finding),
    '',
    'What is known:',
    ...factsOf(verdict).flatMap((fact) => [
      `  ${oneLine(`${claim.subject.id}, ${claim.property.label}: ${valueInWords(fact.value, factbase.places)}`)}`,
      ...evidenceOf(fact, factbase.sources)
        .map(([{ figure }, source]) =>
          oneLine(`- ${sourceInWords(source)}: “${figure}” ${source.url ?? ''}`),
        )
        .map((line) => `    ${line}`),
    ]),
    '',
    `Checked by the day ${result.day.date}, by PactCheck ${version}, against ${datasetsOf(factbase)}.`,
    'PactCheck has sent this nowhere: copy it to whoever keeps the dataset.',
    '',
  ].join('\n');
}

function reasonLines({ claim: { because, confidence, isWeighed } }: Finding): readonly string[] {
  const lines = because.map(
    ({ role, text }) =>
      `  ${oneLine(text)} (for the ${role === 'subject' ? 'agreement' : 'property'})`,
  );
  const sureness = isWeighed ? [`  sure to ${confidence.toFixed(2)} of 1`] : [];
  return lines.length + sureness.length === 0 ? ['  (none)'] : [...new Set(lines), ...sureness];
}

function datasetsOf({ datasets = [], facts }: Factbase): string {
  const names = datasets.map(({ name }) => oneLine(name)).join(', ');
  return `${names === '' ? 'a dataset' : names} (${facts.length} facts)`;
}

/** In characters. */
const LONGEST = 1000;
