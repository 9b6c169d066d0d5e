import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { standingOf } from '../core/check/coverage';
import { sortedByClash } from '../core/verdicts/edits/clashes';
import type { Finding, Fix, Verdict } from '../core/verdicts/finding';
import { fixesFor } from '../core/verdicts/fixes';
import { oneLine } from '../core/wording/plainText';
import { evidenceOf } from '../core/wording/sources';
import { standingTitle } from '../standingWords';
import { findingMessage } from './message';
import { namedSource } from './namedSource';
import type { OpenDraft } from './openDraft';
import { factsOf } from './verdictWords';

/** All corrections of a draft as one change that an editor shows before it makes it. */
export interface CorrectionReview {
  /** Nothing in it is made before someone has ticked it. */
  readonly edit: WorkspaceEdit;
  readonly corrections: number;
  /** How many were left out since they touch the words of another. */
  readonly leftOut: number;
}

/**
 * A correction for each finding that is wrong or outdated, the preferred: also those that aren't safe unseen. What sources disagree about, and what
 * may be another day's figure, has none: who ticks all at once would put one right value in the place of another. Nothing where there is none.
 */
export function correctionReview(draft: OpenDraft): CorrectionReview | undefined {
  const all = draft.result.findings.flatMap((finding) => correctionOf(finding, draft) ?? []);
  if (all.length === 0) return undefined;
  const { together, clashing } = sortedByClash(all);
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const edits = together.flatMap((correction, i): AnnotatedTextEdit[] => {
    const annotationId = String(i + 1);
    changeAnnotations[annotationId] = annotationOf(correction, draft);
    return correction.edits.map(({ span, text }) => ({
      range: draft.range(span),
      newText: text,
      annotationId,
    }));
  });
  const { uri, version } = draft;
  return {
    edit: { changeAnnotations, documentChanges: [{ textDocument: { uri, version }, edits }] },
    corrections: together.length,
    leftOut: clashing.length,
  };
}

interface Correction extends Pick<Fix, 'edits'> {
  readonly finding: Finding;
}

/** Fixes come with the preferred first. */
function correctionOf(
  finding: Finding,
  { result, factbase, say }: OpenDraft,
): Correction | undefined {
  if (!CORRECTED.includes(finding.verdict.kind)) return undefined;
  const fix = fixesFor(finding, result, factbase, 'link', say).find(
    ({ kind }) => kind === 'correct',
  );
  return fix && { finding, edits: fix.edits };
}

/** Editors list changes by their labels, in the order of the alphabet: the standing comes first. */
function annotationOf({ finding, edits }: Correction, draft: OpenDraft): ChangeAnnotation {
  const { text } = draft.result.draft;
  const changes = edits.map(({ span, text: written }) => {
    const old = text.slice(span.start, span.end);
    return `${quoted(old, draft)} → ${quoted(written, draft)}`;
  });
  const { label } = finding.claim.property;
  return {
    label: oneLine(
      `${standingTitle(standingOf(finding), draft.say)}: ${changes.join(', ')} (${label})`,
    ),
    description: reasonOf(finding, draft),
    needsConfirmation: true,
  };
}

/** What an insertion replaces is shown as nothing in quotation marks. */
function quoted(words: string, { say }: OpenDraft): string {
  return say('message.quoted', { words: oneLine(words, LONGEST) });
}

/** Why, and the best source, unless the message names it. */
function reasonOf(finding: Finding, { result, factbase, say }: OpenDraft): string {
  const message = findingMessage(finding, result.draft.text, factbase, say);
  const [fact] = factsOf(finding.verdict);
  const [best] = evidenceOf(fact, factbase.sources);
  const source = best && namedSource(best[1], say).words;
  return source === undefined || message.includes(source)
    ? message
    : oneLine(`${message} (${source})`);
}

const CORRECTED: readonly Verdict['kind'][] = ['contradicted', 'outdated'];

/** In characters. */
const LONGEST = 60;
