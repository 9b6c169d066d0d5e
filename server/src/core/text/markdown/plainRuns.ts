import type { InlineContext, InlineParser } from '@lezer/markdown';

/**
 * Takes runs without markup in one go, where lezer asks a dozen parsers about each character, and cuts off a paragraph that would
 * cost time out of proportion: the rest becomes `Unread`.
 */
export function plainRuns(isSpent: () => boolean): InlineParser {
  let marks = 0;
  let mayHaveMail = false;
  return {
    name: 'PlainRun',
    before: 'Escape',
    parse(context, _next, at) {
      if (at === context.offset) {
        marks = 0;
        mayHaveMail = context.text.includes('@');
      }
      const from = at - context.offset;
      const end = plainEnd(context.text, from, mayHaveMail);
      if (end > from) return context.offset + end;
      marks++;
      const isCostly = context.text.length > LONG && marks % 16 === 0 && isSpent();
      if (marks > MOST_MARKS || isCostly) return take(context, 'Unread', at, context.end);
      return longAddress(context, at, mayHaveMail);
    },
  };
}

/** The end of the run from `from` in which no inline parser of lezer's or ours would begin anything. */
function plainEnd(text: string, from: number, mayHaveMail: boolean): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const role = code < 128 ? roles[code] : PLAIN;
    if (role === WORD || role === JOINER) {
      if (startsAddress(text, at, mayHaveMail)) return at;
      at = role === WORD ? wordEnd(text, at) : at + 1;
    } else if (code === SPACE && text.charCodeAt(at + 1) === SPACE) {
      const end = spacesEnd(text, at);
      if (text.charCodeAt(end) === NEW_LINE) return at;
      at = end;
    } else if (role === PLAIN || (code === BANG && text.charCodeAt(at + 1) !== BRACKET)) at++;
    else return at;
  }
  return at;
}

/** True where lezer's Autolink may find an address: at a word's start, `www.`, a scheme, or what runs up to an `@`. */
function startsAddress(text: string, at: number, mayHaveMail: boolean): boolean {
  if (at > 0 && isWord(text.charCodeAt(at - 1))) return false;
  switch (text.charCodeAt(at)) {
    case 0x68:
      if (text.startsWith('http://', at) || text.startsWith('https://', at)) return true;
      break;
    case 0x6d:
      if (text.startsWith('mailto:', at)) return true;
      break;
    case 0x77:
      if (text.startsWith('www.', at)) return true;
      break;
    case 0x78:
      if (text.startsWith('xmpp:', at)) return true;
  }
  return mayHaveMail && startsMail(text, at);
}

function startsMail(text: string, from: number): boolean {
  for (let at = from; at <= from + LONGEST_MAILBOX; at++) {
    const code = text.charCodeAt(at);
    if (code === AT) return at > from;
    if (!isWord(code) && code !== UNDERSCORE && roles[code] !== JOINER) return false;
  }
  return false;
}

/** lezer's address patterns go quadratic on a run of thousands: such a one is taken whole. */
function longAddress(context: InlineContext, at: number, mayHaveMail: boolean): number {
  const { text, offset } = context;
  const from = at - offset;
  if (!startsAddress(text, from, mayHaveMail)) return -1;
  let end = from;
  while (end < text.length && text.charCodeAt(end) > SPACE) end++;
  return end - from > LONGEST_ADDRESS ? take(context, 'URL', at, offset + end) : -1;
}

function take(context: InlineContext, name: string, from: number, to: number): number {
  return context.addElement(context.elt(name, from, to));
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (roles[text.charCodeAt(at)] === WORD) at++;
  return at;
}

function spacesEnd(text: string, from: number): number {
  let at = from + 2;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

/** A word character as the patterns of Autolink mean it. */
function isWord(code: number): boolean {
  return roles[code] === WORD || code === UNDERSCORE;
}

const PLAIN = 0;
const WORD = 1;
/** Part of a mail address: `.`, `+`, `-`. */
const JOINER = 2;
const MARKUP = 3;
const roles = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(char)) return WORD;
  if (/[.+-]/.test(char)) return JOINER;
  return '\\&`<*_[]!~@'.includes(char) ? MARKUP : PLAIN;
});

const NEW_LINE = 0x0a;
const SPACE = 0x20;
const BANG = 0x21;
const AT = 0x40;
const BRACKET = 0x5b;
const UNDERSCORE = 0x5f;

/** From this length on a single paragraph is watched against the clock. */
const LONG = 10_000;
/** More marks than this in one paragraph is no prose; finding their pairs takes the square of their number. */
const MOST_MARKS = 10_000;
const LONGEST_ADDRESS = 2_000;
const LONGEST_MAILBOX = 100;
