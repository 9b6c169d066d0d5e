import type { TextDocument } from 'vscode-languageserver-textdocument';
import { DraftChecker } from '../core/check/draftChecker';
import type { CheckOptions, CheckResult } from '../core/check/draftChecker';
import { uncheckedResult } from '../core/check/uncheckedResult';
import type { Factbase } from '../core/facts/factbase';

/** A check may take this long, in milliseconds; the server answers nothing meanwhile. */
const LONGEST = 4000;
const BUDGET = { clock: () => performance.now(), stopAfter: LONGEST };

/** Checks open documents, each version of a text once for each state of the datasets; what an edit leaves untouched isn't read again. */
export class Checker {
  readonly #checked = new Map<string, Checked>();
  readonly #log: (message: string) => void;

  constructor(log: (message: string) => void) {
    this.#log = log;
  }

  /** What is found in the document as it stands now; nothing, and a word in the log, where the check fails. */
  check(document: TextDocument, factbase: Factbase, options: CheckOptions): CheckResult {
    const { uri, version } = document;
    const last = this.#checked.get(uri);
    if (last?.version === version && last.factbase === factbase && isSame(last.options, options))
      return last.result;
    const checker = last?.factbase === factbase ? last.checker : new DraftChecker(factbase, BUDGET);
    const result = this.#attempt(checker, document, options);
    this.#checked.set(uri, { version, factbase, options, checker, result });
    return result;
  }

  /** Checks texts one after the other, each an edit of the one before, without a thought for the documents. */
  apart(factbase: Factbase, options: CheckOptions): (text: string) => CheckResult {
    let checker: DraftChecker | undefined;
    return (text) => (checker ??= new DraftChecker(factbase, BUDGET)).check(text, options);
  }

  forget(uri: string): void {
    this.#checked.delete(uri);
  }

  #attempt(checker: DraftChecker, document: TextDocument, options: CheckOptions): CheckResult {
    const text = document.getText();
    try {
      return checker.check(text, options);
    } catch (error) {
      this.#log(`The check of ${document.uri} failed: ${describe(error)}`);
      return uncheckedResult(text, options.today);
    }
  }
}

interface Checked {
  readonly version: number;
  readonly factbase: Factbase;
  readonly options: CheckOptions;
  readonly checker: DraftChecker;
  readonly result: CheckResult;
}

function isSame(a: CheckOptions, b: CheckOptions): boolean {
  return (
    a.today === b.today &&
    a.fileName === b.fileName &&
    a.sureness === b.sureness &&
    a.decisions === b.decisions &&
    String(a.dateKeys) === String(b.dateKeys) &&
    JSON.stringify(a.severity) === JSON.stringify(b.severity)
  );
}

/** An error as the log prints it. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
