import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import type { Factbase } from '../core/facts/factbase';
import type { Problem } from '../dataset/problem';
import type { Host } from '../host';
import { problemDiagnostics, problemLine, problemSummary } from '../features/datasetProblems';
import type { Settings } from './settings';

/** The datasets in use: reads them, and tells the client what is wrong with them. */
export class Datasets {
  readonly #connection: Connection;
  readonly #host: Host;
  #factbase: Factbase | undefined;
  #reported: readonly string[] = [];
  #shown = '';

  constructor(connection: Connection, host: Host) {
    this.#connection = connection;
    this.#host = host;
  }

  /** Nothing before the first load. */
  get factbase(): Factbase | undefined {
    return this.#factbase;
  }

  /** The folders that the settings name, absolute, the bundled one first. */
  folders(settings: Settings, workspaceFolders: readonly string[]): readonly string[] {
    const own = settings.datasets.map((name) => this.#host.resolveFolder(name, workspaceFolders));
    const all = settings.bundledDataset ? [this.#host.bundledDataset, ...own] : own;
    return [...new Set(all)];
  }

  /** Reads the folders anew. What is wrong in them goes to the log, to the files' own diagnostics, and, when it is news, to the window. */
  load(folders: readonly string[]): void {
    const { factbase, problems } = this.#host.load(folders);
    this.#factbase = factbase;
    this.#publish(problems);
    const lines = problems.map(problemLine);
    const news = lines.join('\n');
    if (news === this.#shown) return;
    this.#shown = news;
    for (const line of lines) this.#connection.console.warn(line);
    const summary = problemSummary(problems);
    if (summary === undefined) return;
    void this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: summary,
    });
  }

  #publish(problems: readonly Problem[]): void {
    const byFile = problemDiagnostics(problems, (path) => this.#host.fileUri(path));
    for (const uri of this.#reported) {
      if (!byFile.has(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    for (const [uri, diagnostics] of byFile) {
      void this.#connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
    }
    this.#reported = [...byFile.keys()];
  }
}
