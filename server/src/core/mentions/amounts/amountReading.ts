import { ADDITION_BEFORE, ADDITION_BEHIND } from '../../language/aroundNumbers';
import type { Token } from '../../text/token';
import type { Bound, Hedged } from '../../values/value';
import type { Figure } from './figures';
import { hedgeBefore, hedgeBehind, stronger } from '../hedges';
import type { Hedge } from '../hedges';
import type { AmountMention, Mention } from '../mention';
import { lowerAt, spanOf } from '../tokenKinds';
import type { Prose } from '../tokenKinds';

/** A mention with the tokens that it takes: a half-open range of indexes. */
export interface Reading<M extends Mention = Mention> {
  readonly from: number;
  readonly to: number;
  readonly mention: M;
  /** The figure that it was read from. */
  readonly figure?: Figure;
}

/** A figure that states nothing to keep (`ten years ago`): where to read on. */
export interface Skipped {
  readonly to: number;
  readonly mention?: undefined;
}

/** The hedges round a figure: the one that tells the bound is kept. */
export interface Hedging extends Hedged {
  readonly hedge?: Hedge;
}

/**
 * How the words round a figure hedge it. `before`: where a hedge must end (at the currency's sign, say); `behind`: the places where
 * one may begin (behind the number, behind its unit).
 */
export function hedging(
  { tokens }: Prose,
  { low }: Figure,
  before: number,
  behind: readonly number[],
  isTime = false,
): Hedging {
  const first = hedgeBefore(tokens, before, isTime);
  let last: Hedge | undefined;
  for (const at of behind) last ??= hedgeBehind(tokens, at);
  const hedge = first && (!last || first.bound !== 'exactly') ? first : last;
  const said = first && last ? stronger(first.bound, last.bound) : hedge?.bound;
  const own: Bound = low.vague ? 'about' : 'exactly';
  const bound = said === undefined ? own : stronger(said, own);
  if (!hedge) return { bound };
  return hedge.close && hedge.bound === bound
    ? { bound, close: hedge.close, hedge }
    : { bound, hedge };
}

/** Words round an amount that its mention keeps, as ranges of tokens. */
export interface Company {
  readonly hedge?: TokenRange | undefined;
  readonly counted?: TokenRange | undefined;
  readonly times?: number;
  readonly isMixed?: boolean;
}

interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A mention of an amount from the tokens it takes. `number`: the figure's own. */
export function stated<V extends AmountMention<unknown>['value']>(
  prose: Prose,
  value: V,
  [from, to]: readonly [number, number],
  number: readonly [number, number],
  { hedge, counted, times, isMixed }: Company,
): AmountMention<V> {
  const { tokens, text } = prose;
  const span = spanOf(tokens, from, to);
  const mention: { -readonly [K in keyof AmountMention<V>]: AmountMention<V>[K] } = {
    span,
    text: text.slice(span.start, span.end),
    value,
    number: spanOf(tokens, number[0], number[1]),
  };
  if (hedge) mention.hedge = spanOf(tokens, hedge.from, hedge.to);
  if (counted) mention.counted = spanOf(tokens, counted.from, counted.to);
  if (times !== undefined && times !== 1) mention.times = times;
  if (isMixed === true) mention.isMixed = true;
  const opening = hedge && hedge.to <= from ? hedge.from : from;
  if (isAdditional(tokens, opening, [number[1], to])) mention.isAdditional = true;
  return mention;
}

/** `another 19`, `up to 50 more`, but not `300 more or less`. */
function isAdditional(tokens: readonly Token[], from: number, behind: readonly number[]): boolean {
  if (ADDITION_BEFORE.has(lowerAt(tokens, from - 1))) return true;
  return behind.some(
    (at) => ADDITION_BEHIND.has(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) !== 'or',
  );
}
