import type { PlaceForm } from '../facts/gazetteer';
import type { Span } from '../span';
import type {
  DateValue,
  Duration,
  Measure,
  Money,
  Ordinal,
  Percent,
  Place,
  Quantity,
  Status,
} from '../values/value';

/** A value stated in a draft. All spans count from the start of the block's text. */
export type Mention =
  | AmountMention<Quantity>
  | AmountMention<Money>
  | AmountMention<Percent>
  | AmountMention<Measure>
  | AmountMention<Ordinal>
  | DurationMention
  | DateMention
  | PlaceMention
  | StatusMention;

interface Stated<V> {
  /** The smallest piece that an editor would strike out: no hedge, no noun; the currency with its money, the unit with its measure. */
  readonly span: Span;
  readonly text: string;
  readonly value: V;
}

/** `up to 300 foreign prisoners`: span `300`, hedge `up to`, counted `foreign prisoners`, unit of the value `prisoner`. */
export interface AmountMention<V> extends Stated<V> {
  /** The figure inside the span: `210` and its `million`, without the currency. */
  readonly number: Span;
  readonly hedge?: Span;
  /** The words that the number counts, up to the head noun. */
  readonly counted?: Span;
  /** What the word behind the figure makes of it, where the value is in another unit: 0.01 for the `cents` of dollars. */
  readonly times?: number;
  /** The figure alone doesn't give the value: `5 feet 4 inches`, `one in five`. */
  readonly isMixed?: true;
  /** It comes on top of another amount: `another 19`, `€3 billion more`. Mostly no total; yet a price may be the next item's own. */
  readonly isAdditional?: true;
}

/** `over the next ten years`: span `ten years`, number `ten`. `a decade` has no number. */
export interface DurationMention extends Stated<Duration> {
  readonly number?: Span;
  readonly hedge?: Span;
}

export interface DateMention extends Stated<DateValue> {
  /** The written parts; a relative date (`next year`, `last June`) has those that it writes. */
  readonly parts: {
    readonly weekday?: Span;
    readonly day?: Span;
    readonly month?: Span;
    readonly year?: Span;
  };
  /** - absolute: as written. - implied: the year was added from the draft's date (`in June`). - relative: reckoned from it (`next year`). */
  readonly reckoned: 'absolute' | 'implied' | 'relative';
  /** The word before it that places it in time: `from`, `since`, `until`, `by`, `before`, `after`, `in`, `on`. */
  readonly relation?: DateRelation;
}

/** What a date leaves to the draft's own: its year, or its month too. Empty for all else. */
export function unsaidIn(mention: Pick<Mention, 'value'>): { readonly unsaid?: 'year' | 'month' } {
  if (!('reckoned' in mention) || mention.reckoned !== 'implied') return {};
  const { parts } = mention as DateMention;
  return { unsaid: parts.day !== undefined && parts.month === undefined ? 'month' : 'year' };
}

export type DateRelation = 'from' | 'since' | 'until' | 'by' | 'before' | 'after' | 'in' | 'on';

export interface PlaceMention extends Stated<Place> {
  readonly form: PlaceForm;
  /** The name also means something else (`Georgia`, `Brussels`): it counts only where other words point to this place. */
  readonly ambiguous?: true;
}

export type StatusMention = Stated<Status>;

/** The values that are stated as a number. */
export type Amounts = Quantity | Money | Percent | Measure | Ordinal;

export function isAmount(mention: Mention): mention is Extract<Mention, AmountMention<Amounts>> {
  return 'amount' in mention.value;
}

export function isDuration(mention: Mention): mention is DurationMention {
  return mention.value.kind === 'duration';
}
