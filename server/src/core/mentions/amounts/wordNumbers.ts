import { BEFORE_MINUS, BEHIND_A_SCORE } from '../../language/aroundNumbers';
import { BEFORE_BARE_MULTIPLES, INDEFINITE_ARTICLES } from '../../language/determiners';
import { DENOMINATOR_PLURALS, MULTIPLE_PLURALS, NUMBER_WORDS } from '../../language/numberWords';
import type { NumberWord } from '../../language/numberWords';
import type { Token } from '../../text/token';
import { multipleAt, tidy, withMagnitude } from './magnitudes';
import type { NumberReading } from './numberReading';
import { isHyphen, lowerAt, pastHyphen } from '../tokenKinds';

/** Reads a number in words: `two hundred and ten`, `twenty-one million`, `a dozen`, `five point five`. */
export function readWords(tokens: readonly Token[], at: number): NumberReading | undefined {
  const first = NUMBER_WORDS.get(lowerAt(tokens, at));
  if (!first) return undefined;
  const from = startOf(tokens, at, first);
  if (from === undefined) return undefined;
  const between = lowerAt(tokens, from - 1) === 'between';
  let sum = add(NOTHING, first);
  let to = at + 1;
  while (sum) {
    const next = nextWord(tokens, to, sum, between);
    const longer = next && add(sum, next.word);
    if (!next || !longer) break;
    sum = longer;
    to = next.to;
  }
  if (!sum) return undefined;
  const decimals = decimalsAt(tokens, to);
  const value = tidy(sum.total + sum.group + (decimals?.value ?? 0));
  const factor = decimals ? 1 : factorOf(sum);
  const end = decimals?.to ?? to;
  const number = withMagnitude(tokens, { from, to: end, value, factor, written: 'words' });
  return isMinus(tokens, from - 1) ? { ...number, from: from - 1, value: -number.value } : number;
}

/** `is minus seven`, but not `ten minus seven`, `the total minus one`. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'minus' && BEFORE_MINUS.has(lowerAt(tokens, at - 1));
}

/** A number on its way: `group` is what stands below the next scale. */
interface Sum {
  readonly total: number;
  readonly group: number;
  /** The least scale used so far. */
  readonly scale: number;
  readonly last: NumberWord['kind'] | undefined;
}

const NOTHING: Sum = { total: 0, group: 0, scale: Infinity, last: undefined };

/** The sum with one more word; undefined where the word cannot follow. */
function add(sum: Sum, { kind, value }: NumberWord): Sum | undefined {
  const { total, group, scale, last } = sum;
  const opens = last === undefined || last === 'scale';
  const isOver = last === 'zero' || last === 'dozen';
  switch (kind) {
    case 'zero':
      return last === undefined ? { total, group, scale, last: kind } : undefined;
    case 'unit':
    case 'teen':
    case 'ten':
      if (!opens && last !== 'hundred' && (last !== 'ten' || kind !== 'unit')) return undefined;
      return { total, group: group + value, scale, last: kind };
    case 'hundred':
      if (isOver || group >= 100) return undefined;
      return { total, group: (group || 1) * 100, scale, last: kind };
    case 'scale':
      if (isOver || value >= scale) return undefined;
      if (group === 0 && last !== undefined) return undefined;
      return { total: total + (group || 1) * value, group: 0, scale: value, last: kind };
    case 'dozen':
      if (isOver) return undefined;
      return { total: (total + group || 1) * value, group: 0, scale: value, last: kind };
  }
}

function factorOf({ total, group, scale, last }: Sum): number {
  if (last === 'hundred') return total === 0 && group % 100 === 0 ? 100 : 1;
  if (last === 'scale' || last === 'dozen') return total / scale < 1000 ? scale : 1;
  return 1;
}

interface NextWord {
  readonly word: NumberWord;
  readonly to: number;
}

function nextWord(
  tokens: readonly Token[],
  to: number,
  sum: Sum,
  between: boolean,
): NextWord | undefined {
  const at = pastHyphen(tokens, to);
  if (lowerAt(tokens, at) === 'and') return wordBehindAnd(tokens, at, sum, between);
  const lower = lowerAt(tokens, at);
  const word = NUMBER_WORDS.get(MULTIPLE_PLURALS.get(lower) ?? lower);
  if (!word || (word.value === 20 && word.kind === 'dozen' && sum.last !== 'unit'))
    return undefined;
  return { word, to: at + 1 };
}

/** `and` goes on with a number below a hundred that nothing multiplies: not in `between two hundred and three hundred`. */
function wordBehindAnd(
  tokens: readonly Token[],
  and: number,
  sum: Sum,
  between: boolean,
): NextWord | undefined {
  if (sum.last !== 'hundred' && sum.last !== 'scale') return undefined;
  const at = pastHyphen(tokens, and + 1);
  const word = NUMBER_WORDS.get(lowerAt(tokens, at));
  if (word?.kind !== 'unit' && word?.kind !== 'teen' && word?.kind !== 'ten') return undefined;
  const end = endBelowHundred(tokens, at, word);
  if (between && lowerAt(tokens, end) !== 'and') return undefined;
  const part = lowerAt(tokens, pastHyphen(tokens, end));
  if (DENOMINATOR_PLURALS.has(part) || part === 'half') return undefined;
  const multiple = multipleAt(tokens, pastHyphen(tokens, end));
  if (multiple === 100 && sum.last === 'hundred') return undefined;
  if (multiple !== undefined && multiple >= sum.scale) return undefined;
  return { word, to: at + 1 };
}

function endBelowHundred(tokens: readonly Token[], at: number, word: NumberWord): number {
  const next = pastHyphen(tokens, at + 1);
  const joins = word.kind === 'ten' && NUMBER_WORDS.get(lowerAt(tokens, next))?.kind === 'unit';
  return joins ? next + 1 : at + 1;
}

/** Where it begins: with the article of `a hundred`. A bare `hundred` is a number behind `the` and the like, and before another. */
function startOf(tokens: readonly Token[], at: number, { kind, value }: NumberWord) {
  if (kind !== 'hundred' && kind !== 'scale' && kind !== 'dozen') return at;
  const before = lowerAt(tokens, at - 1);
  const behind = lowerAt(tokens, at + 1);
  if (kind === 'dozen' && value === 20 && !isScoreOf(tokens, at)) return undefined;
  if (INDEFINITE_ARTICLES.has(before)) return at - 1;
  if (isHyphen(tokens, at - 1)) return undefined;
  return BEFORE_BARE_MULTIPLES.has(before) || NUMBER_WORDS.has(behind) ? at : undefined;
}

/** `a score of people`, `a score or so`; not the score of a match. */
function isScoreOf(tokens: readonly Token[], at: number): boolean {
  const behind = lowerAt(tokens, at + 1);
  if (BEHIND_A_SCORE.has(behind)) return true;
  const next = tokens[at + 2];
  return behind === 'of' && next?.type === 'word' && !NUMBER_WORDS.has(next.lower);
}

/** `point five`, `point zero three`, `point seventy-one`. */
function decimalsAt(tokens: readonly Token[], at: number) {
  if (lowerAt(tokens, at) !== 'point') return undefined;
  let to = at + 1;
  let digits = '';
  for (; digits.length < 9; to++) {
    const word = NUMBER_WORDS.get(lowerAt(tokens, to));
    if (word?.kind === 'zero' || word?.kind === 'unit') digits += String(word.value);
    else break;
  }
  const word = NUMBER_WORDS.get(lowerAt(tokens, to));
  if (digits === '' && (word?.kind === 'ten' || word?.kind === 'teen')) {
    const end = endBelowHundred(tokens, to, word);
    const unit = end > to + 1 ? (NUMBER_WORDS.get(lowerAt(tokens, end - 1))?.value ?? 0) : 0;
    return { value: (word.value + unit) / 100, to: end };
  }
  return digits === '' ? undefined : { value: Number(`0.${digits}`), to };
}
