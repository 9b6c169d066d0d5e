import type { Gazetteer } from '../../facts/gazetteer';
import { MONTH_NAMES } from '../../language/months';
import { rateInWords } from '../../language/rateWords';
import { isAmount, isDuration } from '../../mentions/mention';
import type { AmountMention, DateMention, Mention } from '../../mentions/mention';
import { contains } from '../../span';
import type { Amount, Duration, Money, Value } from '../../values/value';
import { LONE_STATUSES } from '../../language/statuses';
import { ends, figure, hedge } from '../../wording/figures';
import { valueInWords } from '../../wording/values';
import { readsBack } from '../readBack';
import { durationLike } from './durations';
import type { Manner } from './manner';
import { moneyLike } from './money';
import { monthLike } from './months';
import { numberLike, ordinalLike } from './numbers';
import { plainDate } from './plainDate';

/** A value that a draft states, and the text of its block. */
export interface Example {
  readonly mention: Mention;
  readonly text: string;
}

/** How somebody writes: examples from the draft, the nearest first, and what the text round the place tells. */
export interface WritersHand {
  readonly examples: readonly Example[];
  readonly manner: Manner;
  readonly places: Gazetteer;
  /** EDTF, by which what is written is read back. */
  readonly date: string;
}

/**
 * A known value in the words of this writer: as the draft writes the like of it, else as British news does.
 * @example with `€10m` in the draft, 15 million euros a year → `€15m a year`
 */
export function writtenLike(known: Value, hand: WritersHand): string {
  const plain = valueInWords(known, hand.places);
  const own = likeExample(known, hand);
  if (own === undefined || own === plain) return plain;
  const context = { text: '', places: hand.places, date: hand.date, isDated: true };
  return readsBack([{ span: { start: 0, end: 0 }, text: own }], known, context) ? own : plain;
}

function likeExample(known: Value, hand: WritersHand): string | undefined {
  switch (known.kind) {
    case 'money':
      return moneyPhrase(known, hand);
    case 'quantity':
    case 'percent':
    case 'measure':
      return countPhrase(known, hand);
    case 'ordinal': {
      const like = exampleOf(known, hand);
      return like && ordinalLike(like.mention.text.toLowerCase(), known.amount);
    }
    case 'duration':
      return durationPhrase(known, hand);
    case 'date':
      return datePhrase(known.date, hand);
    case 'status':
      return statusLike(known.status, hand);
    case 'place':
      return undefined;
  }
}

/** Of small numbers the manner is one of its own: `twelve`, but `300`. */
const SMALL = 20;

type AmountExample = Example & { readonly mention: AmountMention<Value & Amount> };

/** The nearest of the same kind and about that size whose figure alone gives its value. */
function exampleOf(known: Value & Amount, { examples }: WritersHand): AmountExample | undefined {
  return examples.find((example): example is AmountExample => {
    const { mention } = example;
    return (
      isAmount(mention) &&
      mention.value.kind === known.kind &&
      mention.isMixed === undefined &&
      mention.times === undefined &&
      mention.value.high === undefined &&
      mention.value.amount <= SMALL === known.amount <= SMALL
    );
  });
}

function moneyPhrase(known: Money, hand: WritersHand): string | undefined {
  const like = exampleOf(known, hand);
  if (like?.mention.value.kind !== 'money') return undefined;
  const mention = { ...like.mention, value: like.mention.value };
  const rate = known.per === undefined ? '' : rateInWords(known.per);
  return hedge(known.bound, false) + moneyLike(mention, known, hand.manner) + rate;
}

/** The figure as the writer's own, what it counts as it is known. */
function countPhrase(known: Value & Amount, hand: WritersHand): string | undefined {
  const like = exampleOf(known, hand);
  if (!like) return undefined;
  const { mention, text } = like;
  const printed = text.slice(mention.number.start, mention.number.end).toLowerCase();
  const written = numberLike(printed, known, hand.manner);
  const hedged = hedge(known.bound, known.kind === 'quantity');
  const plain = valueInWords(known, hand.places);
  const plainFigure = hedged + ends(known, figure);
  return plain.startsWith(plainFigure)
    ? hedged + written + plain.slice(plainFigure.length)
    : undefined;
}

function durationPhrase(known: Duration, { examples }: WritersHand): string | undefined {
  for (const { mention, text } of examples) {
    if (!isDuration(mention)) continue;
    const [edits] = durationLike(mention, known, text);
    const { span } = mention;
    const [edit] = edits ?? [];
    if (!edit || edits?.length !== 1 || !contains(span, edit.span)) return undefined;
    const before = text.slice(span.start, edit.span.start);
    return hedge(known.bound, false) + before + edit.text + text.slice(edit.span.end, span.end);
  }
  return undefined;
}

/** The word that the draft has for it elsewhere: `terminated` for `ended`. */
function statusLike(status: string, { examples }: WritersHand): string | undefined {
  const own = [...LONE_STATUSES].flatMap(([words, meant]) => (meant === status ? [words] : []));
  for (const { mention } of examples) {
    if (mention.value.kind !== 'status') continue;
    const printed = ` ${mention.text.toLowerCase()} `;
    const words = own.find((one) => printed.includes(` ${one} `));
    if (words !== undefined) return words;
  }
  return undefined;
}

function datePhrase(edtf: string, { examples, manner }: WritersHand): string | undefined {
  const date = plainDate(edtf);
  if (date?.month === undefined) return undefined;
  const like = examples.find(
    (example): example is Example & { readonly mention: DateMention } =>
      'parts' in example.mention && example.mention.parts.month !== undefined,
  );
  const { parts } = like?.mention ?? {};
  const printed = like && parts?.month ? like.text.slice(parts.month.start, parts.month.end) : '';
  const month = /\p{L}/u.test(printed)
    ? monthLike(printed, date.month)
    : (MONTH_NAMES[date.month - 1] ?? '');
  if (date.day === undefined) return `${month} ${date.year}`;
  const isMonthFirst =
    parts?.month && parts.day ? parts.month.start < parts.day.start : manner.isMonthFirst;
  return isMonthFirst ? `${month} ${date.day}, ${date.year}` : `${date.day} ${month} ${date.year}`;
}
