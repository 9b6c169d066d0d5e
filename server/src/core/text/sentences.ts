import { abbreviations, sentenceOpeners, speechVerbs } from '../language/abbreviations';
import type { Token } from './token';

/** A sentence as token indexes: `first` is in, `last` is out. */
export interface SentenceRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The sentences of a block: they cover all its tokens, closing quotes and brackets with the sentence they close.
 * @example `It starts on Dec. 11. “Will it?” he said.` → two: the second begins at `“`
 */
export function sentences(_text: string, tokens: readonly Token[]): readonly SentenceRange[] {
  const found: SentenceRange[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !endsWithTerminator(token)) continue;
    const next = skipClosers(tokens, at + 1);
    if (next < tokens.length && endsAt(tokens, { first, terminator: at, next })) {
      found.push({ first, last: next });
      first = next;
    }
    at = next - 1;
  }
  if (first < tokens.length) found.push({ first, last: tokens.length });
  return found;
}

interface Candidate {
  readonly first: number;
  /** The first of the points or marks that may end the sentence, or a dotted word. */
  readonly terminator: number;
  /** The token behind them and the quotes and brackets they close. */
  readonly next: number;
}

function endsAt(tokens: readonly Token[], { first, terminator, next }: Candidate): boolean {
  const end = tokens[terminator];
  const before = tokens[terminator - 1];
  const start = openingWord(tokens, next);
  if (end === undefined || start === undefined || !isParted(tokens, next)) return false;
  if (isLowerCase(start)) return false;
  if (before !== undefined && isOpeningBracket(before.text)) return false;
  if (isEllipsis(tokens, terminator))
    return sentenceOpeners.has(start.lower) || isCloser(tokens[next - 1]);
  if (end.type === 'word') return endsDotted(end.lower.slice(0, -1), start);
  if (end.text === '?' || end.text === '!')
    return !(isCloser(tokens[next - 1]) && isSpoken(tokens, next));
  if (end.text !== '.' || before === undefined || terminator === first) return true;
  if (before.type === 'number') return !(terminator === 1 && first === 0);
  return endsAfterWord(before, start);
}

/** `Dec. 11`, `Mr. Kurti`, `J. Smith` go on; `in Dec. The deal` ends. */
function endsAfterWord(word: Token, start: Token): boolean {
  if (word.type !== 'word') return true;
  const kind = abbreviations.get(word.lower);
  if (kind === 'title') return isLowerCase(word) || start.type === 'number';
  if (kind === 'never') return false;
  if (kind === 'beforeNumber' && start.type === 'number') return false;
  if (kind === 'unlessOpener') return sentenceOpeners.has(start.lower);
  return !(word.text.length === 1 && !isLowerCase(word)) || sentenceOpeners.has(start.lower);
}

function endsDotted(lower: string, start: Token): boolean {
  return abbreviations.get(lower) !== 'never' && sentenceOpeners.has(start.lower);
}

/** `“Will it work?” Albin Kurti asked`: capitals, then the verb. */
function isSpoken(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + 5; at++) {
    const token = tokens[at];
    if (token?.type !== 'word') return false;
    if (speechVerbs.has(token.lower)) return true;
    if (isLowerCase(token)) return false;
  }
  return false;
}

/** The word or number that a sentence from `next` on would begin with, behind its opening quotes, brackets and dashes. */
function openingWord(tokens: readonly Token[], next: number): Token | undefined {
  for (let at = next; at < next + 5; at++) {
    const token = tokens[at];
    if (token === undefined || token.type !== 'mark') return token;
    if (token.text === ',' || token.text === ';' || token.text === ':') return undefined;
  }
  return undefined;
}

function skipClosers(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let token = tokens[at]; token !== undefined; token = tokens[++at]) {
    if (!isTerminator(token) && !closes(tokens, at)) break;
  }
  return at;
}

/** A quote that could be either closes where it hangs on what is before it, or on nothing behind it. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCloser(token)) return false;
  if (!EITHER_WAY.includes(token.text)) return true;
  return tokens[at - 1]?.end === token.start || tokens[at + 1]?.start !== token.end;
}

/** White space or a mark that wants none (`。`) stands before `next`. */
function isParted(tokens: readonly Token[], next: number): boolean {
  const before = tokens[next - 1];
  const after = tokens[next];
  return (
    before === undefined || after === undefined || before.end < after.start || isWide(before.text)
  );
}

function endsWithTerminator(token: Token): boolean {
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

function isEllipsis(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '…' || (tokens[at]?.text === '.' && tokens[at + 1]?.text === '.');
}

function isCloser(token: Token | undefined): boolean {
  return (
    token?.type === 'mark' && (CLOSERS.includes(token.text) || EITHER_WAY.includes(token.text))
  );
}

function isOpeningBracket(text: string): boolean {
  return text === '(' || text === '[';
}

function isLowerCase({ type, text }: Token): boolean {
  if (type !== 'word') return false;
  const code = text.charCodeAt(0);
  if (code < 0x80) return code >= 0x61;
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

const CLOSERS = '”»)]}';
const EITHER_WAY = '"\'’';
