import { isInvisible, mayHoldInvisible } from './invisible';
import type { Segment, SegmentKind } from './proseMap';
import { UNREAD_MARK } from '../punctuation';

/** What a block says as a reader sees it, and where each piece of it is written. */
export interface Built {
  readonly text: string;
  readonly map: readonly Segment[];
  /** Behind so many characters of the text stands something that a reader sees and that isn't read: code, a formula, an address. */
  readonly unread: readonly number[];
}

/**
 * Puts prose together from a source, piece by piece in its order. This is the one place that decides what glues and what parts: what is
 * dropped leaves the words round it glued, unless it is said to part them.
 */
export class ProseBuilder {
  readonly #source: string;
  readonly #mayHoldInvisible: boolean;
  readonly #map: Segment[] = [];
  readonly #unread: number[] = [];
  #text = '';
  /** What parts the words before from those to come, if both are there. */
  #parting: { from: number; to: number; isSeen?: true } | undefined;

  constructor(source: string) {
    this.#source = source;
    this.#mayHoldInvisible = mayHoldInvisible(source);
  }

  get length(): number {
    return this.#text.length;
  }

  /** The last character so far; empty at the start. */
  get last(): string {
    return this.#text.charAt(this.#text.length - 1);
  }

  /** The source from `from` to `to` as it stands, but for what nobody sees. */
  verbatim(from: number, to: number): void {
    if (!this.#mayHoldInvisible) {
      this.#add('verbatim', from, to, this.#source.slice(from, to));
      return;
    }
    let start = from;
    for (let at = from; at < to; at++) {
      if (!isInvisible(this.#source.charCodeAt(at))) continue;
      this.#add('verbatim', start, at, this.#source.slice(start, at));
      start = at + 1;
    }
    this.#add('verbatim', start, to, this.#source.slice(start, to));
  }

  /** What is written in another way than it reads. */
  written(kind: 'escape' | 'entity' | 'fixed', from: number, to: number, text: string): void {
    this.#add(kind, from, to, text);
  }

  /** No prose from `from` to `to`: the words round it are apart. */
  part(from: number, to: number): void {
    this.#parting ??= { from, to };
  }

  /** The same of what a reader sees. Where a sentence begins with it, a mark stands for it: else its end and the next one's start were one. */
  partVisibly(from: number, to: number): void {
    this.#unread.push(this.#text.length);
    this.#parting = { from: this.#parting?.from ?? from, to, isSeen: true };
  }

  /** A line ends here without a line break in the source. */
  breakLine(from: number, to: number): void {
    if (this.#text === '' || this.last === '\n') return;
    this.#add('gap', from, to, '\n');
  }

  /** Without the white space at either end. */
  finish(): Built {
    const text = this.#text.trimEnd();
    let last = this.#map.at(-1);
    while (last !== undefined && last.end > text.length) {
      this.#map.pop();
      const by = last.end - text.length;
      if (last.start < text.length)
        this.#map.push({
          ...last,
          end: text.length,
          to: last.kind === 'verbatim' ? last.to - by : last.to,
        });
      last = this.#map.at(-1);
    }
    return { text, map: this.#map, unread: this.#unread };
  }

  #add(kind: SegmentKind, from: number, to: number, text: string): void {
    if (text === '') return;
    const parting = this.#parting;
    if (parting !== undefined) {
      this.#parting = undefined;
      if (parting.isSeen && GOES_ON.test(text) && ENDED_SENTENCE.test(this.#text.slice(-ENDING)))
        this.#push('fixed', parting.from, parting.to, UNREAD_MARK);
      if (isInWord(this.last) && isInWord(text.charAt(0)))
        this.#push('gap', parting.from, parting.to, ' ');
    }
    this.#push(kind, from, to, text);
  }

  #push(kind: SegmentKind, from: number, to: number, text: string): void {
    const start = this.#text.length;
    const own = start > 0 ? text : text.trimStart();
    if (own === '') return;
    const at = kind === 'verbatim' ? from + text.length - own.length : from;
    this.#text += own;
    this.#map.push({ kind, start, end: start + own.length, from: at, to });
  }
}

/** A sentence's end, the quotes and brackets that it closes, white space. */
const ENDED_SENTENCE = /[.!?…]["”’»)\]]*\s+$/;
/** What stands before it is no end of the sentence before, as a trailing address is: the sentence is its own. */
const GOES_ON = /^\s*\p{Ll}/u;
/** In UTF-16 units: enough of a text to see whether a sentence has ended. */
const ENDING = 8;

/** All but white space and what closes or opens a sentence. */
function isInWord(char: string): boolean {
  return char !== '' && !/[\s.,;:!?…)\]}”»]/.test(char);
}
