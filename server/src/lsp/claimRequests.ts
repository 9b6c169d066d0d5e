import type { Connection } from 'vscode-languageserver';
import type { Answer } from './answer';
import { claimById } from '../features/claimById';
import { claimFixes } from '../features/claimFixes';
import { claimsFor } from '../features/claims';
import type { OpenDraft } from '../features/openDraft';
import type { FixRequest } from '../features/quickFixes';
import { htmlReport } from '../features/report/html';
import { wrongFindingText } from '../features/wrongFinding';
import { CLAIM_FIXES, CLAIMS, REPORT, WRONG_FINDING } from '../protocol';
import type { ClaimFix, DecisionParams, DraftClaims, DraftParams } from '../protocol';
import { pathIn } from './drafts';
import type { Session } from './session';
import { version } from '../../../package.json';

/** Serves what PactCheck's own client asks of a draft's claims. */
export function serveClaims(connection: Connection, session: Session, answer: Answer): void {
  const ofDraft = <T>({ uri }: DraftParams, make: (draft: OpenDraft) => T): Promise<T | null> =>
    answer<T | null>({ textDocument: { uri } }, null, () => {
      const draft = session.draft(uri);
      return draft === undefined ? null : make(draft);
    });
  connection.onRequest(CLAIMS, (params: DraftParams) =>
    ofDraft<DraftClaims>(params, (draft) =>
      claimsFor(draft, (stated) => session.kept.statingOtherwise(stated, draft.uri)),
    ),
  );
  connection.onRequest(REPORT, (params: DraftParams) =>
    ofDraft(params, ({ uri, result, ticked, factbase, say }) => {
      const name = pathIn(uri).split('/').at(-1) ?? uri;
      return htmlReport([{ name, result, ticked }], factbase, say);
    }),
  );
  connection.onRequest(CLAIM_FIXES, (params: DecisionParams) =>
    ofDraft<readonly ClaimFix[]>(params, (draft) =>
      claimFixes(params.id, draft, fixing(session, params.uri)),
    ),
  );
  connection.onRequest(WRONG_FINDING, (params: DecisionParams) =>
    ofDraft(params, (draft) => {
      const finding = claimById(params.id, draft);
      return finding ? wrongFindingText(finding, draft, version) : null;
    }),
  );
}

/** How fixes of a draft are written. */
export function fixing(
  session: Session,
  uri: string,
): Pick<FixRequest, 'style' | 'versionedEdits'> {
  return { style: session.citationForm(uri), versionedEdits: session.client.versionedEdits };
}
