import { STARTS_WITH_WHOLE } from '../language/aroundNumbers';
import type { Claim } from '../claims/claim';
import type { Gazetteer } from '../facts/gazetteer';
import { IN_ENGLISH } from '../l10n/say';
import type { Say } from '../l10n/say';
import { withDefiniteArticle } from '../language/datePhrases';
import { spellNumber } from '../language/spell';
import { isAmount } from '../mentions/mention';
import type { AmountMention, Amounts, DateMention, Mention } from '../mentions/mention';
import { shift } from '../span';
import type { Value } from '../values/value';
import { dateInWords } from '../wording/dates';
import { hedge } from '../wording/figures';
import { oneLine } from '../wording/plainText';
import { dateForReader } from '../wording/readersDates';
import { valueForReader } from '../wording/readersValues';
import { countedInWords, rateInWords, valueInWords } from '../wording/values';
import type { TextEdit } from './finding';
import { dateLike } from './style/dates';
import { mannerAt } from './style/manner';
import type { Manner } from './style/manner';
import { moneyLike } from './style/money';
import { numberLike, ordinalLike } from './style/numbers';

type Stated = Pick<Claim, 'mention' | 'span'>;

/** What sentences about a claim go by: the draft's text, for its manner of writing, how places are named, and who reads them. */
export interface WritersDraft {
  readonly text: string;
  readonly places: Gazetteer;
  /** A reader of another language than the draft's gets known values in that one, and the draft's words in quotation marks. In English by default. */
  readonly say?: Say;
}

/**
 * A known value as the draft's writer would write it in a sentence about it: digits or words, the scale word, the currency's sign, `%` or
 * `percent`, the order of day and month are theirs; the bound, the noun and the year are the value's own.
 * @example of `Seven people`, 8 people: `eight people`; of `July 12`, 2025-06-14: `June 14, 2025`
 */
export function knownInWords({ mention, span }: Stated, known: Value, draft: WritersDraft): string {
  const { say = IN_ENGLISH } = draft;
  if (known.kind === 'status')
    return say('message.quoted', { words: valueForReader(known, draft.places, say) });
  if (say.language !== 'en') return valueForReader(known, draft.places, say);
  const plain = valueInWords(known, draft.places);
  const manner = mannerAt(draft.text, span.start);
  if (isAmount(mention)) return amountInWords(mention, known, manner, draft.places) ?? plain;
  if (mention.value.kind === 'duration') return spelledLike(mention.text, plain);
  if ('parts' in mention && known.kind === 'date') return dateLikeOwn(mention, known.date, manner);
  return plain;
}

/**
 * What the draft states, in full where it leaves something to the reader; beside a known value of the same figure also what tells them apart:
 * the bound, the rate.
 * @example `Seven` → `seven`; `28 April` → `28 April 2022`; `tomorrow` → `16 December 2025`; `Danish` → `Denmark`
 */
export function statedInFull(claim: Stated, draft: WritersDraft, beside?: Value): string {
  const { mention, span } = claim;
  const { value, text } = mention;
  const { say = IN_ENGLISH } = draft;
  if (say.language !== 'en') return quotedFor(say, claim, draft);
  if (beside && 'amount' in value && isSameFigure(value, beside))
    return knownInWords(claim, value, draft);
  if ('parts' in mention) {
    const isMonthFirst = putsMonthFirst(mention, mannerAt(draft.text, span.start));
    return isWhole(mention)
      ? withDefiniteArticle(oneLine(text, LONGEST))
      : dateInWords(inYearOf(beside, mention.value.date), isMonthFirst);
  }
  if ('form' in mention && mention.form !== 'capital') return valueInWords(value, draft.places);
  if (value.kind === 'status') return `“${oneLine(text, LONGEST)}”`;
  const isCompound = value.kind === 'duration' && text.includes('-');
  if (isCompound) return spelledLike(text, valueInWords(value, draft.places));
  return oneLine(hedgeOf(claim, draft) + uncapitalised(mention), LONGEST);
}

/** The draft's own words, and behind them what these mean where that depends on the day: `„tomorrow“ (16. Dezember 2025)`. */
function quotedFor(say: Say, claim: Stated, draft: WritersDraft): string {
  const { mention } = claim;
  const own = oneLine(hedgeOf(claim, draft) + uncapitalised(mention), LONGEST);
  const quoted = say('message.quoted', { words: own });
  if (!('parts' in mention) || isWhole(mention) || isNamed(mention)) return quoted;
  return `${quoted} (${dateForReader(mention.value.date, say)})`;
}

/** The words that hedge a number, where they stand right before it: `nearly `, `at least `. */
function hedgeOf({ mention, span }: Stated, { text }: WritersDraft): string {
  if (!isAmount(mention) || mention.hedge === undefined) return '';
  const length = mention.span.start - mention.hedge.start;
  const words = text.slice(Math.max(0, span.start - length), span.start);
  const isHedge =
    length > 0 && /^\p{L}[\p{L} ’'-]*$/u.test(words) && !STARTS_WITH_WHOLE.test(words);
  return isHedge ? words.toLowerCase() : '';
}

/** The writer's own words, and behind them what these mean where that depends on the day: `tomorrow (16 December 2025)`. */
export function writtenInWords(claim: Stated, draft: WritersDraft, beside?: Value): string {
  const { mention } = claim;
  const isQuoted = draft.say !== undefined && draft.say.language !== 'en';
  if (isQuoted || 'amount' in mention.value) return statedInFull(claim, draft, beside);
  if (mention.value.kind === 'duration' || mention.value.kind === 'status')
    return statedInFull(claim, draft);
  const own = oneLine(uncapitalised(mention), LONGEST);
  if ('form' in mention) {
    const named = valueInWords(mention.value, draft.places);
    return named === `the ${own}` ? named : own;
  }
  if (!('parts' in mention) || isWhole(mention)) return own;
  return isNamed(mention) ? own : `${own} (${statedInFull(claim, draft)})`;
}

/** It says its month by name. */
function isNamed({ reckoned, parts }: DateMention): boolean {
  return reckoned !== 'relative' && parts.month !== undefined;
}

/** True where both are the same value, however hedged: `300` and 300 prisoners. */
export function isSameFigure(stated: Value, known: Value): boolean {
  if (stated.kind !== known.kind) return false;
  if ('amount' in stated && 'amount' in known) {
    const currency =
      stated.kind === 'money' && known.kind === 'money' ? stated.currency === known.currency : true;
    return stated.amount === known.amount && stated.high === known.high && currency;
  }
  if (stated.kind === 'date' && known.kind === 'date')
    return stated.date === known.date || stated.date === known.date.replace(/^\d{4}/, 'XXXX');
  if (stated.kind === 'duration' && known.kind === 'duration')
    return stated.duration === known.duration && stated.high === known.high;
  return stated.kind === 'place' && known.kind === 'place' && stated.country === known.country;
}

function amountInWords(
  mention: AmountMention<Amounts>,
  known: Value,
  manner: Manner,
  places: Gazetteer,
): string | undefined {
  const { value, span, number, isMixed, times } = mention;
  if (isMixed || !('amount' in known) || known.kind !== value.kind) return undefined;
  const text = uncapitalised(mention);
  const printed = text.slice(number.start - span.start, number.end - span.start);
  const behind = text.slice(number.end - span.start);
  const bound = hedge(known.bound, known.kind === 'quantity');
  switch (known.kind) {
    case 'quantity':
      return bound + numberLike(printed, known, manner) + countedInWords(known, places);
    case 'percent':
      return bound + numberLike(printed, known, manner) + behind;
    case 'ordinal':
      return bound + ordinalLike(printed, known.amount);
    case 'measure':
      return value.kind === 'measure' && value.unit === known.unit
        ? bound + numberLike(printed, known, manner) + behind
        : undefined;
    case 'money': {
      if (value.kind !== 'money' || (times !== undefined && value.currency !== known.currency))
        return undefined;
      const rate = rateInWords(known.per);
      return bound + moneyLike({ ...mention, text, value }, known, manner) + rate;
    }
  }
}

/** In the draft's own parts and order where it is as fine as the known date, else written out. */
function dateLikeOwn(mention: DateMention, known: string, manner: Manner): string {
  const { span, text, parts, value } = mention;
  if (isWhole(mention) && parts.year !== undefined && known.length <= value.date.length) {
    const own: DateMention = {
      ...mention,
      span: { start: 0, end: text.length },
      parts: moved(parts, -span.start),
    };
    const [edits] = dateLike(own, known, text, manner);
    if (edits) return edited(text, edits);
  }
  return dateInWords(known, putsMonthFirst(mention, manner));
}

function moved(parts: DateMention['parts'], by: number): DateMention['parts'] {
  return Object.fromEntries(Object.entries(parts).map(([part, span]) => [part, shift(span, by)]));
}

function edited(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (made, { span, text: own }) => made.slice(0, span.start) + own + made.slice(span.end),
      text,
    );
}

function putsMonthFirst({ parts: { month, day } }: DateMention, manner: Manner): boolean {
  return month && day ? month.start < day.start : manner.isMonthFirst;
}

/** A date that leaves its year to the reader is one of the known date's year. */
function inYearOf(known: Value | undefined, date: string): string {
  const year = known?.kind === 'date' ? /^\d{4}/.exec(known.date)?.[0] : undefined;
  return year === undefined ? date : date.replace(/^XXXX/, year);
}

/** It leaves neither its year nor its month to the reader. */
function isWhole({ reckoned, value }: DateMention): boolean {
  return reckoned === 'absolute' && !value.date.includes('X');
}

/** What the opening of a sentence or a heading has put into capitals is a word like others within a sentence. */
function uncapitalised({ text, value, ...mention }: Mention | AmountMention<Amounts>): string {
  const opensWithNumber = 'number' in mention && mention.number.start === mention.span.start;
  if (/\d/.test(text) || !(opensWithNumber || value.kind === 'duration')) return text;
  return value.kind === 'money' ? text.charAt(0).toLowerCase() + text.slice(1) : text.toLowerCase();
}

/** `10 years` where the draft writes digits, `ten years` where it writes words. */
function spelledLike(printed: string, words: string): string {
  return /\d/.test(printed)
    ? words
    : words.replace(/\d+/g, (digits) => spellNumber(Number(digits)));
}

/** In characters. */
const LONGEST = 60;
