import type fc from 'fast-check';

/**
 * How a property is run: by default always from the same seed, so that a change is judged by what it changes and not by luck.
 * To hunt, `INVARIANT_RUNS=100 INVARIANT_SEED=$RANDOM npx vitest run test/invariants`: a hundred times as many drafts, and others.
 * A failure prints its seed and path, and the smallest run of edits that it was found with.
 */
export function runs(count: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: Math.ceil(count * FACTOR), seed: SEED } satisfies fc.Parameters;
}

const FACTOR = Number(process.env['INVARIANT_RUNS'] ?? 1);
const SEED = Number(process.env['INVARIANT_SEED'] ?? 20251215);

/** A test's time-out, in milliseconds. */
export const PATIENCE = 30_000 * Math.max(1, FACTOR);
