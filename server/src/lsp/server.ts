import type {
  CodeAction,
  CodeActionParams,
  Connection,
  Hover,
  HoverParams,
} from 'vscode-languageserver';
import { hoverAt } from '../features/hover';
import { codeActions } from '../features/quickFixes';
import { serverCapabilities } from './capabilities';
import { describe } from './checker';
import { datasetActions, datasetHover, definitions, references } from './datasetRequests';
import { followConfiguration } from './configuration';
import type { EditorHost } from '../host';
import { offsetOf, spanOf } from './positions';
import { Session } from './session';
import { version } from '../../../package.json';

/** Serves one client over a connection. Nothing that a client sends ends the server: nonsense gets an empty answer. */
export function startServer(connection: Connection, host: EditorHost): void {
  const session = new Session(connection, host);
  const log = (error: unknown): void => {
    connection.console.error(describe(error));
  };
  connection.onInitialize((params) => {
    session.begin(params);
    return {
      capabilities: serverCapabilities(session.client),
      serverInfo: { name: 'pactcheck', version },
    };
  });
  const configured = followConfiguration(connection, session);
  const answer = async <T>(nothing: T, find: () => T | Promise<T>): Promise<T> => {
    await configured;
    try {
      return await find();
    } catch (error) {
      log(error);
      return nothing;
    }
  };
  connection.onHover((params) => answer(null, () => hover(session, params)));
  connection.onCodeAction((params) => answer([], () => actions(session, params)));
  connection.onDefinition(({ textDocument, position }) =>
    answer([], () => definitions(session, textDocument.uri, position)),
  );
  connection.onReferences(({ textDocument, position, context }, token) =>
    answer([], () => {
      const declarations = context.includeDeclaration;
      return references(session, { uri: textDocument.uri, position, declarations }, token);
    }),
  );
  connection.onDidChangeWatchedFiles(() => {
    session.reload();
  });
  session.documents.listen(connection);
  connection.listen();
}

function hover(session: Session, { textDocument, position }: HoverParams): Hover | null {
  const document = session.documents.get(textDocument.uri);
  const draft = session.draft(textDocument.uri);
  if (document === undefined) return null;
  if (draft === undefined) return datasetHover(session, textDocument.uri, position);
  return hoverAt(offsetOf(document, position, session.client.encoding), draft);
}

function actions(session: Session, params: CodeActionParams): CodeAction[] {
  const { textDocument, range, context } = params;
  const document = session.documents.get(textDocument.uri);
  const draft = session.draft(textDocument.uri);
  if (document === undefined) return [];
  if (draft === undefined) return datasetActions(session, textDocument.uri, range);
  const { client, settings } = session;
  return codeActions(draft, {
    span: spanOf(document, range, client.encoding),
    style: settings.citationStyle,
    versionedEdits: client.versionedEdits,
    ...(context.only === undefined ? {} : { only: context.only }),
  });
}
