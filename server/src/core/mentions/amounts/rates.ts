import { INDEFINITE_ARTICLES } from '../../language/determiners';
import { STUFF_PREPOSITIONS } from '../../language/prepositions';
import {
  EACH_WORDS,
  HYPHENED_RATE_WORDS,
  NO_RATE_NOUNS,
  RATE_ADVERBS,
  RATE_NOUNS,
  RATE_SYNONYMS,
  RATE_WORDS,
} from '../../language/rateWords';
import { FUNCTION_WORDS } from '../../language/functionWords';
import { singular } from '../../language/inflection';
import { POINTS_IN_TIME, TIME_UNITS } from '../../language/timeUnits';
import type { Token } from '../../text/token';
import { isGlued, isHyphen, isNumber, isWord, lowerAt } from '../tokenKinds';

/** What a rate is for, in the singular, and the token behind the words that say it. */
export interface Rate {
  readonly per: string;
  readonly to: number;
}

/** Reads `a year`, `per person`, `annually`, `/month`, `-a-share`; of two (`a day per person`) both: `day per person`. */
export function rateBehind(tokens: readonly Token[], at: number): Rate | undefined {
  const first = oneRate(tokens, at);
  if (!first) return undefined;
  const second = oneRate(tokens, first.to);
  return second ? { per: `${first.per} per ${second.per}`, to: second.to } : first;
}

/** The same behind what the amount is of: `5,000 tonnes of lithium a year`, `€5m in aid a year`. */
export function rateBeyond(tokens: readonly Token[], at: number): Rate | undefined {
  const rate = rateBehind(tokens, at);
  if (rate || !STUFF_PREPOSITIONS.has(lowerAt(tokens, at))) return rate;
  let end = at + 1;
  while (
    end <= at + LONGEST_STUFF &&
    isWord(tokens, end) &&
    !FUNCTION_WORDS.has(lowerAt(tokens, end))
  )
    end++;
  const isTimed = end > at + 1 && TIME_UNITS.has(lowerAt(tokens, end + 1));
  return isTimed && RATE_WORDS.has(lowerAt(tokens, end)) ? oneRate(tokens, end) : undefined;
}

const LONGEST_STUFF = 3;

function oneRate(tokens: readonly Token[], at: number): Rate | undefined {
  if (isHyphen(tokens, at)) return hyphenRate(tokens, at);
  const lower = lowerAt(tokens, at);
  const adverb = RATE_ADVERBS.get(lower);
  if (adverb !== undefined) return { per: adverb, to: at + 1 };
  if (INDEFINITE_ARTICLES.has(lower)) return articleRate(tokens, at);
  if (EACH_WORDS.has(lower)) return eachRate(tokens, at);
  switch (lower) {
    case '/':
      return isGlued(tokens, at) ? nounRate(tokens, at + 1) : undefined;
    case 'per':
      return nounRate(tokens, at + 1);
    case 'for':
      return EACH_WORDS.has(lowerAt(tokens, at + 1)) ? eachRate(tokens, at + 1) : undefined;
    default:
      return undefined;
  }
}

/** `$70-a-share`, `€15m-a-year`. */
function hyphenRate(tokens: readonly Token[], at: number): Rate | undefined {
  const isRate = HYPHENED_RATE_WORDS.has(lowerAt(tokens, at + 1)) && isHyphen(tokens, at + 2);
  return isRate ? nounRate(tokens, at + 3) : undefined;
}

/** `a year`, but not `a year ago` and not `a deal`. */
function articleRate(tokens: readonly Token[], at: number): Rate | undefined {
  const noun = lowerAt(tokens, at + 1);
  const behind = lowerAt(tokens, at + 2);
  if (!RATE_NOUNS.has(noun) || POINTS_IN_TIME.has(behind) || isHyphen(tokens, at + 2)) {
    return undefined;
  }
  // `a year from now`, but `a year from 2028`, `a month from the United States`.
  if (TIME_UNITS.has(noun) && behind === 'from' && isMoment(tokens, at + 3)) return undefined;
  return { per: named(noun), to: at + 2 };
}

/** What one reckons from: `a year from now`, `a month from its opening`. */
function isMoment(tokens: readonly Token[], at: number): boolean {
  const named = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  return !isNumber(tokens, at) && !/^\p{Lu}/u.test(tokens[named]?.text ?? '');
}

function nounRate(tokens: readonly Token[], at: number): Rate | undefined {
  const noun = lowerAt(tokens, at);
  if (!isWord(tokens, at) || noun === 'cent') return undefined;
  return { per: named(noun), to: at + 1 };
}

/** `each year`, `every month`, `for each prisoner`, and a bare `each`. */
function eachRate(tokens: readonly Token[], at: number): Rate | undefined {
  const noun = lowerAt(tokens, at + 1);
  if (TIME_UNITS.has(noun) || RATE_NOUNS.has(noun)) return { per: named(noun), to: at + 2 };
  if (lowerAt(tokens, at) !== 'each') return undefined;
  const isNamed = lowerAt(tokens, at - 1) === 'for' && isWord(tokens, at + 1);
  return isNamed && !NO_RATE_NOUNS.has(noun)
    ? { per: named(noun), to: at + 2 }
    : { per: 'each', to: at + 1 };
}

function named(noun: string): string {
  return RATE_SYNONYMS.get(noun) ?? singular(noun);
}
