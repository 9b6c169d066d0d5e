import type { FileLocation } from '../core/facts/factbase';

/** Something wrong in a dataset, at its place: what is wrong and what would be right. */
export interface Problem extends FileLocation {
  readonly message: string;
  /** - error: something was left out. - warning: all is kept, but something will not work as its writer means it. */
  readonly severity: Severity;
}

export type Severity = 'error' | 'warning';

/** Collects the problems of a load; of one file it keeps the first hundred and counts the rest. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #perFile = new Map<string, number>();

  /** A message that takes work to word is worded only if it is kept. */
  add(at: FileLocation, message: string | (() => string), severity: Severity = 'error'): void {
    const count = (this.#perFile.get(at.file) ?? 0) + 1;
    this.#perFile.set(at.file, count);
    if (count > MOST_PER_FILE) return;
    const words = typeof message === 'string' ? message : message();
    this.#problems.push({ ...at, message: words, severity });
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
}

/** Where a problem of a whole file is shown. */
export function fileStart(file: string): FileLocation {
  return { file, line: 1, column: 1 };
}

const MOST_PER_FILE = 100;
