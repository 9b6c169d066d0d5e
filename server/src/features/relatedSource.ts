import type { DiagnosticRelatedInformation, Location } from 'vscode-languageserver-types';
import type { Evidence, Fact, Source } from '../core/facts/factbase';
import type { Say } from '../core/l10n/say';
import type { Finding } from '../core/verdicts/finding';
import { bestEvidence } from '../core/verdicts/publishers';
import { linkAddress } from '../core/wording/markdown';
import { oneLine } from '../core/wording/plainText';
import { referenceInWords, sourceInWords } from '../core/wording/sources';
import { SOURCE_SCHEME } from '../protocol';
import type { OpenDraft } from './openDraft';
import { factsOf } from './verdictWords';

/** The best source of what is known: by its title in the message, and as a place that a click leads to. */
export interface RelatedSource {
  /** `“A lake shared”`; publisher and day where it has no title. */
  readonly title: string;
  readonly related: DiagnosticRelatedInformation | undefined;
}

export function relatedSource({ verdict }: Finding, draft: OpenDraft): RelatedSource | undefined {
  const [fact] = factsOf(verdict);
  const best = bestEvidence(fact, draft.factbase.sources);
  if (!best) return undefined;
  const [evidence, source] = best;
  const title = titleOf(source, draft.say);
  const related = draft.tellsRelated ? relatedTo(fact, evidence, source, draft) : undefined;
  return { title, related };
}

/** To PactCheck's own client a page that is called as the source is, since VS Code shows the last part of the address; to others the source itself. */
function relatedTo(
  fact: Fact,
  evidence: Evidence,
  source: Source,
  draft: OpenDraft,
): DiagnosticRelatedInformation | undefined {
  const { say } = draft;
  const words = oneLine(sourceInWords(source, say));
  if (draft.showsSources) {
    const printed = oneLine(evidence.figure);
    const message =
      printed === '' ? titleOf(source, say) : say('message.quoted', { words: printed });
    return { location: { uri: pageOf(evidence, source, words, say), range: START }, message };
  }
  const location = locationOf(fact, source, draft);
  if (!location) return undefined;
  const title = titleOf(source, say);
  return { location, message: title === words ? words : `${title}, ${words}` };
}

/** Where it has no address, the line of the dataset that names it so. */
function locationOf(fact: Fact, source: Source, draft: OpenDraft): Location | undefined {
  const address = linkAddress(source.url);
  if (address !== undefined) return { uri: address, range: START };
  return fact.location && draft.locate(fact.location);
}

/** It bears all that is on the page. */
function pageOf({ figure, at }: Evidence, source: Source, name: string, say: Say): string {
  const place = at === undefined ? [] : [oneLine(at)];
  const printed = figure === '' ? [] : [say('message.quoted', { words: oneLine(figure) })];
  const address = linkAddress(source.url);
  const { title, ...untitled } = source;
  const paragraphs = [
    title === undefined ? '' : oneLine(title),
    referenceInWords(untitled, (text) => text),
    [...place, ...printed].join(': '),
    address ?? '',
  ];
  const text = paragraphs.filter((one) => one !== '').join('\n\n');
  const path = encodeURIComponent(name.replaceAll(/[/\\]/g, '-'));
  return `${SOURCE_SCHEME}:/${path}?${encodeURIComponent(text)}`;
}

function titleOf(source: Source, say: Say): string {
  return source.title === undefined
    ? oneLine(sourceInWords(source, say))
    : say('message.quoted', { words: oneLine(source.title, LONGEST_TITLE) });
}

/** In characters: VS Code shows it with every hover. */
const LONGEST_TITLE = 80;

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
