import {
  CONDITIONAL,
  HEDGING_NEGATIONS,
  INVERTED_CONDITIONS,
  LIMITS_OF_DATES,
  NEGATED_HEDGES,
  NEGATIONS,
  OPEN_MODALS,
  RECKONING_FORMS,
  REPORTED_WOULD,
  THOUGHT_OPENERS,
} from '../../language/assertion';
import { FINITE_AUXILIARIES, PASSIVE_AUXILIARIES, PAST_BE } from '../../language/auxiliaries';
import { depthBetween, firstWord, wordsBefore } from '../reading/sentenceWords';
import { cluesOf } from '../reading/clues';
import type { Clue } from '../reading/clues';
import type { MentionAt, SentenceReading } from '../reading/blockReading';
import { isOfTheWhole } from './partsAndWholes';

/** Beyond this depth of clause boundaries a word no longer bears on the mention. */
const REACH = 2.5;
const WIDE_REACH = 5;
/** A negation reaches this many words within its clause. */
const NEGATED_WORDS = 9;

/** True where the sentence states the mention as a fact or a plan: no question, condition, wish, denial, sum or part of a whole. */
export function isAsserted(
  at: MentionAt,
  sentence: SentenceReading,
  before?: SentenceReading,
): boolean {
  return !(
    sentence.isQuestion ||
    isConditional(at, sentence) ||
    isUnasserted(at, sentence) ||
    isReckoned(at, sentence) ||
    isNegated(at, sentence) ||
    !isOfTheWhole(at, sentence, before) ||
    isPastStatus(at, sentence) ||
    isOpenEnded(at, sentence)
  );
}

function isConditional(at: MentionAt, sentence: SentenceReading): boolean {
  const before = wordsBefore(at, sentence, REACH);
  if (
    before.some(
      ({ lower, text }) => CONDITIONAL.has(lower) || (OPEN_MODALS.has(lower) && text === lower),
    )
  )
    return true;
  if (isInverted(sentence)) return true;
  return before.some(({ lower }) => REPORTED_WOULD.has(lower)) && !isLaidDown(at, sentence);
}

/** `Were Britain to join`, `Should Kosovo take`, `Had it agreed`. */
function isInverted(sentence: SentenceReading): boolean {
  const first = sentence.block.tokens
    .slice(sentence.range.first, sentence.range.last)
    .find(({ type }) => type === 'word');
  if (first === undefined) return false;
  return INVERTED_CONDITIONS.has(first.text) || THOUGHT_OPENERS.has(first.lower);
}

/** What somebody said or an agreement says `would` be. */
function isLaidDown(at: MentionAt, sentence: SentenceReading): boolean {
  const clues = cluesOf(sentence);
  if (
    sentence.block.tokens
      .slice(sentence.range.first, sentence.range.last)
      .some(({ lower }) => lower === 'if')
  )
    return false;
  const isBefore = (key: 'saying' | 'pact') =>
    clues.get(key)?.some(({ last }) => last < at.first) ?? false;
  return isBefore('saying') || isBefore('pact');
}

/** `puts the bill at half a billion`: whoever it is, unless a source of the facts is named, it is an opinion. */
function isReckoned(at: MentionAt, sentence: SentenceReading): boolean {
  const { tokens } = sentence.block;
  if (tokens[firstWord(at, sentence) - 1]?.lower !== 'at' || cluesOf(sentence).has('source'))
    return false;
  const words = wordsBefore(at, sentence, WIDE_REACH).map(({ lower }) => lower);
  const put = words.findIndex((word) => RECKONING_FORMS.has(word));
  return put >= 0 && !PASSIVE_AUXILIARIES.has(words[put + 1] ?? '');
}

function isUnasserted(at: MentionAt, sentence: SentenceReading): boolean {
  return (cluesOf(sentence).get('unasserted') ?? []).some((clue) => {
    if (isPartOfCue(clue, sentence)) return false;
    if (clue.last < at.first)
      return (
        depthBetween(sentence, clue.last, at.first) < REACH &&
        !isStatedSince(clue.last, at, sentence)
      );
    return clue.first > at.last && depthBetween(sentence, clue.first, at.last) < 1.5;
  });
}

/** `decline to recognise` may be what a property is about; of `first asked Kosovo to accept` only `first to accept` is. */
function isPartOfCue(clue: Clue, { hits }: SentenceReading): boolean {
  return hits.some(
    ({ means, first, last }) =>
      means.kind === 'cue' && last > first && (first === clue.first || last === clue.last),
  );
}

/** A new clause with its own finite verb stands between: `asked for help, Kosovo agreed to take 50`. */
function isStatedSince(from: number, at: MentionAt, sentence: SentenceReading): boolean {
  for (let i = from + 1; i < at.first; i++) {
    const token = sentence.block.tokens[i];
    if (token && FINITE_AUXILIARIES.has(token.lower) && depthBetween(sentence, from, i) >= 1)
      return true;
  }
  return false;
}

/** `no 300 prisoners`, `didn't pay €210 million`: the clause says that it isn't so. */
export function isNegated(at: MentionAt, sentence: SentenceReading): boolean {
  const before = wordsBefore(at, sentence, 1).slice(0, NEGATED_WORDS);
  return before.some(({ lower }, i) => {
    if (!NEGATIONS.has(lower) && !lower.endsWith("n't")) return false;
    const next = before[i - 1]?.lower ?? '';
    return !(HEDGING_NEGATIONS.has(lower) && NEGATED_HEDGES.has(next));
  });
}

/** `from 2028 at the earliest` */
function isOpenEnded({ mention, last }: MentionAt, sentence: SentenceReading): boolean {
  if (mention.value.kind !== 'date') return false;
  const words = sentence.block.tokens.slice(last + 1, last + 4).map(({ lower }) => lower);
  return words.some((word) => LIMITS_OF_DATES.has(word));
}

/** `were still negotiating` tells of then, not of now. */
function isPastStatus(at: MentionAt, sentence: SentenceReading): boolean {
  if (at.mention.value.kind !== 'status') return false;
  const { tokens } = sentence.block;
  const words = tokens.slice(Math.max(sentence.range.first, at.first - 2), at.last + 1);
  return words.some(({ lower }) => PAST_BE.has(lower));
}
