import fc from 'fast-check';

const seed = Number(process.env['INVARIANT_SEED'] ?? Number.NaN);
const factor = Number(process.env['INVARIANT_RUNS'] ?? 1);

/**
 * `INVARIANT_RUNS=100` runs a hundred times as many, `INVARIANT_SEED=…` starts from a seed that a failure has named. Without one
 * each run starts anew, so that many of them see much.
 */
export function runs(count: number): fc.Parameters<unknown> {
  return {
    numRuns: Math.ceil(count * factor),
    ...(Number.isNaN(seed) ? {} : { seed }),
  };
}

/** A test's time-out, in milliseconds. */
export const PATIENCE = 30_000 * Math.max(1, factor);
