import type { Span } from '../../span';
import type { TextEdit } from '../finding';

/** The first and last differences between the words at `span` of a text and other words: whole words and numbers, so that `310` becomes `210` at once. */
export function trimmed({ span, text }: TextEdit, prose: string): TextEdit | undefined {
  const old = pieces(prose.slice(span.start, span.end));
  const next = pieces(text);
  const shorter = Math.min(old.length, next.length);
  let head = 0;
  while (head < shorter && isSame(old[head], next[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(old.at(-1 - tail), next.at(-1 - tail))) tail++;
  if (head + tail === old.length && head + tail === next.length) return undefined;
  const start = span.start + lengthOf(old.slice(0, head));
  const end = span.end - lengthOf(tail === 0 ? [] : old.slice(-tail));
  return { span: { start, end }, text: next.slice(head, next.length - tail).join('') };
}

/** The words that differ, each stretch of them by itself, with what both have in common left alone. */
export function differences({ span, text }: TextEdit, prose: string): readonly TextEdit[] {
  const old = pieces(prose.slice(span.start, span.end));
  const next = pieces(text);
  const edits: { span: Span; text: string }[] = [];
  let at = span.start;
  let i = 0;
  let j = 0;
  const put = (oldEnd: number, nextEnd: number): void => {
    const end = at + lengthOf(old.slice(i, oldEnd));
    const words = next.slice(j, nextEnd).join('');
    if (end > at || words !== '') edits.push({ span: { start: at, end }, text: words });
    at = end;
    [i, j] = [oldEnd, nextEnd];
  };
  for (const [inOld, inNext] of common(old, next)) {
    put(inOld, inNext);
    at += old[inOld]?.length ?? 0;
    [i, j] = [inOld + 1, inNext + 1];
  }
  put(old.length, next.length);
  return edits;
}

/** Indexes of the longest list of pieces that both have in this order. */
function common(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  const longest = [...a, ''].map(() => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i]?.splice(
        j,
        1,
        isSame(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1)),
      );
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (isSame(a[i], b[j])) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** White space of any kind stays what it was. */
function isSame(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a?.trim() === '' && b?.trim() === '');
}

function pieces(text: string): readonly string[] {
  return text.match(/\p{N}+|[\p{L}\p{M}]+|\s+|[^]/gu) ?? [];
}

function lengthOf(all: readonly string[]): number {
  return all.reduce((sum, { length }) => sum + length, 0);
}
