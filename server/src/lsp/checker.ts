import type { TextDocument } from 'vscode-languageserver-textdocument';
import { check } from '../core/check';
import type { CheckResult } from '../core/check';
import type { Factbase } from '../core/facts/factbase';

/** Checks open documents, each version of a text once for each state of the datasets. */
export class Checker {
  readonly #checked = new Map<string, Checked>();
  readonly #log: (message: string) => void;

  constructor(log: (message: string) => void) {
    this.#log = log;
  }

  /** What is found in the document as it stands now; nothing, and a word in the log, where the check fails. */
  check(document: TextDocument, factbase: Factbase, today: string): CheckResult {
    const { uri, version } = document;
    const last = this.#checked.get(uri);
    if (last?.version === version && last.factbase === factbase && last.today === today) {
      return last.result;
    }
    const result = this.#attempt(document, factbase, today);
    this.#checked.set(uri, { version, factbase, today, result });
    return result;
  }

  forget(uri: string): void {
    this.#checked.delete(uri);
  }

  #attempt(document: TextDocument, factbase: Factbase, today: string): CheckResult {
    const text = document.getText();
    try {
      return check(text, factbase, { today });
    } catch (error) {
      this.#log(`The check of ${document.uri} failed: ${describe(error)}`);
      return { draft: { text, blocks: [], footnotes: new Map() }, findings: [] };
    }
  }
}

interface Checked {
  readonly version: number;
  readonly factbase: Factbase;
  readonly today: string;
  readonly result: CheckResult;
}

/** An error as the log prints it. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
