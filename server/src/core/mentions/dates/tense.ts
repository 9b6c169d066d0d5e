import { PAST_BE } from '../../language/auxiliaries';
import { OBJECT_OPENERS } from '../../language/determiners';
import {
  BEFORE_COMING_VERBS,
  FUTURE_WORDS,
  NO_PAST_IN_ED,
  NOUN_OPENERS,
  PAST_WORDS,
  PRESENT_VERBS,
} from '../../language/tenseWords';
import { isCapitalised, lowerAt } from '../tokenKinds';
import type { Page } from './dateReading';

type Tense = 'past' | 'future' | 'unclear';

/** Whether the words round a date tell of what has been or what is to come: the nearest before it, else the nearest behind it. */
export function tenseAround(page: Page, first: number, next: number): Tense {
  return scan(page, first - 1, -1) ?? scan(page, next, 1) ?? 'unclear';
}

/** How many tokens to either side may say so. */
const REACH = 14;

function scan(page: Page, from: number, step: 1 | -1): Tense | undefined {
  for (let at = from; Math.abs(at - from) < REACH; at += step) {
    const token = page.tokens[at];
    if (!token || SENTENCE_ENDS.has(token.text)) return undefined;
    const tense = token.type === 'word' ? tenseOf(page, at, token.lower) : undefined;
    if (tense) return tense;
  }
  return undefined;
}

function tenseOf(page: Page, at: number, lower: string): Tense | undefined {
  const before = lowerAt(page.tokens, at - 1);
  if (FUTURE_WORDS.has(lower) || lower.endsWith("'ll"))
    return wasOnce(page, at) ? 'unclear' : 'future';
  if (lower === 'to' && isInfinitive(page, at)) {
    // `agreed to take 50 in March`: neither the agreeing nor the taking need be in March.
    return BEFORE_COMING_VERBS.has(before) && !wasOnce(page, at) ? 'future' : 'unclear';
  }
  if (
    PRESENT_VERBS.has(lower) &&
    page.tokens[at - 1]?.type === 'word' &&
    !NOUN_OPENERS.has(before)
  ) {
    return 'future';
  }
  const isPast = PAST_WORDS.has(lower) || isPastForm(lower);
  return isPast && !isBehindBe(page, at) ? 'past' : undefined;
}

/** `will be formally signed`: the words before it tell when. */
function isBehindBe(page: Page, at: number): boolean {
  const before = lowerAt(page.tokens, at - 1);
  return before === 'be' || (before.endsWith('ly') && lowerAt(page.tokens, at - 2) === 'be');
}

/** `was due in March` leaves open on which side of the draft's date it lies. */
function wasOnce(page: Page, at: number): boolean {
  for (let back = 1; back <= 3; back++)
    if (PAST_BE.has(lowerAt(page.tokens, at - back))) return true;
  return false;
}

/** A capital or a determiner behind `to` makes it a direction. */
function isInfinitive(page: Page, at: number): boolean {
  const next = page.tokens[at + 1];
  return (
    next?.type === 'word' && !isCapitalised(page.tokens, at + 1) && !OBJECT_OPENERS.has(next.lower)
  );
}

function isPastForm(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ed') && !NO_PAST_IN_ED.has(lower);
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ';']);
