import { BEFORE_RANKS, INDEFINITE_ARTICLES } from '../language/determiners';
import { FUNCTION_WORDS } from '../language/functionWords';
import { isPlural } from '../language/inflection';
import { NUMBER_WORDS } from '../language/numberWords';
import {
  NO_ORDINAL_AFTER,
  NO_ORDINAL_BEFORE,
  NO_ORDINAL_HYPHEN,
  ORDINAL_ENDINGS,
  ORDINAL_WORDS,
  RANKING,
  THIRD_PARTIES,
} from '../language/ordinalWords';
import { DAY_PREPOSITIONS } from '../language/prepositions';
import { TIME_UNITS } from '../language/timeUnits';
import type { Token } from '../text/token';
import type { Ordinal } from '../values/value';
import { countedBehind } from './countedNouns';
import { digitsValue } from './amounts/digits';
import type { AmountMention } from './mention';
import type { NumberReading } from './amounts/numberReading';
import { isGlued, isHyphen, isNumber, isWord, lowerAt, pastHyphen } from './tokenKinds';
import type { Prose } from './tokenKinds';
import { stated } from './amounts/amountReading';
import type { Reading, Skipped } from './amounts/amountReading';

/** Reads `third`, `3rd`, `twenty-first` that rank something: `the third country to sign`. `whole`: the number in words that begins there. */
export function readOrdinal(
  prose: Prose,
  at: number,
  whole?: NumberReading,
): Reading<AmountMention<Ordinal>> | Skipped | undefined {
  const { tokens } = prose;
  const found = ordinalAt(prose, at, whole);
  if (!found) return undefined;
  const { from, to, amount } = found;
  if (!ranks(tokens, from, to)) return { to };
  const value: Ordinal = { kind: 'ordinal', amount, bound: 'exactly' };
  const isPart = lowerAt(tokens, to) === 'of';
  const counted = isPart
    ? undefined
    : (countedBehind(tokens, to) ?? countedBehind(tokens, to, true));
  const mention = stated(prose, value, [from, to], [from, to], { counted });
  return { from, to, mention };
}

interface OrdinalReading {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

function ordinalAt(
  { tokens }: Prose,
  at: number,
  whole: NumberReading | undefined,
): OrdinalReading | undefined {
  if (isNumber(tokens, at)) {
    const amount = digitsValue(tokens[at]?.text ?? '');
    const isMarked = isGlued(tokens, at) && ORDINAL_ENDINGS.has(lowerAt(tokens, at + 1));
    return isMarked && amount !== undefined ? { from: at, to: at + 2, amount } : undefined;
  }
  const alone = ORDINAL_WORDS.get(lowerAt(tokens, at));
  if (alone !== undefined) return { from: at, to: at + 1, amount: alone };
  return whole && compoundAt(tokens, at, whole);
}

/** `twenty-first`, `one hundred and third`, `two hundredth`. */
function compoundAt(
  tokens: readonly Token[],
  at: number,
  whole: NumberReading,
): OrdinalReading | undefined {
  if (whole.written !== 'words' || whole.fraction) return undefined;
  let last = pastHyphen(tokens, whole.to);
  if (lowerAt(tokens, last) === 'and') last = pastHyphen(tokens, last + 1);
  const unit = ORDINAL_WORDS.get(lowerAt(tokens, last));
  if (unit === undefined) return undefined;
  if (unit >= 100 && last === whole.to && whole.value < unit) {
    return { from: at, to: last + 1, amount: whole.value * unit };
  }
  const room = whole.value % 100 === 0 ? 100 : whole.value % 10 === 0 ? 10 : 0;
  if (unit >= room || whole.value < 20) return undefined;
  return { from: at, to: last + 1, amount: whole.value + unit };
}

/** False where the ordinal is part of another expression: `at first`, `the second half`, `third-country nationals`, `the first 50`. */
function ranks(tokens: readonly Token[], from: number, to: number): boolean {
  const before = lowerAt(tokens, from - 1);
  const behind = lowerAt(tokens, to);
  if (isHyphen(tokens, from - 1) || NO_ORDINAL_AFTER.has(before) || isNumber(tokens, from - 1)) {
    return false;
  }
  if (isHyphen(tokens, to)) return !NO_ORDINAL_HYPHEN.has(lowerAt(tokens, to + 1));
  if (NO_ORDINAL_BEFORE.has(behind) || isNumber(tokens, to) || NUMBER_WORDS.has(behind))
    return false;
  if (isThirdCountry(tokens, from, to)) return false;
  if (behind === 'of' && lowerAt(tokens, to + 1) === 'all') return false;
  if (isNumber(tokens, from)) return !isDay(tokens, from, to);
  return isRanking(tokens, from, to, before, behind);
}

function isRanking(
  tokens: readonly Token[],
  from: number,
  to: number,
  before: string,
  behind: string,
): boolean {
  const isNamed = isWord(tokens, to) && !FUNCTION_WORDS.has(behind) && !TIME_UNITS.has(behind);
  if (INDEFINITE_ARTICLES.has(before)) return isNamed;
  if (RANKING.has(before)) return !isNamed;
  if (BEFORE_RANKS.has(before)) return true;
  const opens = from === 0 || /^[.:;|(“"]$/.test(before);
  return opens ? behind !== ',' && (isNamed || tokens.length === to) : isNamed;
}

/** `third countries`, `a third country`, `the third country nationals`; but `the third country to sign`. */
function isThirdCountry(tokens: readonly Token[], from: number, to: number): boolean {
  const behind = lowerAt(tokens, to);
  if (THIRD_PARTIES.has(behind)) return true;
  if (behind !== 'country') return false;
  return !BEFORE_RANKS.has(lowerAt(tokens, from - 1)) || isPlural(lowerAt(tokens, to + 1));
}

/** `on the 19th`: a day of the month. */
function isDay(tokens: readonly Token[], from: number, to: number): boolean {
  if (lowerAt(tokens, from - 1) !== 'the' || isWord(tokens, to)) return false;
  return DAY_PREPOSITIONS.has(lowerAt(tokens, from - 2));
}
