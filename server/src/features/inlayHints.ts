import type { InlayHint } from 'vscode-languageserver-types';
import { standingOf } from '../core/check/coverage';
import type { Span } from '../core/span';
import { insteadOf } from '../core/verdicts/finding';
import type { Finding } from '../core/verdicts/finding';
import { valueForReader } from '../core/wording/readersValues';
import { findingsIn } from './findingAt';
import type { OpenDraft } from './openDraft';
import { plainLabel } from './plainLabel';

/** Behind each claim of a stretch of the draft how it stands: `✓`, `≠ 300`, `! €235 million`, `? 300`. Text alone: nothing to click. */
export function inlayHints(stretch: Span, draft: OpenDraft): InlayHint[] {
  return findingsIn(stretch, draft.result.findings).map((finding) => ({
    position: draft.range(finding.claim.span).end,
    label: labelOf(finding, draft),
    paddingLeft: true,
  }));
}

const SIGNS = { wrong: '≠', unsettled: '!', check: '?', uncovered: '' } as const;

function labelOf(finding: Finding, draft: OpenDraft): string {
  const standing = standingOf(finding);
  if (standing === 'supported') return '✓';
  return `${SIGNS[standing]} ${knownOf(finding, draft)}`.trim();
}

/** As the correction would write it; where that isn't one piece of text, as the fact has it. */
function knownOf({ verdict, rewrites }: Finding, { factbase, say }: OpenDraft): string {
  const { words = '', edits = [] } = rewrites[0] ?? {};
  const [, written] = edits.length === 1 ? (/^‘([^‘]+)’$/.exec(words) ?? []) : [];
  if (written !== undefined) return plainLabel(written, LONGEST);
  const [fact] = insteadOf(verdict);
  return fact === undefined
    ? ''
    : plainLabel(valueForReader(fact.value, factbase.places, say), LONGEST);
}

/** In characters: a hint stands in the midst of a line. */
const LONGEST = 40;
