import { fromTo } from '../../language/numberJoiners';
import { spellNumber } from '../../language/spell';
import { DECADE, TIME_UNIT_NAMES, TIME_UNITS } from '../../language/timeUnits';
import type { DurationMention } from '../../mentions/mention';
import type { Duration } from '../../values/value';
import type { TextEdit } from '../finding';
import { asOpening, matchCase } from './capitals';
import { struckOut } from './struckHedges';
import { mannerAt } from './manner';
import type { Manner } from './manner';
import { numberLike } from './numbers';

/**
 * The ways to write a known duration in the place of a stated one, the best first: its number alone where the unit stays (`five years` →
 * `ten years`), else the whole.
 */
export function durationLike(
  mention: DurationMention,
  known: Duration,
  text: string,
): readonly (readonly TextEdit[])[] {
  const length = lengthOf(known);
  if (!length) return [];
  const manner = mannerAt(text, mention.span.start);
  const { value, hedge, span } = mention;
  const hedged = { bound: value.bound, isRange: value.high !== undefined, hedge };
  const struck = struckOut(hedged, span, text);
  const isStruck = struck.start < span.start || struck.end > span.end;
  return [numberAlone(mention, length, manner), wholly(mention, length)].flatMap((piece) => {
    if (!piece) return [];
    const edit = isStruck
      ? { span: struck, text: spliced(mention.text, piece) }
      : {
          span: { start: span.start + piece.from, end: span.start + piece.to },
          text: piece.text,
        };
    return [[asOpening(edit, text)]];
  });
}

function spliced(text: string, { from, to, text: written }: Piece): string {
  return text.slice(0, from) + written + text.slice(to);
}

/** So many of one unit; `high` where it is a range. */
interface Length {
  readonly count: number;
  readonly high?: number;
  /** Singular. */
  readonly unit: string;
  readonly isDecade: boolean;
}

/** Undefined where it takes more than one unit to say it. */
function lengthOf({ duration, high }: Duration): Length | undefined {
  const [low, upper] = [duration, high].map((one) => /^P([\d.]+)([YMWD])$/.exec(one ?? ''));
  const unit = TIME_UNIT_NAMES.get(low?.[2] ?? '');
  if (!low || unit === undefined || (high !== undefined && upper?.[2] !== low[2])) return undefined;
  return {
    count: Number(low[1]),
    unit,
    isDecade: duration === 'P10Y' && high === undefined,
    ...(upper ? { high: Number(upper[1]) } : {}),
  };
}

/** A piece of the mention, counted from its own start, and what to write there. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function numberAlone(
  { text, span, number }: DurationMention,
  { count, high, unit }: Length,
  manner: Manner,
): Piece | undefined {
  if (!number || !new RegExp(`${unit}s?`, 'i').test(text)) return undefined;
  const from = number.start - span.start;
  const to = number.end - span.start;
  const known = {
    amount: count,
    bound: 'exactly' as const,
    ...(high === undefined ? {} : { high }),
  };
  const piece = { from, to, text: numberLike(text.slice(from, to), known, manner) };
  return withEnding(text, piece, count === 1 && high === undefined);
}

/** `one year` becomes `ten years`: the unit's ending follows the number. */
function withEnding(printed: string, piece: Piece, isOne: boolean): Piece {
  const unit = /^([\s-]*(?:\p{L}+\s+)*?)(\p{L}+?)(s?)$/u.exec(printed.slice(piece.to));
  if (!unit || printed.charAt(piece.to) === '-') return piece;
  const [, gap = '', stem = '', ending = ''] = unit;
  const wanted = isOne ? '' : 's';
  return ending === wanted
    ? piece
    : { from: piece.from, to: printed.length, text: `${piece.text}${gap}${stem}${wanted}` };
}

function wholly(mention: DurationMention, length: Length): Piece {
  const { text, number } = mention;
  const { count, high, unit, isDecade } = length;
  const whole = { from: 0, to: text.length };
  const isLong = /-long$/i.test(text);
  const isCompound = isLong || (/^\S+-\p{L}+$/u.test(text) && number !== undefined);
  if (isDecade && !isCompound && isLongUnit(text))
    return { ...whole, text: matchCase(text, asDecade(mention)) };
  const write = (amount: number) => (/\d/.test(text) ? String(amount) : spellNumber(amount));
  const figure = high === undefined ? write(count) : fromTo(write(count), write(high));
  const isOne = count === 1 && high === undefined;
  const words = isCompound
    ? `${figure.replaceAll(' ', '-')}-${unit}${isLong ? '-long' : ''}`
    : `${figure} ${unit}${isOne ? '' : 's'}`;
  return { ...whole, text: matchCase(text, words) };
}

function isLongUnit(text: string): boolean {
  return (
    /\p{L}+$/u
      .exec(text.toLowerCase())
      ?.some((unit) => (TIME_UNITS.get(unit)?.times ?? 1) >= 10) === true
  );
}

/** `two decades` and `a century` become `a decade`; of `the next two decades` the article stays where it is. */
function asDecade({ text, number }: DurationMention): string {
  return number !== undefined || /^an? /i.test(text) ? `a ${DECADE}` : DECADE;
}
