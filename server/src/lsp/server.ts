import type {
  CodeAction,
  CodeActionParams,
  Connection,
  Hover,
  HoverParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import { hoverAt } from '../features/hover';
import { codeActions } from '../features/quickFixes';
import { onAnnotations } from './annotations';
import { serverCapabilities } from './capabilities';
import { onCitations } from './citations';
import { describe } from './checker';
import { serveCommands } from './commands';
import { configurationHoverAt, decisionsHoverAt } from './configurationRequests';
import { datasetActions, datasetHover, definitions, references } from './datasetRequests';
import { serveCompletion } from './completionRequests';
import { Configuration } from './configuration';
import { serveDiagnosticPulls } from './diagnosticPulls';
import { fixing, serveClaims } from './claimRequests';
import { decisionsFileOf } from './decisionFiles';
import { isDecisionsFile } from './decisions';
import { DraftWatch } from './draftWatch';
import type { EditorHost } from '../host';
import { CARET } from '../protocol';
import type { CaretParams } from '../protocol';
import { offsetOf, spanOf } from './positions';
import { serveReadings } from './readingRequests';
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
  const configuration = new Configuration(connection, session);
  const answer = async <T>(
    { textDocument }: Pick<TextDocumentPositionParams, 'textDocument'>,
    nothing: T,
    find: () => T | Promise<T>,
  ): Promise<T> => {
    try {
      await configuration.ready(textDocument.uri);
      return await find();
    } catch (error) {
      log(error);
      return nothing;
    }
  };
  connection.onHover((params) => answer(params, null, () => hover(session, params)));
  connection.onCodeAction((params) => answer(params, [], () => actions(session, params)));
  connection.onDefinition((params) =>
    answer(params, [], () => definitions(session, params.textDocument.uri, params.position)),
  );
  connection.onReferences((params, token) =>
    answer(params, [], () => {
      const { textDocument, position, context } = params;
      const declarations = context.includeDeclaration;
      return references(session, { uri: textDocument.uri, position, declarations }, token);
    }),
  );
  serveClaims(connection, session, answer);
  serveReadings(connection, session, answer);
  onCitations(connection, session, answer);
  serveCompletion(connection, session, answer);
  onAnnotations(connection, session, answer);
  const drafts = new DraftWatch(connection, session);
  serveDiagnosticPulls(connection, session, { configuration, drafts });
  serveCommands(connection, session, (uri) => configuration.ready(uri));
  follow(connection, session, drafts);
  session.documents.listen(connection);
  connection.listen();
}

/** What the client tells of itself. */
function follow(connection: Connection, session: Session, drafts: DraftWatch): void {
  connection.onNotification(CARET, (params: CaretParams) => {
    session.events.moveCaret(params);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = drafts.take(changes).map(({ uri }) => uri);
    if (uris.length === 0) return;
    if (uris.every(isDecisionsFile)) session.loading.decisionsChanged(uris, session.redecide);
    else session.loading.filesChanged(uris);
  });
}

function hover(session: Session, { textDocument, position }: HoverParams): Hover | null {
  const document = session.documents.get(textDocument.uri);
  const draft = session.draft(textDocument.uri);
  if (document === undefined) return null;
  if (draft === undefined)
    return (
      configurationHoverAt(session, textDocument.uri, position) ??
      decisionsHoverAt(session, textDocument.uri, position) ??
      datasetHover(session, textDocument.uri, position)
    );
  const { hoverCommands: commands, encoding } = session.client;
  const offset = offsetOf(document, position, encoding);
  if (commands.size === 0) return hoverAt(offset, draft);
  return hoverAt(offset, draft, { commands, style: session.citationForm(textDocument.uri) });
}

function actions(session: Session, params: CodeActionParams): CodeAction[] {
  const { textDocument, range, context } = params;
  const document = session.documents.get(textDocument.uri);
  const draft = session.draft(textDocument.uri);
  if (document === undefined) return [];
  if (draft === undefined)
    return decisionsFileOf(textDocument.uri) === undefined
      ? datasetActions(session, textDocument.uri, range)
      : session.decisionFiles.actions(textDocument.uri, range);
  const { client } = session;
  return codeActions(draft, {
    span: spanOf(document, range, client.encoding),
    ...fixing(session, textDocument.uri),
    canChoose: client.citations,
    reportsFindings: client.coverage,
    ...(context.only === undefined ? {} : { only: context.only }),
  });
}
