import { abbreviations, sentenceOpeners, speechVerbs } from '../language/abbreviations';
import {
  UNREAD_MARK,
  endsWithTerminator,
  isCloser,
  isEllipsis,
  isLowerCase,
  isOpeningBracket,
  isParted,
  skipClosers,
} from './punctuation';
import type { Token } from './token';

/** A sentence as token indexes: `first` is in, `last` is out. */
export interface SentenceRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The sentences of a block: they cover all its tokens, closing quotes and brackets with the sentence they close.
 *
 * An own rule, not `Intl.Segmenter`: that one ends a sentence at every line break and at `Dec.`, and a string of 1 MB takes it 28 s
 * (in blocks 0.1 s); this takes 6 ms over the tokens that are there anyway (Node 20).
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
  if (end.text === '?' || end.text === '!') {
    const last = tokens[next - 1];
    return !isCloser(last) || !(isAside(tokens, first, terminator) || isSpoken(tokens, next));
  }
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

/** `It is (they say?) Denmark`: the bracket opened within the sentence. */
function isAside(tokens: readonly Token[], first: number, terminator: number): boolean {
  if (tokens[terminator + 1]?.text !== ')') return false;
  const furthest = Math.max(first, terminator - LONGEST_ASIDE);
  let at = terminator;
  while (at > furthest && tokens[at]?.text !== '(') at--;
  return at > furthest;
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
    if (token?.type !== 'mark' || token.text === UNREAD_MARK) return token;
    if (token.text === ',' || token.text === ';' || token.text === ':') return undefined;
  }
  return undefined;
}

const LONGEST_ASIDE = 100;
