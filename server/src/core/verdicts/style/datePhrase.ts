import {
  BEFORE_DISTANCES,
  BEFORE_PLAIN_DATES,
  BEFORE_QUALIFIERS,
  OPENING_A_RANGE,
  PARTS_OF_DAY,
  PLACING,
  PLACING_A_STRETCH,
  VERBS_OF_DATES,
  WITHIN_STRETCH,
} from '../../language/datePhrases';
import { FUNCTION_WORDS } from '../../language/functionWords';
import { PARTS } from '../../language/calendar';
import type { DateMention } from '../../mentions/mention';
import type { Span } from '../../span';

/** The words that go with a date where another of another kind takes its place. */
export interface DatePhrase {
  readonly span: Span;
  /** The new date wants a preposition of its own: the phrase had one that depends on the kind of date, or none at all. */
  readonly isPlaced: boolean;
  /** `Monday evening`: the part of the day behind the date, which is in the span. */
  readonly partOfDay?: string;
}

/**
 * Finds the phrase round a date: `in the` of `in the 2030s`, `evening` of `Monday evening`; `late` of `late on Monday` where no day takes its
 * place.
 */
export function phraseOf(mention: DateMention, text: string, isDay: boolean): DatePhrase {
  const behind = behindOf(mention, text);
  const before = new WordsBefore(text, mention.span.start);
  if (/^(?:['’]s?\b|['’]$)/.test(text.slice(behind.end, behind.end + 2)))
    return { span: { start: before.start, end: behind.end }, isPlaced: false };
  if (qualifies(mention, before, text)) return { span: mention.span, isPlaced: false };
  passHedge(mention, before);
  const hasArticle = before.pass(ARTICLES);
  if (isRange(mention) && before.pass(OPENING_A_RANGE))
    return { ...behind, span: { start: before.start, end: behind.end }, isPlaced: true };
  const isPlacing =
    before.pass(PLACING) || (hasArticle && isStretch(mention) && before.pass(PLACING_A_STRETCH));
  const isPlaced = isPlacing || wantsPreposition(mention, before, text);
  if (mention.parts.weekday && !isDay) before.pass(WITHIN_STRETCH);
  return {
    span: { start: before.start, end: behind.end },
    isPlaced,
    ...(isPlaced && behind.partOfDay !== undefined ? { partOfDay: behind.partOfDay } : {}),
  };
}

const ARTICLES: ReadonlySet<string> = new Set(['the']);

/** Words right before an offset, taken one by one from the back. */
class WordsBefore {
  readonly #text: string;
  #start: number;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
  }

  /** Where the words that were passed begin. */
  get start(): number {
    return this.#start;
  }

  /** The next word; empty where a mark or the block's start comes first. */
  next(): string {
    return this.#next()?.[1]?.toLowerCase() ?? '';
  }

  /** Goes on to it if it is one of these. */
  pass(words: ReadonlySet<string>): boolean {
    const found = this.#next();
    if (!found || !words.has(this.next())) return false;
    this.#start -= found[0].length;
    return true;
  }

  #next(): RegExpExecArray | null {
    const near = this.#text.slice(Math.max(0, this.#start - LONGEST_WORD), this.#start);
    return /(?<![\p{L}\p{N}'’-])(\p{L}+|['’]s)\s+$/u.exec(near) ?? /(['’]s)\s+$/.exec(near);
  }
}

const LONGEST_WORD = 24;

/** The part of a day goes where the name of the day goes. */
function behindOf({ span, parts }: DateMention, text: string): { end: number; partOfDay?: string } {
  const [whole = '', word = ''] = /^\s+(\p{L}+)/u.exec(text.slice(span.end, span.end + 16)) ?? [];
  if (!parts.weekday || !PARTS_OF_DAY.has(word.toLowerCase())) return { end: span.end };
  return { end: span.end + whole.length, partOfDay: word.toLowerCase() };
}

/** `the winter 2024 agreement`, `an early 2026 start`: it keeps its article and takes no preposition. */
function qualifies({ text: own, span }: DateMention, before: WordsBefore, text: string): boolean {
  const determiner = before.next();
  if (!BEFORE_QUALIFIERS.has(determiner) || /\sof\s|s$/i.test(own)) return false;
  const [, noun = ''] =
    /^[\s-](\p{Ll}+)/u.exec(text.slice(span.end, span.end + LONGEST_WORD)) ?? [];
  if (noun === '' || FUNCTION_WORDS.has(noun)) return false;
  return !ARTICLES.has(determiner) || !/(?:ing|ed|ly)$/.test(noun);
}

/** Of two years ago, `about` goes too. */
function passHedge({ reckoned, parts }: DateMention, before: WordsBefore): void {
  const isDistance = reckoned === 'relative' && Object.keys(parts).length === 0;
  if (isDistance) before.pass(BEFORE_DISTANCES);
}

/** Of a range its joiner is in the words: `June to August`. */
function isRange({ value, text }: DateMention): boolean {
  return value.date.includes('/') && /[\s\d](?:to|and|until|till|through|[-–])[\s\d]/i.test(text);
}

function isStretch({ value }: DateMention): boolean {
  return !/^[\dX]{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(value.date) || value.date.endsWith('X');
}

/** `arrived last June`, `opens mid-2026`, `Early in 2026, …`: an adverb without a preposition; not a head, a cell or a subject. */
function wantsPreposition(mention: DateMention, before: WordsBefore, text: string): boolean {
  const { reckoned, text: own, span } = mention;
  const word = before.next();
  if (BEFORE_PLAIN_DATES.has(word)) return false;
  const [, verb = ''] = /^\s+(\p{L}+)/u.exec(text.slice(span.end, span.end + 16)) ?? [];
  if (word === '' && VERBS_OF_DATES.has(verb.toLowerCase())) return false;
  if (reckoned === 'relative' || /\sin\s/i.test(own)) return true;
  const [first = ''] = /^\p{L}+/u.exec(own) ?? [];
  return word !== '' && PARTS.has(first.toLowerCase());
}
