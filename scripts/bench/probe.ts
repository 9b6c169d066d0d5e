import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What `measureChecks.mjs` prints; times in milliseconds, sizes in bytes. */
export interface ProbeResult {
  readonly load: number;
  /** Once more, after one file of a subject has changed, and how many files were read for it. */
  readonly reload: number;
  readonly reread: number;
  /** Held by the factbase. */
  readonly heap: number;
  /** The largest that the process had been once the dataset was loaded. */
  readonly resident: number;
  /** Held by the factbase and all that checks keep for it. */
  readonly heapAfterCheck: number;
  readonly drafts: readonly ProbedDraft[];
}

export interface ProbedDraft {
  /** The first check, before anything is compiled or looked up. */
  readonly first: number;
  /** Claims that are not simply right. */
  readonly findings: number;
  readonly recognised: number;
  /** `@lezer/markdown` alone. */
  readonly parse: readonly number[];
  readonly check: readonly number[];
  /** By turns with these, where it was asked for: the same check by another build. */
  readonly before: readonly number[];
}

/** `before`: the dist folder of another build. Measures in a process of its own, so that no measurement feels what another has left behind. */
export function probe(
  dataset: string,
  seconds: number,
  files: readonly string[],
  before = '',
): ProbeResult {
  const script = join(import.meta.dirname, 'measureChecks.mjs');
  const args = ['--expose-gc', script, dataset, String(seconds), before, ...files];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as ProbeResult;
}
