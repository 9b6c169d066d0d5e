import { DENOMINATOR_PLURALS, SHARED_OUT } from '../language/numberWords';
import type { Token } from '../text/token';
import type { Percent } from '../values/value';
import { amountOf } from './amounts/figures';
import type { Figure } from './amounts/figures';
import { hedgeBehind } from './hedges';
import { tidy } from './amounts/magnitudes';
import type { AmountMention } from './mention';
import { isGlued, lowerAt, pastHyphen } from './prose';
import type { Prose } from './prose';
import { hedging, stated } from './amounts/stated';
import type { Reading } from './amounts/stated';

/** Reads `15%`, `15 per cent`, `two percentage points`, and fractions of something as their percentage: `two-thirds of`. */
export function readPercent(
  prose: Prose,
  figure: Figure,
): Reading<AmountMention<Percent>> | undefined {
  const { tokens } = prose;
  const { from, to: end, low } = figure;
  if (low.fraction) return readShare(prose, figure);
  const sign = signAt(tokens, end) ?? signAt(tokens, hedgeBehind(tokens, end)?.to ?? end);
  if (!sign || low.vague) return undefined;
  const hedges = hedging(prose, figure, from, [end, sign.to]);
  const value: Percent = {
    kind: 'percent',
    ...amountOf(figure, hedges.bound),
    ...(sign.isPoint ? { unit: 'point' as const } : {}),
  };
  return {
    from,
    to: sign.to,
    mention: stated(prose, value, [from, sign.to], [from, end], hedges),
    figure,
  };
}

interface Sign {
  readonly to: number;
  readonly isPoint: boolean;
}

function signAt(tokens: readonly Token[], end: number): Sign | undefined {
  const at = pastHyphen(tokens, end);
  switch (lowerAt(tokens, at)) {
    case '%':
    case 'pct':
    case 'percent':
      return pointsAt(tokens, at + 1) ?? { to: at + 1, isPoint: false };
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
  const isPoint = /^points?$/.test(lowerAt(tokens, at));
  return isPoint ? { to: at + 1, isPoint } : undefined;
}

/** A fraction is a share where it can be nothing else: `two thirds`, `a third of the seats`, `half the prisoners`, `a two-third majority`. */
function readShare(prose: Prose, figure: Figure): Reading<AmountMention<Percent>> | undefined {
  const { tokens } = prose;
  const { from, to, low } = figure;
  const behind = lowerAt(tokens, pastHyphen(tokens, to));
  const isHalfThe = low.value === 0.5 && HALVED.has(behind);
  const isPlain = DENOMINATOR_PLURALS.has(lowerAt(tokens, to - 1));
  if (behind !== 'of' && !isHalfThe && !isPlain && !SHARED_OUT.has(behind)) return undefined;
  const hedges = hedging(prose, figure, from, [to]);
  const amount = tidy(low.value * 100);
  const value: Percent = { kind: 'percent', amount, bound: hedges.bound };
  return { from, to, mention: stated(prose, value, [from, to], [from, to], hedges) };
}

const HALVED = new Set('the its their his her our my your all'.split(' '));
