import { charKind, CharKind, isAstralLetter } from './charKinds';
import type { Token, TokenType } from './token';

/**
 * The tokens of a block's text, in order; white space lies between them.
 * @example `Denmark’s €210m` → `Denmark` `’s` `€` `210` `m`
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    let type: TokenType = 'mark';
    switch (charKind(text.charCodeAt(at))) {
      case CharKind.space:
        at++;
        continue;
      case CharKind.digit:
        at = numberEnd(text, at);
        type = 'number';
        break;
      case CharKind.letter:
        at = wordEnd(text, at);
        type = 'word';
        break;
      case CharKind.apostrophe:
        if (isPossessive(text, at)) type = 'word';
        at += type === 'word' ? 2 : 1;
        break;
      case CharKind.surrogate:
        if (isAstralLetter(text, at)) type = 'word';
        at = type === 'word' ? wordEnd(text, at) : at + pairLength(text, at);
        break;
      default:
        at++;
    }
    const written = text.slice(start, at);
    const lower = type === 'word' ? lowerCase(written) : written;
    tokens.push({ start, end: at, text: written, lower, type });
  }
  return tokens;
}

/** Digits, and points and commas that have a digit on both sides. */
function numberEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if ((code === POINT || code === COMMA) && isDigit(text.charCodeAt(at + 1))) at += 2;
    else return at;
  }
}

function wordEnd(text: string, start: number): number {
  const dotted = dottedEnd(text, start);
  if (dotted > start) return dotted;
  let at = start;
  for (;;) {
    while (isSmall(text.charCodeAt(at))) at++;
    const kind = charKind(text.charCodeAt(at));
    if (kind === CharKind.letter || kind === CharKind.combining) at++;
    else if (kind === CharKind.surrogate && isAstralLetter(text, at)) at += 2;
    else if (kind === CharKind.apostrophe && joins(text, at)) at++;
    else return at;
  }
}

/** The end of single letters with points between them (`U.S.`, `e.g.`), the last point included; `start` where there are none. */
function dottedEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) !== POINT || !isLoneLetter(text, start + 2)) return start;
  let at = start + 2;
  while (text.charCodeAt(at + 1) === POINT && isLoneLetter(text, at + 2)) at += 2;
  return text.charCodeAt(at + 1) === POINT ? at + 2 : at + 1;
}

function isLoneLetter(text: string, at: number): boolean {
  return charKind(text.charCodeAt(at)) === CharKind.letter && !continuesWord(text, at + 1);
}

/** True for the apostrophe of `don't`; false for that of `Denmark's` and `Danes'`. */
function joins(text: string, at: number): boolean {
  return charKind(text.charCodeAt(at + 1)) === CharKind.letter && !isPossessive(text, at);
}

/** Also where it stands alone: the mark of bold between a name and its `'s` is blanked. */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (next === SMALL_S || next === CAPITAL_S) && !continuesWord(text, at + 2);
}

function continuesWord(text: string, at: number): boolean {
  const kind = charKind(text.charCodeAt(at));
  if (kind === CharKind.surrogate) return isAstralLetter(text, at);
  return kind === CharKind.letter || kind === CharKind.combining;
}

function pairLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Most words are small letters behind a small letter or a capital: quicker without `toLowerCase`, slow on two-byte strings. */
function lowerCase(word: string): string {
  let at = 1;
  while (isSmall(word.charCodeAt(at))) at++;
  const first = word.charCodeAt(0);
  if (at === word.length && isSmall(first)) return word;
  if (at === word.length && isSmall(first + 0x20)) {
    return String.fromCharCode(first + 0x20) + word.slice(1);
  }
  const lower = word.toLowerCase();
  return /[’‘ʼ´\u00ad]/.test(lower) ? lower.replace(/[’‘ʼ´]/g, "'").replace(/\u00ad/g, '') : lower;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const POINT = 0x2e;
const COMMA = 0x2c;
const SMALL_S = 0x73;
const CAPITAL_S = 0x53;
