import { fixesFor } from '../core/verdicts/fixes';
import type { ClaimFix } from '../protocol';
import { claimById } from './claimById';
import type { OpenDraft } from './openDraft';
import { workspaceEdit } from './quickFixes';
import type { FixRequest } from './quickFixes';

/** What can be done about a claim that the client names by its id, the preferred fix first; nothing where it is gone. */
export function claimFixes(
  id: string,
  draft: OpenDraft,
  request: Pick<FixRequest, 'style' | 'versionedEdits'>,
): readonly ClaimFix[] {
  const finding = claimById(id, draft);
  if (!finding) return [];
  return fixesFor(finding, draft.result, draft.factbase, request.style, draft.say).map(
    ({ kind, title, edits }) => ({ kind, title, edit: workspaceEdit(edits, draft, request) }),
  );
}
