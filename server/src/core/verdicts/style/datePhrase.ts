import { JOINED_DATES } from '../../language/dateJoiners';
import {
  BEFORE_DISTANCES,
  BEFORE_PLAIN_DATES,
  CLEFT,
  DEFINITE_BEFORE_DATES,
  NO_NOUN_BEHIND,
  OF_A_DAY,
  OPENING_A_RANGE,
  PLACING,
  PLACING_A_STRETCH,
  VERBS_OF_DATES,
  WITHIN_STRETCH,
} from '../../language/datePhrases';
import { BEFORE_DATED_NOUNS } from '../../language/determiners';
import { FUNCTION_WORDS } from '../../language/functionWords';
import { PARTS, PARTS_OF_DAY } from '../../language/calendar';
import type { DateMention } from '../../mentions/mention';
import type { Span } from '../../span';
import { LONGEST_WORD, WordsBefore } from './wordsBefore';

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
  if (qualifies(mention, before, text))
    return { span: qualifier(mention, text, isDay), isPlaced: false };
  const [ofDay] =
    (isDay ? null : OF_A_DAY.exec(text.slice(0, before.start).slice(-LONGEST_PHRASE))) ?? [];
  if (ofDay !== undefined)
    return { span: { start: before.start - ofDay.length, end: behind.end }, isPlaced: true };
  passHedge(mention, before);
  const hasArticle = before.pass(DEFINITE_BEFORE_DATES);
  if (isRange(mention) && before.pass(OPENING_A_RANGE))
    return { ...behind, span: { start: before.start, end: behind.end }, isPlaced: true };
  const isPlacing =
    before.pass(PLACING) || (hasArticle && isStretch(mention) && before.pass(PLACING_A_STRETCH));
  const isPlaced = isPlacing || wantsPreposition(mention, before, text, isDay);
  if (mention.parts.weekday && !isDay) before.pass(WITHIN_STRETCH);
  return {
    span: { start: before.start, end: behind.end },
    isPlaced,
    ...(isPlaced && behind.partOfDay !== undefined ? { partOfDay: behind.partOfDay } : {}),
  };
}

/** The part of a day goes where the name of the day goes. */
function behindOf({ span, parts }: DateMention, text: string): { end: number; partOfDay?: string } {
  const [whole = '', word = ''] = /^\s+(\p{L}+)/u.exec(text.slice(span.end, span.end + 16)) ?? [];
  if (!parts.weekday || !PARTS_OF_DAY.has(word.toLowerCase())) return { end: span.end };
  return { end: span.end + whole.length, partOfDay: word.toLowerCase() };
}

/** `the winter 2024 agreement`, `an early 2026 start`: it keeps its article and takes no preposition. */
function qualifies({ text: own, span }: DateMention, before: WordsBefore, text: string): boolean {
  const determiner = before.next();
  if (!BEFORE_DATED_NOUNS.has(determiner) || /\sof\s|s$/i.test(own)) return false;
  const [, noun = ''] =
    (hasComma(own) ? BEHIND_COMMA : BEHIND).exec(text.slice(span.end, span.end + LONGEST_WORD)) ??
    [];
  if (noun === '' || FUNCTION_WORDS.has(noun)) return false;
  return !DEFINITE_BEFORE_DATES.has(determiner) || !NO_NOUN_BEHIND.test(noun);
}

const BEHIND = /^[\s-](\p{Ll}+)/u;
const BEHIND_COMMA = /^,?\s(\p{Ll}+)/u;
const LONGEST_PHRASE = 40;

function hasComma(date: string): boolean {
  return /,\s\d{4}$/.test(date);
}

/** The comma behind the year of `the June 11, 2025, agreement` goes with the day. */
function qualifier({ span, text: own }: DateMention, text: string, isDay: boolean): Span {
  const isClosed = hasComma(own) && text.charAt(span.end) === ',' && !isDay;
  return isClosed ? { ...span, end: span.end + 1 } : span;
}

/** Of two years ago, `about` goes too. */
function passHedge({ reckoned, parts }: DateMention, before: WordsBefore): void {
  const isDistance = reckoned === 'relative' && Object.keys(parts).length === 0;
  if (isDistance) before.pass(BEFORE_DISTANCES);
}

/** Of a range its joiner is in the words: `June to August`. */
function isRange({ value, text }: DateMention): boolean {
  return value.date.includes('/') && JOINED_DATES.test(text);
}

function isStretch({ value }: DateMention): boolean {
  return !/^[\dX]{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(value.date) || value.date.endsWith('X');
}

/** `arrived last June`, `opens mid-2026`, `Early in 2026, …`: an adverb without a preposition; not a head, a cell or a subject. */
function wantsPreposition(
  mention: DateMention,
  before: WordsBefore,
  text: string,
  isDay: boolean,
): boolean {
  const { reckoned, text: own, span, parts } = mention;
  const word = before.next();
  if (CLEFT.test(text.slice(0, before.start).slice(-LONGEST_WORD))) return true;
  if (BEFORE_PLAIN_DATES.has(word)) return false;
  const [, verb = ''] = /^\s+(\p{L}+)/u.exec(text.slice(span.end, span.end + 16)) ?? [];
  if (word === '' && VERBS_OF_DATES.has(verb.toLowerCase())) return false;
  if (reckoned === 'relative' || /\sin\s/i.test(own)) return true;
  const [first = ''] = /^\p{L}+/u.exec(own) ?? [];
  // `signed 11 December` does without, `signed in December` doesn't.
  if (parts.day && !isDay && word.endsWith('ed')) return true;
  return word !== '' && PARTS.has(first.toLowerCase());
}
