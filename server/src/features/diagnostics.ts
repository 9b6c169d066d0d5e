import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import type { Source } from '../core/facts/factbase';
import type { Say } from '../core/l10n/say';
import type { Finding, Verdict } from '../core/verdicts/finding';
import { bestEvidence } from '../core/verdicts/publishers';
import { linkAddress } from '../core/wording/markdown';
import { oneLine } from '../core/wording/plainText';
import { sourceInWords } from '../core/wording/sources';
import { codePage } from './codePages';
import { directiveDiagnostics } from './directiveDiagnostics';
import { findingMessage } from './message';
import { inconsistencyDiagnostic, saidOtherwise } from './inconsistency';
import type { OpenDraft } from './openDraft';
import { severity } from './lspNames';
import { severityOf } from './severityOf';
import { codeOf, factsOf } from './verdictWords';

/** What a diagnostic's `data` says: which claim of which fact it is about. */
export interface FindingData {
  readonly subject: string;
  readonly property: string;
  readonly verdict: Verdict['kind'];
}

/**
 * The underlines of a draft, in the order of its text: a diagnostic for all that is found but the supported claims and what is just being written, and one
 * for each value that the draft states otherwise elsewhere; never two at one place.
 */
export function diagnosticsFor(draft: OpenDraft): Diagnostic[] {
  const inconsistent = new Map(draft.result.inconsistencies.map((told) => [told.finding, told]));
  const found = draft.result.findings.flatMap((finding) => {
    if (draft.written?.waiting.has(finding) === true) return [];
    const told = inconsistent.get(finding);
    return (told ? inconsistencyDiagnostic(told, draft) : diagnosticFor(finding, draft)) ?? [];
  });
  const notices = draft.result.isPartial ? [partialNotice(draft)] : [];
  return [...notices, ...found, ...directiveDiagnostics(draft)];
}

/** Says at the draft's start that not all of it was checked. */
function partialNotice(draft: OpenDraft): Diagnostic {
  return {
    range: draft.range({ start: 0, end: 0 }),
    message: draft.say('partly.message'),
    severity: severity.information,
    source: 'pactcheck',
    ...codePage('partly-checked', draft.codePages),
  };
}

/** The underline of one finding; none where it is supported. */
export function diagnosticFor(finding: Finding, draft: OpenDraft): Diagnostic | undefined {
  const code = codeOf(finding);
  if (code === undefined) return undefined;
  const { text } = draft.result.draft;
  const source = relatedSource(finding, draft);
  const related = [...(source ? [source] : []), ...saidOtherwise(finding, draft)];
  const data: FindingData = {
    subject: finding.claim.subject.id,
    property: finding.claim.property.id,
    verdict: finding.verdict.kind,
  };
  return {
    range: draft.range(finding.span),
    message: findingMessage(finding, text, draft.factbase, draft.say),
    severity: severityOf(code, draft),
    source: 'pactcheck',
    ...codePage(code, draft.codePages),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    data,
  };
}

/** The best source by its title; where it has no address, the line of the dataset that names it so. */
function relatedSource(
  { verdict }: Finding,
  draft: OpenDraft,
): DiagnosticRelatedInformation | undefined {
  const [fact] = factsOf(verdict);
  const [, source] = bestEvidence(fact, draft.factbase.sources) ?? [];
  if (!draft.tellsRelated || !source) return undefined;
  const address = linkAddress(source.url);
  const location =
    address === undefined
      ? fact.location && draft.locate(fact.location)
      : { uri: address, range: START };
  return location && { location, message: titleInWords(source, draft.say) };
}

/** `“A lake shared”, The Gazette, 4 March 2021`: short, since VS Code shows it with every hover. */
function titleInWords(source: Source, say: Say): string {
  const words = sourceInWords(source, say);
  if (source.title === undefined) return oneLine(words);
  const title = oneLine(source.title, LONGEST_TITLE);
  return oneLine(`${say('message.quoted', { words: title })}, ${words}`);
}

/** In characters. */
const LONGEST_TITLE = 80;

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
