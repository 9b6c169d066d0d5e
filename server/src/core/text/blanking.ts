/**
 * `source` with spaces in place of what stands between the pairs of offsets in `blanks`: from, to, from, to, in order. Line breaks
 * stay, so that nothing moves.
 */
export function blank(source: string, blanks: readonly number[]): string {
  let text = '';
  let at = 0;
  for (let i = 0; i + 1 < blanks.length; i += 2) {
    const from = blanks[i] ?? at;
    const to = blanks[i + 1] ?? at;
    text += source.slice(at, from) + spaces(source, from, to);
    at = to;
  }
  return at === 0 ? source : text + source.slice(at);
}

/** A copy that doesn't hold on to the text it was cut from: V8's slices do, and a block outlives the draft it was read in. */
export function ownSlice(text: string, from: number, to: number): string {
  return ` ${text.slice(from, to)}`.slice(1);
}

function spaces(source: string, from: number, to: number): string {
  let result = '';
  let start = from;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code !== NEW_LINE && code !== CARRIAGE_RETURN) continue;
    result += ' '.repeat(at - start) + source.charAt(at);
    start = at + 1;
  }
  return result + ' '.repeat(to - start);
}

const NEW_LINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
