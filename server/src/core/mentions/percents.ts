import { BEHIND_HALF, WHOLE_OPENERS } from '../language/determiners';
import { FUNCTION_WORDS } from '../language/functionWords';
import { isPlural } from '../language/inflection';
import { DENOMINATOR_PLURALS, SHARED_OUT } from '../language/numberWords';
import { ONE_PERCENT, PERCENT_SIGNS, POINT_NOUNS } from '../language/percentWords';
import type { Token } from '../text/token';
import type { Percent } from '../values/value';
import { amountOf, hedgedAs } from './amounts/figures';
import type { Figure } from './amounts/figures';
import { hedgeBehind } from './hedges';
import { tidy } from './amounts/magnitudes';
import type { AmountMention } from './mention';
import { ratioBehind } from './amounts/nonAmounts';
import { isChangeBy } from './amounts/fractions';
import { isCapitalised, isGlued, lowerAt, pastHyphen } from './tokenKinds';
import type { Prose } from './tokenKinds';
import { hedging, stated } from './amounts/amountReading';
import type { Reading } from './amounts/amountReading';

/** Reads `15%`, `15 per cent`, `two percentage points`, and fractions of something as their percentage: `two-thirds of`. */
export function readPercent(
  prose: Prose,
  figure: Figure,
): Reading<AmountMention<Percent>> | undefined {
  const { tokens } = prose;
  const { from, to: end, low } = figure;
  const sign = low.fraction
    ? signOfPart(tokens, end)
    : (signAt(tokens, end) ?? signAt(tokens, hedgeBehind(tokens, end)?.to ?? end));
  if (low.fraction && !sign) return readShare(prose, figure);
  if (!sign || low.vague) return undefined;
  const hedges = hedging(prose, figure, from, [end, sign.to]);
  const value: Percent = {
    kind: 'percent',
    ...amountOf(figure, hedges),
    ...(sign.isPoint ? { unit: 'point' as const } : {}),
  };
  return {
    from,
    to: sign.to,
    mention: stated(prose, value, [from, sign.to], [from, end], hedges),
    figure,
  };
}

/** Reads `one in five households`, `four in five of the 300` and `nine out of ten voters` as their percentage; nobody means it to the point. */
export function readRatio(
  prose: Prose,
  figure: Figure,
): Reading<AmountMention<Percent>> | undefined {
  const { tokens } = prose;
  const whole = ratioBehind(prose, figure);
  if (!whole || !SHARED_INTO.has(whole.value) || isCapitalised(tokens, whole.to)) return undefined;
  const noun = lowerAt(tokens, whole.to);
  const isOf = noun === 'of' && WHOLE_OPENERS.has(lowerAt(tokens, whole.to + 1));
  if (!isOf && (!isPlural(noun) || FUNCTION_WORDS.has(noun))) return undefined;
  const { from } = figure;
  const hedges = hedging(prose, figure, from, []);
  const amount = tidy((figure.low.value / whole.value) * 100);
  const hedged = hedges.bound === 'exactly' ? { bound: 'about' as const } : hedgedAs(hedges);
  const value: Percent = { kind: 'percent', amount, ...hedged };
  const company = { hedge: hedges.hedge, isMixed: true };
  const mention = stated(prose, value, [from, whole.to], [from, whole.to], company);
  return { from, to: whole.to, mention };
}

/** What shares are commonly said of: `two in three`, not `two in seven`. */
const SHARED_INTO = new Set([2, 3, 4, 5, 6, 8, 10, 20, 50, 100, 1000]);

interface Sign {
  readonly to: number;
  readonly isPoint: boolean;
}

/** `half a percentage point`, `a quarter of one per cent`. */
function signOfPart(tokens: readonly Token[], end: number): Sign | undefined {
  const at = lowerAt(tokens, end) === 'of' ? end + 1 : end;
  return ONE_PERCENT.has(lowerAt(tokens, at)) ? signAt(tokens, at + 1) : undefined;
}

function signAt(tokens: readonly Token[], end: number): Sign | undefined {
  const at = pastHyphen(tokens, end);
  const lower = lowerAt(tokens, at);
  if (PERCENT_SIGNS.has(lower)) return pointsAt(tokens, at + 1) ?? { to: at + 1, isPoint: false };
  switch (lower) {
    case 'percentage':
      return pointsAt(tokens, at + 1);
    case 'pp':
      return isGlued(tokens, end - 1) ? { to: at + 1, isPoint: true } : undefined;
    case 'per': {
      const next = pastHyphen(tokens, at + 1);
      if (lowerAt(tokens, next) !== 'cent') return undefined;
      return pointsAt(tokens, next + 1) ?? { to: next + 1, isPoint: false };
    }
    default:
      return undefined;
  }
}

function pointsAt(tokens: readonly Token[], end: number): Sign | undefined {
  const at = pastHyphen(tokens, end);
  const isPoint = POINT_NOUNS.has(lowerAt(tokens, at));
  return isPoint ? { to: at + 1, isPoint } : undefined;
}

/** A fraction is a share where it can be nothing else: `two thirds`, `a third of the seats`, `half the prisoners`, `a two-third majority`. */
function readShare(prose: Prose, figure: Figure): Reading<AmountMention<Percent>> | undefined {
  const { tokens } = prose;
  const { from, to, low } = figure;
  const behind = lowerAt(tokens, pastHyphen(tokens, to));
  const isHalfThe = low.value === 0.5 && BEHIND_HALF.has(behind);
  const isPlain = DENOMINATOR_PLURALS.has(lowerAt(tokens, to - 1));
  const isOf = behind === 'of' || SHARED_OUT.has(behind);
  if (!isOf && !isHalfThe && !isPlain && !isChangeBy(tokens, from, to)) return undefined;
  const hedges = hedging(prose, figure, from, [to]);
  const amount = tidy(low.value * 100);
  const value: Percent = { kind: 'percent', amount, ...hedgedAs(hedges) };
  const company = { hedge: hedges.hedge, isMixed: true };
  return { from, to, mention: stated(prose, value, [from, to], [from, to], company) };
}
