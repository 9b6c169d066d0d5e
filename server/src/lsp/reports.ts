import type { Connection, Diagnostic } from 'vscode-languageserver';
import { diagnosticsFor } from '../features/diagnostics';
import type { OpenDraft } from '../features/openDraft';
import { describe } from './checker';
import { Publisher } from './publisher';

/** What reports are made of. */
export interface Reported {
  /** The draft, checked; nothing where there is nothing to tell yet. */
  draft(uri: string): OpenDraft | undefined;
  /** Tells what is wrong in the datasets. */
  tellProblems(): void;
}

/** Tells the client what is wrong, in the turn after something has changed. */
export class Reports {
  readonly #connection: Connection;
  readonly #reported: Reported;
  readonly #drafts = new Publisher((uri) => {
    this.#publish(uri);
  });
  /** What is wrong in datasets, told once nobody types for a moment. */
  readonly #problems = new Publisher(() => {
    this.tellProblems();
  }, PAUSE);

  constructor(connection: Connection, reported: Reported) {
    this.#connection = connection;
    this.#reported = reported;
  }

  markDraft(uri: string): void {
    this.#drafts.mark(uri);
  }

  markProblems(): void {
    this.#problems.mark('');
  }

  /** At once, not in the next turn. */
  tellProblems(): void {
    try {
      this.#reported.tellProblems();
    } catch (error) {
      this.#connection.console.error(describe(error));
    }
  }

  /** Takes back what was told of a draft. */
  retract(uri: string): void {
    this.#drafts.forget(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #publish(uri: string): void {
    const draft = this.#reported.draft(uri);
    if (draft === undefined) return;
    const { version } = draft;
    void this.#connection.sendDiagnostics({ uri, version, diagnostics: this.#diagnose(draft) });
  }

  #diagnose(draft: OpenDraft): Diagnostic[] {
    try {
      return diagnosticsFor(draft);
    } catch (error) {
      this.#connection.console.error(describe(error));
      return [];
    }
  }
}

/** Milliseconds. */
const PAUSE = 150;
