import type { Token } from './token';

/** Stands in prose for what a reader sees and that isn't read, where a sentence begins with it. */
export const UNREAD_MARK = '\uFFFC';

/** The first token from `from` on that is no stop and closes nothing. */
export function skipClosers(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    if (isTerminator(token) || closes(tokens, at)) at++;
    else if (isNoteMark(tokens, at)) at += 3;
    else break;
  }
  return at;
}

/** `[1]` that hangs on what is before it. */
function isNoteMark(tokens: readonly Token[], at: number): boolean {
  const isGlued = tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.text === '[';
  return isGlued && tokens[at + 1]?.type === 'number' && tokens[at + 2]?.text === ']';
}

/** A quote that could be either closes where it hangs on what is before it, or on nothing behind it. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCloser(token)) return false;
  if (!EITHER_WAY.includes(token.text)) return true;
  return tokens[at - 1]?.end === token.start || tokens[at + 1]?.start !== token.end;
}

/** White space or a mark that wants none (`。`) stands before `next`. */
export function isParted(tokens: readonly Token[], next: number): boolean {
  const before = tokens[next - 1];
  const after = tokens[next];
  return (
    before === undefined || after === undefined || before.end < after.start || isWide(before.text)
  );
}

/** A stop, or a word with its last point in it (`U.S.`). */
export function endsWithTerminator(token: Token): boolean {
  return token.type === 'mark'
    ? isTerminator(token)
    : token.type === 'word' && token.text.endsWith('.');
}

function isTerminator({ type, text }: Token): boolean {
  return (
    type === 'mark' &&
    (text === '.' || text === '?' || text === '!' || text === '…' || isWide(text))
  );
}

function isWide(text: string): boolean {
  return text === '。' || text === '？' || text === '！';
}

/** `…` or points in a row. */
export function isEllipsis(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '…' || (tokens[at]?.text === '.' && tokens[at + 1]?.text === '.');
}

/** The number of a part or list item at its start: `3. The deal`, `2.3. Scope`, but not `238. That's how many there were.` */
export function isEnumerator(token: Token | undefined): boolean {
  return token?.type === 'number' && /^\d{1,2}(?:\.\d{1,2})*$/.test(token.text);
}

/** A quote or bracket that may close, or a raised figure. */
export function isCloser(token: Token | undefined): boolean {
  return (
    token?.type === 'mark' && (CLOSERS.includes(token.text) || EITHER_WAY.includes(token.text))
  );
}

export function isOpeningBracket(text: string): boolean {
  return text === '(' || text === '[';
}

/** True for a word that begins with a small letter; letters without case are none. */
export function isLowerCase({ type, text }: Token): boolean {
  if (type !== 'word') return false;
  const code = text.charCodeAt(0);
  if (code < 0x80) return code >= 0x61;
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

const CLOSERS = '”»)]}⁰¹²³⁴⁵⁶⁷⁸⁹';
const EITHER_WAY = '"\'’';
