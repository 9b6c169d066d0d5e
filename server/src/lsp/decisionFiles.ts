import type { CodeAction, Connection, Diagnostic, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Say } from '../core/l10n/say';
import { slashed } from '../dataset/datasetLoaders';
import { DECISIONS_FOLDER, LIST_FILES } from '../decisions/decisionLists';
import type { ListFile } from '../decisions/decisionLists';
import { idleDecisions } from '../decisions/idleDecisions';
import { readDecisions } from '../decisions/readDecisions';
import { decisionFileActions } from '../features/decisions/actions';
import type { OpenDecisionsFile } from '../features/decisions/actions';
import { decisionDiagnostics } from '../features/decisions/diagnostics';
import { withPlainLines } from './configurationDiagnostics';
import { knownOf } from './knownOfDecisions';
import type { DecidedDrafts } from './knownOfDecisions';
import { rangeOf } from './positions';
import { Publisher } from './publisher';

/** Tells what is wrong in files of decisions and what hides nothing there: in those that are open as they stand in the editor, with fixes. */
export class DecisionFiles {
  readonly #connection: Connection;
  readonly #of: DecidedDrafts & { readonly say: Say };
  #told: readonly string[] = [];
  readonly #telling = new Publisher(() => {
    this.#publish();
  }, PAUSE);

  constructor(connection: Connection, of: DecidedDrafts & { readonly say: Say }) {
    this.#connection = connection;
    this.#of = of;
  }

  /** Once nobody types for a moment. */
  mark(): void {
    this.#telling.mark('');
  }

  #publish(): void {
    const told = new Map<string, readonly Diagnostic[]>();
    for (const { uri, problems, idle } of this.#files())
      if (uri !== undefined)
        told.set(uri, [...decisionDiagnostics(problems, idle).values()].flat());
    for (const uri of this.#told)
      if (!told.has(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, diagnostics] of told)
      if (diagnostics.length > 0 || this.#told.includes(uri))
        void this.#connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
    this.#told = [...told].filter(([, { length }]) => length > 0).map(([uri]) => uri);
  }

  /** The fixes of what is wrong in these lines of an open file. */
  actions(uri: string, lines: Range): CodeAction[] {
    const { say, client } = this.#of;
    const open = this.#open().find((file) => file.uri === uri);
    if (open === undefined) return [];
    const { versionedEdits } = client;
    return [...decisionFileActions(open, lines, { say, versionedEdits })];
  }

  #files() {
    const open = this.#open();
    const paths = new Set(open.map(({ path }) => path));
    const saved = this.#of.decisions.all.flatMap((kept) => {
      const idle = idleDecisions(kept.entries, knownOf(kept, this.#of), this.#of.say);
      return FILES.map((name) => {
        const path = `${slashed(kept.folder)}/${name}`;
        const isOfIt = ({ file }: { readonly file: string }) => slashed(file) === path;
        const uri = paths.has(path) ? undefined : this.#of.host.fileUri(`${kept.folder}/${name}`);
        return { uri, problems: kept.problems.filter(isOfIt), idle: idle.filter(isOfIt) };
      });
    });
    return [...open, ...saved];
  }

  #open(): readonly (OpenDecisionsFile & { readonly path: string })[] {
    return this.#of.documents.texts.all().flatMap((document) => {
      const name = decisionsFileOf(document.uri);
      return name === undefined ? [] : [this.#opened(document, name)];
    });
  }

  #opened(document: TextDocument, name: ListFile) {
    const { host, client, say } = this.#of;
    const plain = withPlainLines(document);
    const text = plain.getText();
    const path = slashed(host.filePath(document.uri) ?? document.uri);
    const kept = this.#of.decisions.all.find(({ folder }) => `${slashed(folder)}/${name}` === path);
    const { entries, problems } = readDecisions(path, name, text);
    return {
      ...{ uri: document.uri, version: document.version, path, text, problems },
      idle: kept ? idleDecisions(entries, knownOf(kept, this.#of), say) : [],
      offset: ({ line, column }: { readonly line: number; readonly column: number }) =>
        plain.offsetAt({ line: line - 1, character: column - 1 }),
      range: (span: { readonly start: number; readonly end: number }) =>
        rangeOf(plain, span, client.encoding),
    };
  }
}

/** Which file of decisions a URI names. */
export function decisionsFileOf(uri: string): ListFile | undefined {
  const ends = (name: ListFile) => uri.endsWith(`/${DECISIONS_FOLDER}/${name}`);
  return FILES.find(ends);
}

const FILES: readonly ListFile[] = [...new Set(Object.values(LIST_FILES))];
/** Milliseconds. */
const PAUSE = 200;
