import type { Connection } from 'vscode-languageserver';
import { coverageFor } from '../features/coverage';
import { diagnosticsFor } from '../features/diagnostics';
import type { OpenDraft } from '../features/openDraft';
import { COVERAGE, LEFT_OUT } from '../protocol';
import type { LeftOutParams } from '../protocol';
import { describe } from './checker';
import { Publisher } from './publisher';

/** What reports are made of. */
export interface Reported {
  /** The draft, checked; nothing where there is nothing to tell yet. */
  draft(uri: string): OpenDraft | undefined;
  /** Tells what is wrong in the datasets. */
  tellProblems(): void;
  /** The path of the configuration that leaves a draft out; nothing where it is to be checked. */
  leavingOut(uri: string): string | undefined;
  /** Whether the client asks for the diagnostics of drafts itself. */
  pullsDiagnostics(): boolean;
  /** Has such a client ask again where a draft's diagnostics are others than it was given. */
  haveAskedAgain(uri: string): void;
  /** Takes note of what a draft states, once nobody types for a moment. */
  keep(draft: OpenDraft): void;
  /** Whether the client wants to know how the values of a draft stand. */
  wantsCoverage(): boolean;
}

/** Tells the client what is wrong, in the turn after something has changed. */
export class Reports {
  readonly #connection: Connection;
  readonly #reported: Reported;
  readonly #drafts = new Publisher((uri) => {
    this.#publish(uri);
  });
  /** How the values of drafts stand, told once nobody types for a moment. */
  readonly #coverage = new Publisher((uri) => {
    this.#tellCoverage(uri);
  }, PAUSE);
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
    this.#attempt(() => {
      this.#reported.tellProblems();
    });
  }

  /** Takes back what was told of a draft. */
  retract(uri: string): void {
    this.#drafts.forget(uri);
    this.#coverage.forget(uri);
    if (this.#reported.pullsDiagnostics()) this.#reported.haveAskedAgain(uri);
    else void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #publish(uri: string): void {
    const draft = this.#reported.draft(uri);
    if (draft === undefined) {
      this.#leaveOut(uri);
      return;
    }
    if (this.#reported.pullsDiagnostics()) this.#reported.haveAskedAgain(uri);
    else this.#tellDiagnostics(draft);
    if (this.#reported.wantsCoverage()) this.#coverage.mark(uri);
  }

  #tellDiagnostics(draft: OpenDraft): void {
    const { uri, version } = draft;
    const diagnostics = this.#attempt(() => diagnosticsFor(draft)) ?? [];
    void this.#connection.sendDiagnostics({ uri, version, diagnostics });
  }

  /** What was told of a draft that a configuration leaves out is taken back. */
  #leaveOut(uri: string): void {
    const by = this.#reported.leavingOut(uri);
    if (by === undefined) return;
    this.retract(uri);
    if (!this.#reported.wantsCoverage()) return;
    void this.#connection.sendNotification(LEFT_OUT, { uri, by } satisfies LeftOutParams);
  }

  #tellCoverage(uri: string): void {
    const draft = this.#reported.draft(uri);
    if (draft === undefined) return;
    this.#reported.keep(draft);
    const coverage = this.#attempt(() => coverageFor(draft));
    if (coverage) void this.#connection.sendNotification(COVERAGE, coverage);
  }

  /** What is made; nothing, and a word in the log, where that fails. */
  #attempt<T>(make: () => T): T | undefined {
    try {
      return make();
    } catch (error) {
      this.#connection.console.error(describe(error));
      return undefined;
    }
  }
}

/** Milliseconds. */
const PAUSE = 150;
