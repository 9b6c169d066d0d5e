import type { Command } from 'vscode-languageserver-types';
import type { SourceTier } from '../core/facts/factbase';
import type { CitationManner } from '../core/verdicts/citations';
import type { Finding } from '../core/verdicts/finding';
import { otherCitations } from '../core/verdicts/fixes';
import type { CitationChoice } from '../core/verdicts/fixes';
import { oneLine } from '../core/wording/plainText';
import { dateForReader } from '../core/wording/readersDates';
import { publisherOf } from '../core/wording/sources';
import { CITE_ANOTHER } from '../protocol';
import type { DraftCitation, DraftCitations } from '../protocol';
import { findingsIn } from './findingAt';
import type { OpenDraft } from './openDraft';

/** What can be cited at a draft offset beside the source that the quick fix cites: plain text, no two alike, each with its edits. */
export function citationsAt(
  offset: number,
  draft: OpenDraft,
  manner: CitationManner,
): DraftCitations {
  const { uri, version } = draft;
  const found = findingsIn({ start: offset, end: offset }, draft.result.findings);
  const citations = found.flatMap((finding) => others(finding, draft, manner));
  return { uri, version, citations: toldApart(citations, draft) };
}

/** Opens the choice in the editor; nothing where there is none. */
export function citeAnotherCommand(
  finding: Finding,
  draft: OpenDraft,
  manner: CitationManner,
): Command | undefined {
  if (others(finding, draft, manner).length === 0) return undefined;
  const { start } = draft.range(finding.claim.span);
  return {
    title: draft.say('action.citeAnother'),
    command: CITE_ANOTHER,
    arguments: [draft.uri, start],
  };
}

/** The same as fixes of their own, for an editor that can't show a choice. */
export function others(
  finding: Finding,
  draft: OpenDraft,
  manner: CitationManner,
): readonly CitationChoice[] {
  return otherCitations(finding, draft.result, draft.factbase, manner, draft.say);
}

/** Where publisher, day, kind and figure are the same, the title or the id stands with them. */
function toldApart(choices: readonly CitationChoice[], draft: OpenDraft): readonly DraftCitation[] {
  const plain = choices.map((choice) => citationOf(choice, draft));
  const keys = plain.map(keyOf);
  const titled = plain.map((citation, i) => {
    if (keys.indexOf(keys[i] ?? '') === keys.lastIndexOf(keys[i] ?? '')) return citation;
    const title = oneLine(choices[i]?.source.title ?? '');
    return title === '' ? citation : { ...citation, title };
  });
  const all = titled.map(keyOf);
  return titled.map((citation, i) => {
    const isAlone = all.indexOf(all[i] ?? '') === all.lastIndexOf(all[i] ?? '');
    return isAlone ? citation : { ...citation, title: oneLine(choices[i]?.source.id ?? '') };
  });
}

function keyOf({ publisher, date, tier, figure, title }: DraftCitation): string {
  return JSON.stringify([publisher, date, tier, figure, title]);
}

function citationOf({ source, evidence, fix }: CitationChoice, draft: OpenDraft): DraftCitation {
  return {
    publisher: publisherOf(source),
    ...(source.issued === undefined
      ? {}
      : { date: dateForReader(oneLine(source.issued), draft.say) }),
    ...(source.tier === undefined ? {} : { tier: draft.say(TIER_WORDS[source.tier]) }),
    figure: oneLine(evidence.figure),
    edits: fix.edits.map(({ span, text }) => ({ range: draft.range(span), newText: text })),
  };
}

/** How the kinds of sources are called in front of a writer. */
const TIER_WORDS = {
  official: 'tier.official',
  wire: 'tier.wire',
  outlet: 'choice.outlet',
  copy: 'choice.copy',
  're-publisher': 'choice.re-publisher',
  ngo: 'choice.ngo',
} as const satisfies Readonly<Record<SourceTier, string>>;
