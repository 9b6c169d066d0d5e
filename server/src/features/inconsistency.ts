import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import type { Inconsistency } from '../core/check/inconsistencies';
import { IN_ENGLISH } from '../core/l10n/say';
import type { Say } from '../core/l10n/say';
import { touches } from '../core/span';
import type { Span } from '../core/span';
import type { Finding, TextEdit } from '../core/verdicts/finding';
import { oneLine } from '../core/wording/plainText';
import { codePage } from './codePages';
import { severityOf } from './severityOf';
import type { OpenDraft } from './openDraft';

/** A note at each value that the draft states otherwise in another place, which it leads to. */
export function inconsistencyDiagnostic(told: Inconsistency, draft: OpenDraft): Diagnostic {
  const { finding, other } = told;
  const { claim, verdict } = finding;
  const related = placeOf(other, draft);
  return {
    range: draft.range(finding.span),
    message: inconsistencyMessage(told, placesIn(draft), draft.say),
    severity: severityOf('inconsistent', draft),
    source: 'pactcheck',
    ...codePage('inconsistent', draft.codePages),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    data: { subject: claim.subject.id, property: claim.property.id, verdict: verdict.kind },
  };
}

/** Where else the draft says otherwise, for a value that is called wrong, outdated or to be checked. */
export function saidOtherwise(
  finding: Finding,
  draft: OpenDraft,
): readonly DiagnosticRelatedInformation[] {
  return draft.result.inconsistencies
    .filter(({ other }) => other === finding)
    .slice(0, MOST_PLACES)
    .flatMap((told) => placeOf(told.finding, draft));
}

const MOST_PLACES = 4;

function placeOf(finding: Finding, draft: OpenDraft): DiagnosticRelatedInformation[] {
  if (!draft.tellsRelated) return [];
  const location = { uri: draft.uri, range: draft.range(finding.span) };
  const words = writtenAt(finding, draft.result.draft);
  return [{ location, message: draft.say('inconsistency.elsewhere', { words }) }];
}

/** A draft's text, and in which line (from 1) an offset of it stands. */
export interface Places {
  readonly text: string;
  readonly lineAt: (offset: number) => number;
}

/** Of a draft that an editor has open. */
export function placesIn(draft: OpenDraft): Places {
  const lineAt = (offset: number) => draft.range({ start: offset, end: offset }).start.line + 1;
  return { text: draft.result.draft.text, lineAt };
}

/**
 * The other value and its line.
 * @example `Kosovo–Denmark prison agreement, price: €210 million here, €235 million in line 12. Sources disagree, too.`
 */
export function inconsistencyMessage(
  { finding, other }: Inconsistency,
  places: Places,
  say: Say = IN_ENGLISH,
): string {
  const message = say('inconsistency.message', {
    about: aboutIn(finding),
    here: writtenAt(finding, places),
    there: writtenAt(other, places),
    line: lineOf(other, places),
  });
  const more = MORE[other.verdict.kind] ?? MORE[finding.verdict.kind];
  return more === undefined ? message : `${message} ${say(more)}`;
}

const MORE = {
  contradicted: 'inconsistency.right',
  disputed: 'inconsistency.disputed',
  supported: undefined,
  differs: undefined,
  outdated: undefined,
} as const;

/** A change that an editor is offered at an inconsistent value. */
export interface InconsistencyChange {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly diagnostic: Diagnostic;
}

/** To say here what is said there: for review, since either may be the right one. What is called wrong there is no correction here. */
export function inconsistencyChanges(
  stretch: Span,
  draft: OpenDraft,
): readonly InconsistencyChange[] {
  return draft.result.inconsistencies.flatMap((told) => {
    const { finding, other, edits } = told;
    const isOffered = edits.length > 0 && other.verdict.kind !== 'contradicted';
    if (!isOffered || !touches(stretch, finding.span)) return [];
    const places = placesIn(draft);
    const title = draft.say('inconsistency.change', {
      words: writtenAt(other, places),
      line: lineOf(other, places),
    });
    return [{ title, edits, diagnostic: inconsistencyDiagnostic(told, draft) }];
  });
}

function lineOf({ span }: Finding, { lineAt }: Places): string {
  return String(lineAt(span.start));
}

function aboutIn({ claim }: Finding): string {
  return `${oneLine(claim.subject.name, LONGEST)}, ${oneLine(claim.property.label, LONGEST)}`;
}

function writtenAt({ claim: { span } }: Finding, { text }: Pick<Places, 'text'>): string {
  return oneLine(text.slice(span.start, span.end), LONGEST);
}

/** In characters. */
const LONGEST = 100;
