import type { InlineContext, InlineParser } from '@lezer/markdown';
import { LONGEST_ADDRESS, runEnd, startsAddress } from './addresses';
import { JOINER, PLAIN, RARE, roleOf, SPACE, startsRare, WORD } from './characters';

/**
 * Takes runs without markup in one go, where lezer asks a dozen parsers about each character, and cuts off what would cost time out
 * of proportion: it becomes `Unread`.
 */
export function plainRuns(isSpent: () => boolean): InlineParser {
  const runs = new PlainRuns(isSpent);
  return {
    name: 'PlainRun',
    before: 'Escape',
    parse: (context, _next, at) => runs.parse(context, at),
  };
}

class PlainRuns {
  readonly #isSpent: () => boolean;
  /** The text at hand: a paragraph, or a part of it that is parsed by itself. */
  #context: InlineContext | undefined;
  #marks = 0;
  #mayHaveMail = false;
  /** Where the address that was looked at last must end, and the links seen up to there. */
  #runEnd = 0;
  #linksInRun = 0;

  constructor(isSpent: () => boolean) {
    this.#isSpent = isSpent;
  }

  parse(context: InlineContext, at: number): number {
    const { text, offset } = context;
    if (context !== this.#context) this.#begin(context);
    const from = at - offset;
    const end = this.#plainEnd(text, from);
    if (end > from) return offset + end;
    this.#marks++;
    const isCostly = text.length > LONG && this.#marks % 16 === 0 && this.#isSpent();
    if (isCostly || this.#marks > MOST_MARKS) return take(context, 'Unread', at, text.length);
    if (this.#isCrowded(text, from)) return take(context, 'Unread', at, this.#runEnd);
    if (!startsAddress(text, from, this.#mayHaveMail)) return -1;
    const addressEnd = runEnd(text, from);
    return addressEnd - from > LONGEST_ADDRESS ? take(context, 'URL', at, addressEnd) : -1;
  }

  #begin(context: InlineContext): void {
    this.#context = context;
    this.#marks = 0;
    this.#mayHaveMail = context.text.includes('@');
    this.#runEnd = 0;
  }

  /** The end of the run from `from` in which no inline parser of lezer's or ours would begin anything. */
  #plainEnd(text: string, from: number): number {
    let at = from;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const role = roleOf(code);
      if (role === WORD || role === JOINER) {
        if (startsAddress(text, at, this.#mayHaveMail)) return at;
        at = role === WORD ? wordEnd(text, at) : at + 1;
      } else if (code === SPACE && text.charCodeAt(at + 1) === SPACE) {
        const end = spacesEnd(text, at);
        if (text.charCodeAt(end) === NEW_LINE) return at;
        at = end;
      } else if (role === PLAIN || (role === RARE && !startsRare(text, at))) at++;
      else return at;
    }
    return at;
  }

  /** `[a](b[a](b[a](b…`: each link looks for its address's end behind all the others. */
  #isCrowded(text: string, from: number): boolean {
    if (text.charCodeAt(from) !== CLOSE || text.charCodeAt(from + 1) !== PARENTHESIS) return false;
    if (from >= this.#runEnd) {
      this.#runEnd = runEnd(text, from);
      this.#linksInRun = 0;
    }
    return this.#runEnd - from > LONGEST_ADDRESS && ++this.#linksInRun > MOST_LINKS_IN_RUN;
  }
}

function take(context: InlineContext, name: string, at: number, end: number): number {
  return context.addElement(context.elt(name, at, context.offset + end));
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (roleOf(text.charCodeAt(at)) === WORD) at++;
  return at;
}

function spacesEnd(text: string, from: number): number {
  let at = from + 2;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

const NEW_LINE = 0x0a;
const PARENTHESIS = 0x28;
const CLOSE = 0x5d;

/** From this length on a single paragraph is watched against the clock. */
const LONG = 10_000;
/** More marks than this in one paragraph is no prose; finding their pairs takes the square of their number. */
const MOST_MARKS = 10_000;
const MOST_LINKS_IN_RUN = 20;
