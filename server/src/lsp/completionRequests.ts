import type { Connection } from 'vscode-languageserver';
import { CompletionTriggerKind } from 'vscode-languageserver';
import { completionAt } from '../features/completion/completion';
import { documentLinks } from '../features/documentLinks';
import type { Answer } from './answer';
import { configurationCompletion, decisionsCompletion } from './configurationRequests';
import { isConfigurationFile } from './configurations';
import { decisionsFileOf } from './decisionFiles';
import { offsetOf } from './positions';
import type { Session } from './session';

/** Serves facts and sources to be completed, and links from citations to their sources. */
export function serveCompletion(connection: Connection, session: Session, answer: Answer): void {
  connection.onCompletion((params) =>
    answer(params, null, () => {
      const { textDocument, position, context } = params;
      const document = session.documents.get(textDocument.uri);
      if (document === undefined) return null;
      if (isConfigurationFile(document))
        return configurationCompletion(session, textDocument.uri, position);
      if (decisionsFileOf(textDocument.uri))
        return decisionsCompletion(session, textDocument.uri, position);
      const isRequest = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
      const offset = offsetOf(document, position, session.client.encoding);
      const typed = document.getText().slice(offset - 2, offset);
      if (!isRequest && !TRIGGERS.has(typed)) return null;
      const draft = session.draft(textDocument.uri);
      const form = session.citationForm(textDocument.uri);
      return draft === undefined ? null : completionAt(offset, draft, form, isRequest);
    }),
  );
  connection.onDocumentLinks((params) =>
    answer(params, [], () => {
      const draft = session.draft(params.textDocument.uri);
      return draft === undefined ? [] : documentLinks(draft);
    }),
  );
}

/** Known by their last character alone, which is typed for other reasons too: the draft isn't looked at for those. */
const TRIGGERS: ReadonlySet<string> = new Set(['::', '[@', '[^']);
