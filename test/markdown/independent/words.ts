import { htmlParts } from './tree';
import type { Piece } from './tree';

/** Words without a mark between them. */
type Run = readonly string[];

/** What differs between two runs at a place: `at` counts words from the start of the draft. */
interface Change {
  readonly at: number;
  readonly run: number;
  readonly removed: readonly string[];
  readonly inserted: readonly string[];
}

/**
 * Where the words that two trees show differ in more than some values: nothing, or a line a fault. The words are cut into runs by
 * every mark (where bold begins and ends, a tag, code, a block), so that a word that moves into or out of markup is seen.
 */
export function wordFaults(before: Piece, after: Piece, places: number): readonly string[] {
  const [old, now] = [runsOf(before), runsOf(after)];
  if (old.length !== now.length) return [];
  const changes = changesOf(old, now);
  const together = changes.filter(({ at }, i) => at - endOf(changes[i - 1]) > APART);
  const faults = changes.flatMap((change, i) => [
    ...longFaults(change),
    ...movedFaults(change, [changes[i - 1], changes[i + 1]]),
  ]);
  if (together.length > places) {
    faults.push(`words change in ${together.length} places: ${changes.map(inWords).join('; ')}`);
  }
  return faults;
}

function runsOf(tree: Piece): readonly Run[] {
  const runs: string[][] = [[]];
  const read = (text: string) =>
    runs.at(-1)?.push(...text.split(/\s+/).filter((word) => word !== ''));
  const mark = () => runs.push([]);
  const walk = ({ type, value, children }: Piece): void => {
    if (type === 'text') {
      read(value);
      return;
    }
    mark();
    if (type === 'html') {
      htmlParts(value).forEach((part, i) => {
        if (i % 2 === 0) read(part);
        else mark();
      });
    }
    children.forEach(walk);
    mark();
  };
  walk(tree);
  return runs;
}

function changesOf(old: readonly Run[], now: readonly Run[]): readonly Change[] {
  let at = 0;
  return old.flatMap((run, i) => {
    const found = changesIn(run, now[i] ?? []).map((change) => ({
      ...change,
      at: at + change.at,
      run: i,
    }));
    at += run.length;
    return found;
  });
}

/** Between what two runs have in common at their ends, by their longest common subsequence. */
function changesIn(old: Run, now: Run): readonly Omit<Change, 'run'>[] {
  let from = 0;
  while (from < old.length && from < now.length && old[from] === now[from]) from++;
  let back = 0;
  while (back < Math.min(old.length, now.length) - from && old.at(-1 - back) === now.at(-1 - back))
    back++;
  const removed = old.slice(from, old.length - back);
  const inserted = now.slice(from, now.length - back);
  if (removed.length === 0 && inserted.length === 0) return [];
  const common = longestCommon(removed, inserted);
  const changes: Omit<Change, 'run'>[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...common, [removed.length, inserted.length] as const]) {
    if (x > i || y > j) {
      changes.push({ at: from + i, removed: removed.slice(i, x), inserted: inserted.slice(j, y) });
    }
    [i, j] = [x + 1, y + 1];
  }
  return changes;
}

/** The places of the words that both have, in order. */
function longestCommon(a: Run, b: Run): readonly (readonly [number, number])[] {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function longFaults({ removed, inserted }: Change): readonly string[] {
  return Math.max(removed.length, inserted.length) > LONGEST
    ? [`more than a value changes: “${removed.join(' ')}” → “${inserted.join(' ')}”`]
    : [];
}

/** A word that leaves one run and comes up in the one beside it has gone through markup. */
function movedFaults(change: Change, beside: readonly (Change | undefined)[]): readonly string[] {
  return beside
    .filter(
      (other) =>
        other !== undefined &&
        Math.abs(other.run - change.run) === 1 &&
        other.inserted.length === 0,
    )
    .flatMap((other) => other?.removed ?? [])
    .filter((word) => change.inserted.includes(word))
    .map((word) => `“${word}” moves through markup: ${inWords(change)}`);
}

function endOf(change: Change | undefined): number {
  return change === undefined ? -Infinity : change.at + change.removed.length;
}

function inWords({ removed, inserted }: Change): string {
  return `“${removed.join(' ')}” → “${inserted.join(' ')}”`;
}

/** Changes this near to each other are one value's. */
const APART = 2;
const LONGEST = 8;
