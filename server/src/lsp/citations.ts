import type { Connection } from 'vscode-languageserver';
import { citationsAt } from '../features/citationChoices';
import { CITATIONS } from '../protocol';
import type { CitationsParams, DraftCitations } from '../protocol';
import type { Answer } from './answer';
import { offsetOf } from './positions';
import type { Session } from './session';

/** Answers what can be cited at a place of a draft. */
export function onCitations(connection: Connection, session: Session, answer: Answer): void {
  connection.onRequest(CITATIONS, ({ uri, position }: CitationsParams) =>
    answer<DraftCitations | null>({ textDocument: { uri } }, null, () => {
      const [document, draft] = [session.documents.get(uri), session.draft(uri)];
      if (document === undefined || draft === undefined) return null;
      const offset = offsetOf(document, position, session.client.encoding);
      return citationsAt(offset, draft, session.citationForm(uri));
    }),
  );
}
