import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import type {
  ClientCapabilities,
  ServerCapabilities,
  WorkspaceEditClientCapabilities,
} from 'vscode-languageserver';
import { FIX_ALL } from '../features/quickFixes';
import { DECISION_COMMANDS, HOVER_COMMANDS, REVIEW_CORRECTIONS } from '../protocol';
import { NOTEBOOK_SYNC } from './notebookCells';
import { isEncoding } from './positions';
import type { Encoding } from './positions';

/** What the client can do, as far as the server goes by it. */
export interface Client {
  readonly encoding: Encoding;
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  readonly workspaceFolders: boolean;
  readonly watchRegistration: boolean;
  readonly relativePatterns: boolean;
  readonly versionedEdits: boolean;
  /** It shows changes before it makes them, each with its reason. */
  readonly changeAnnotations: boolean;
  readonly relatedInformation: boolean;
  readonly notebooks: boolean;
  /** It is PactCheck's own, and shows how the values of a draft stand. */
  readonly coverage: boolean;
  /** It can show a choice of sources to cite. */
  readonly citations: boolean;
  /** It asks for the diagnostics of drafts itself: they aren't published. */
  readonly pullsDiagnostics: boolean;
  /** It can be told to ask again. */
  readonly refreshesDiagnostics: boolean;
  /** It is PactCheck's own, and has the workspace checked when the writer wants it: it need not ask again and again. */
  readonly workspaceCheck: boolean;
  /** It shows how values are read, and asks for sentences to try. */
  readonly readings: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  /** It shows pages of sources. */
  readonly sources: boolean;
  /** It says where the caret is while somebody writes. */
  readonly caret: boolean;
  /** It reads folders for the server. */
  readonly folders: boolean;
  /** It reads and writes single files for the server. */
  readonly files: boolean;
  /** Which of PactCheck's commands hovers may link to: those that its own client has. */
  readonly hoverCommands: ReadonlySet<string>;
}

/** Reads what the client says of itself; of the position encodings the first it names that the server can count in. */
export function readClient(capabilities: ClientCapabilities | undefined): Client {
  const { general, workspace, notebookDocument } = capabilities ?? {};
  const experimental: unknown = capabilities?.experimental;
  const watching = workspace?.didChangeWatchedFiles;
  return {
    encoding: general?.positionEncodings?.find(isEncoding) ?? 'utf-16',
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchRegistration: watching?.dynamicRegistration === true,
    relativePatterns: watching?.relativePatternSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations: annotatesChanges(workspace?.workspaceEdit) && workspace?.applyEdit === true,
    notebooks: notebookDocument !== undefined,
    coverage: says(experimental, 'coverage'),
    citations: says(experimental, 'citations'),
    sources: says(experimental, 'sources'),
    caret: says(experimental, 'caret'),
    folders: says(experimental, 'folders'),
    files: says(experimental, 'files'),
    workspaceCheck: says(experimental, 'workspaceCheck'),
    readings: says(experimental, 'readings'),
    ...readDiagnostics(capabilities),
    ...refreshes(workspace),
    hoverCommands: hoverCommandsOf(experimental),
  };
}

function readDiagnostics({ textDocument, workspace }: ClientCapabilities = {}) {
  const { publishDiagnostics, diagnostic } = textDocument ?? {};
  return {
    relatedInformation:
      publishDiagnostics?.relatedInformation === true || diagnostic?.relatedInformation === true,
    pullsDiagnostics: diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
  };
}

function refreshes(workspace: ClientCapabilities['workspace']) {
  return {
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
  };
}

function annotatesChanges(edits: WorkspaceEditClientCapabilities | undefined): boolean {
  return edits?.documentChanges === true && edits.changeAnnotationSupport !== undefined;
}

/** `experimental: { pactcheck: { coverage: true } }` */
function says(
  experimental: unknown,
  what:
    | 'coverage'
    | 'citations'
    | 'sources'
    | 'caret'
    | 'folders'
    | 'files'
    | 'workspaceCheck'
    | 'readings',
): boolean {
  const own = fieldOf(experimental, 'pactcheck');
  return fieldOf(own, what) === true;
}

function fieldOf(record: unknown, field: string): unknown {
  return typeof record === 'object' && record !== null
    ? (Object.entries(record).find(([name]) => name === field)?.[1] as unknown)
    : undefined;
}

/** `experimental: { pactcheck: { hoverCommands: ['pactcheck.showClaim'] } }`; of others no link is made, whatever is said. */
function hoverCommandsOf(experimental: unknown): ReadonlySet<string> {
  const said = fieldOf(fieldOf(experimental, 'pactcheck'), 'hoverCommands');
  const named: readonly unknown[] = Array.isArray(said) ? said : [];
  return new Set(HOVER_COMMANDS.filter((command) => named.includes(command)));
}

/** What the server offers to that client. */
export function serverCapabilities(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: true,
      // Of clients that tell where the caret is: what is being written doesn't wait where its writer saves.
      willSave: client.caret,
    },
    ...(client.notebooks && { notebookDocumentSync: NOTEBOOK_SYNC }),
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    ...(client.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: 'pactcheck',
        interFileDependencies: false,
        workspaceDiagnostics: !client.workspaceCheck,
      },
    }),
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    executeCommandProvider: {
      commands: [REVIEW_CORRECTIONS, ...Object.values(DECISION_COMMANDS)],
    },
    completionProvider: { triggerCharacters: [':', '@', '^'] },
    documentLinkProvider: {},
    inlayHintProvider: true,
    codeLensProvider: {},
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
