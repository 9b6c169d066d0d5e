import { MAGNITUDE_LETTERS } from '../../language/numberWords';
import type { Duration, Measure, Money, Percent } from '../../values/value';
import { hedgedAs, isChange } from './figures';
import type { Figure } from './figures';
import { tidy } from './magnitudes';
import type { AmountMention, DurationMention, Mention } from '../mention';
import { isGlued, isHyphenMark, lowerAt } from '../tokenKinds';
import type { Prose } from '../tokenKinds';
import type { Reading } from './amountReading';

/** Makes one mention of two that each bear their unit and are the ends of a range: `€200m–€210m`, `between 10% and 15%`, `5 km to 10 km`. */
export function joinRanges(prose: Prose, readings: readonly Reading[]): readonly Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const last = joined.at(-1);
    const range = last && join(prose, last, reading);
    if (range) joined[joined.length - 1] = range;
    else joined.push(reading);
  }
  return joined;
}

function join(prose: Prose, low: Reading, high: Reading): Reading | undefined {
  if (low.mention.value.kind !== high.mention.value.kind) return undefined;
  if (high.from !== low.to + 1 || !isJoined(prose, low)) return undefined;
  const mention = asRange(prose, low, high);
  return mention && { from: low.from, to: high.to, mention };
}

function isJoined({ tokens }: Prose, { from, to }: Reading): boolean {
  const joiner = lowerAt(tokens, to);
  if (joiner === 'and') return lowerAt(tokens, from - 1) === 'between';
  if (joiner === 'to') return !isChange(tokens, from, joiner);
  const isDash = isHyphenMark(joiner) || joiner === '–' || joiner === '—';
  return isDash && isGlued(tokens, to - 1) === isGlued(tokens, to);
}

function asRange(prose: Prose, low: Reading, high: Reading): Mention | undefined {
  const [from, to] = [low.mention, high.mention];
  if (from.value.kind === 'duration' && to.value.kind === 'duration') {
    return durations(prose, from as DurationMention, to as DurationMention);
  }
  if (!isMeasured(from) || !isMeasured(to) || !areAlike(from.value, to.value)) return undefined;
  const amount = sharedAmount(low, high, from.value.amount);
  const isSingle = from.value.high === undefined && to.value.high === undefined;
  if (!isSingle || to.value.bound !== 'exactly' || amount >= to.value.amount) return undefined;
  const range = { amount, high: to.value.amount, ...hedgedAs(from.value) };
  return {
    ...both(prose, from, to),
    number: { start: from.number.start, end: to.number.end },
    value: { ...to.value, ...range },
  } as Mention;
}

type Measured = AmountMention<Money> | AmountMention<Percent> | AmountMention<Measure>;

function isMeasured(mention: Mention): mention is Measured {
  const { kind } = mention.value;
  return kind === 'money' || kind === 'percent' || kind === 'measure';
}

function areAlike(low: Measured['value'], high: Measured['value']): boolean {
  if (low.kind === 'money' && high.kind === 'money') {
    return low.currency === high.currency && (low.per === undefined || low.per === high.per);
  }
  return (
    'unit' in low === 'unit' in high &&
    ('unit' in low ? low.unit : '') === ('unit' in high ? high.unit : '')
  );
}

/** `€200–€210 million`: the magnitude that only the upper end bears. */
function sharedAmount(low: Reading, high: Reading, amount: number): number {
  const factor = high.figure ? factorOf(high.figure) : 1;
  const isBare = low.figure?.low.factor === 1 && low.figure.low.letter === undefined;
  const upper = 'amount' in high.mention.value ? high.mention.value.amount : 0;
  return isBare && factor > 1 && amount < upper / factor ? tidy(amount * factor) : amount;
}

function factorOf({ low: { factor, letter } }: Figure): number {
  return letter === undefined ? factor : (MAGNITUDE_LETTERS.get(letter) ?? 1);
}

function durations(
  prose: Prose,
  from: DurationMention,
  to: DurationMention,
): DurationMention | undefined {
  if (from.value.high !== undefined || to.value.high !== undefined) return undefined;
  if (to.value.bound !== 'exactly') return undefined;
  const value: Duration = { ...from.value, high: to.value.duration };
  const number =
    from.number && to.number ? { number: { start: from.number.start, end: to.number.end } } : {};
  const { span, text, hedge } = both(prose, from, to);
  return { span, text, value, ...number, ...(hedge ? { hedge } : {}) };
}

function both({ text }: Prose, from: Measured | DurationMention, to: Measured | DurationMention) {
  const span = { start: from.span.start, end: to.span.end };
  const added = 'isAdditional' in to ? { isAdditional: true as const } : {};
  return { ...from, ...added, span, text: text.slice(span.start, span.end) };
}
