import type { FileLocation } from '../core/facts/factbase';
import { oneLine } from '../core/wording/plainText';

/** Something wrong in a dataset, at its place: what is wrong and what would be right. */
export interface Problem extends FileLocation {
  readonly message: string;
  /** - error: something was left out. - warning: all is kept, but something will not work as its writer means it. */
  readonly severity: Severity;
  readonly mend?: Mend;
  /** The check that it fails (see `checks/`), where it is more than a fault of form. */
  readonly check?: string;
}

/** The checks that are made while datasets are loaded, since what fails them is left out. */
export type LoadCheck =
  'known-sources' | 'known-places' | 'known-properties' | 'unique-ids' | 'web-addresses';

/** What to write in place of what, where that is plain: it stands at the problem's place or shortly behind. */
export interface Mend {
  readonly written: string;
  /** Any of them will do; the likeliest first. */
  readonly right: readonly [string, ...string[]];
}

/** What is wrong and what would be right; with the mend, where there is one. */
export type Fault = string | FaultInFull;

interface FaultInFull {
  readonly message: string;
  readonly mend?: Mend | undefined;
  readonly check?: LoadCheck;
}

export type Severity = 'error' | 'warning';

/** Collects the problems of a load; of one file it keeps the first hundred and counts the rest. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #perFile = new Map<string, number>();

  /** A message that takes work to word is worded only if it is kept. */
  add(at: FileLocation, fault: Fault | (() => Fault), severity: Severity = 'error'): void {
    if (!this.#hasRoom(at.file)) return;
    const told = typeof fault === 'function' ? fault() : fault;
    const { mend, ...said }: FaultInFull = typeof told === 'string' ? { message: told } : told;
    // What a dataset holds is repeated here: no line break or control character of it gets through.
    const message = oneLine(said.message, LONGEST);
    this.#problems.push({
      ...at,
      ...said,
      message,
      severity,
      ...(mend === undefined ? {} : { mend }),
    });
  }

  /** Takes in what another list has, as if it had been added here. */
  addAll(other: ProblemList): void {
    for (const problem of other.#problems) {
      if (this.#hasRoom(problem.file)) this.#problems.push(problem);
    }
    for (const [file, count] of other.#perFile) {
      const more = Math.max(0, count - MOST_PER_FILE);
      if (more > 0) this.#perFile.set(file, (this.#perFile.get(file) ?? 0) + more);
    }
  }

  get isEmpty(): boolean {
    return this.#problems.length === 0;
  }

  all(): readonly Problem[] {
    const rest: Problem[] = [];
    for (const [file, count] of this.#perFile) {
      const more = count - MOST_PER_FILE;
      if (more > 0)
        rest.push({ ...fileStart(file), message: `${more} more problems here`, severity: 'error' });
    }
    return [...this.#problems, ...rest];
  }

  #hasRoom(file: string): boolean {
    const count = (this.#perFile.get(file) ?? 0) + 1;
    this.#perFile.set(file, count);
    return count <= MOST_PER_FILE;
  }
}

/** A fault whose mend is to write another word, where one is meant. */
export function misspelt(message: string, written: string, meant: string | undefined): Fault {
  return meant === undefined ? message : { message, mend: { written, right: [meant] } };
}

/** The fault with words before its message: which field or file it is about. */
export function inFrontOf(fault: Fault, words: string): Fault {
  return typeof fault === 'string' ? words + fault : { ...fault, message: words + fault.message };
}

/** The fault as one that a check is made for. */
export function failing(check: LoadCheck, fault: Fault): Fault {
  return { ...(typeof fault === 'string' ? { message: fault } : fault), check };
}

/** Where a problem of a whole file is shown. */
export function fileStart(file: string): FileLocation {
  return { file, line: 1, column: 1 };
}

const MOST_PER_FILE = 100;
const LONGEST = 1000;
