import type { Connection } from 'vscode-languageserver';
import { headingLenses } from '../features/codeLens';
import { trySentenceLens } from '../features/dataset/trySentenceLens';
import { inlayHints } from '../features/inlayHints';
import type { Answer } from './answer';
import { spanOf } from './positions';
import type { Session } from './session';
import type { Settings } from './settings';

/** What may be shown in the midst of a draft; off unless somebody turns it on. */
export function onAnnotations(connection: Connection, session: Session, answer: Answer): void {
  const wants = (uri: string, setting: 'inlayHints' | 'codeLens'): boolean =>
    settingsOf(session, uri)[setting];
  connection.languages.inlayHint.on((params) =>
    answer(params, [], () => {
      const { uri } = params.textDocument;
      const document = session.documents.get(uri);
      if (document === undefined || !wants(uri, 'inlayHints')) return [];
      const draft = session.draft(uri);
      if (draft === undefined) return [];
      return inlayHints(spanOf(document, params.range, session.client.encoding), draft);
    }),
  );
  connection.onCodeLens((params) =>
    answer(params, [], () => {
      const { uri } = params.textDocument;
      if (isDatasetFile(session, uri))
        return session.client.readings ? [trySentenceLens(uri, session.say)] : [];
      if (session.documents.get(uri) === undefined || !wants(uri, 'codeLens')) return [];
      const draft = session.draft(uri);
      return draft === undefined ? [] : headingLenses(draft, session.client.coverage);
    }),
  );
}

function isDatasetFile({ editing, datasets, documents }: Session, uri: string): boolean {
  const document = documents.texts.get(uri);
  return document !== undefined && editing.isDatasetFile(document, datasets.scopes);
}

function settingsOf({ workspace, documents }: Session, uri: string): Settings {
  return workspace.settingsOf(documents.placeOf(uri));
}
