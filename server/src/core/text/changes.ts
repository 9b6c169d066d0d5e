/** What was replaced between an old text (A) and a new one (B), as UTF-16 offsets in each. */
export interface Change {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** The changes if they lead from `old` to `text`, in order; else the one that does, from the first difference to the last. */
export function checkedChanges(
  old: string,
  text: string,
  changes: readonly Change[] = [],
): readonly Change[] {
  if (old === text) return [];
  return changes.length > 0 && leadsTo(old, text, changes) ? changes : [difference(old, text)];
}

/**
 * The changes, each from a line above it to its own line's end, since lezer keeps trees too readily: whether a paragraph ends
 * depends on two lines below it (a table's head and its rule), and a block may start where indentation was taken away.
 */
export function widened(old: string, changes: readonly Change[]): readonly Change[] {
  let last = 0;
  return changes.map(({ fromA, toA, fromB, toB }, i) => {
    const back = fromA - Math.max(lineStart(old, lineStart(old, fromA) - 1), last);
    const on = Math.min(lineEnd(old, toA), changes[i + 1]?.fromA ?? old.length) - toA;
    last = toA + on;
    return { fromA: fromA - back, toA: toA + on, fromB: fromB - back, toB: toB + on };
  });
}

/** Where the line begins that `at` stands in; 0 for what lies before the text. */
function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const newLine = text.indexOf('\n', at);
  return newLine < 0 ? text.length : newLine;
}

/** True where the first `oldEnd` units have become the first `end`, and nothing behind them has. */
export function keepsHead(changes: readonly Change[], oldEnd: number, end: number): boolean {
  let mapped = oldEnd;
  for (const { fromA, toA, fromB, toB } of changes) {
    if (fromA >= oldEnd) break;
    if (toA > oldEnd) return false;
    mapped += toB - fromB - (toA - fromA);
  }
  return mapped === end;
}

function leadsTo(old: string, text: string, changes: readonly Change[]): boolean {
  let atA = 0;
  let atB = 0;
  for (const { fromA, toA, fromB, toB } of [...changes, end(old, text)]) {
    if (fromA < atA || fromB < atB || toA < fromA || toB < fromB) return false;
    if (old.slice(atA, fromA) !== text.slice(atB, fromB)) return false;
    atA = toA;
    atB = toB;
  }
  return true;
}

function end(old: string, text: string): Change {
  return { fromA: old.length, toA: old.length, fromB: text.length, toB: text.length };
}

function difference(old: string, text: string): Change {
  const shorter = Math.min(old.length, text.length);
  const from = longest(shorter, (n) => old.slice(0, n) === text.slice(0, n));
  const tail = longest(
    shorter - from,
    (n) => old.slice(old.length - n) === text.slice(text.length - n),
  );
  return { fromA: from, toA: old.length - tail, fromB: from, toB: text.length - tail };
}

/** The greatest length up to `most` that holds, where every shorter one holds too. */
function longest(most: number, holds: (length: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
