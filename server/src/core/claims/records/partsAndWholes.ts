import { PARTIAL_BEFORE, PARTIAL_BEHIND, SUMMING } from '../../language/assertion';
import { PRICE_NOUNS } from '../../language/currencies';
import { NEW_DETERMINERS, POINTING_WORDS } from '../../language/determiners';
import { CLOSED_CLASS } from '../../language/functionWords';
import { CHANGE_PREPOSITIONS } from '../../language/prepositions';
import { WHOLE_PRONOUNS } from '../../language/pronouns';
import { BEFORE_RATIO_WHOLES, RATIO_WORDS } from '../../language/rateWords';
import { depthBetween, firstWord, wordsBefore } from '../reading/sentenceWords';
import { cluesOf } from '../reading/clues';
import type { MentionAt, SentenceReading } from '../reading/blockReading';

/** True where a figure speaks of the whole matter and of it alone: no part, no sum over several, no change, nothing that describes another thing. */
export function isOfTheWhole(
  at: MentionAt,
  sentence: SentenceReading,
  before: SentenceReading | undefined,
): boolean {
  return !(
    isSum(at, sentence) ||
    isChange(at, sentence) ||
    isPart(at, sentence, before) ||
    isOfAnother(at, sentence)
  );
}

function isSum(at: MentionAt, sentence: SentenceReading): boolean {
  const { tokens } = sentence.block;
  for (let i = sentence.range.first; i < sentence.range.last; i++) {
    if (!SUMMING.has(tokens[i]?.lower ?? '') || depthBetween(sentence, i, at.first) >= 1.5)
      continue;
    if (sentence.places.filter(({ last }) => last < i).length > 1) return true;
  }
  return false;
}

/** `raised to 200`, `up from 46`. */
function isChange(at: MentionAt, sentence: SentenceReading): boolean {
  const before = sentence.block.tokens[firstWord(at, sentence) - 1]?.lower ?? '';
  if (!CHANGE_PREPOSITIONS.has(before)) return false;
  return (cluesOf(sentence).get('change') ?? []).some(
    ({ last }) => last < at.first && depthBetween(sentence, last, at.first) < 1,
  );
}

const FEW = 10;

/** `another 150`, `50 more`, `100 of the 300`, `30 of them`. */
function isPart(
  at: MentionAt,
  sentence: SentenceReading,
  before: SentenceReading | undefined,
): boolean {
  if (at.mention.value.kind !== 'quantity') return false;
  const { tokens } = sentence.block;
  const word = tokens[firstWord(at, sentence) - 1]?.lower ?? '';
  const behind = tokens[at.last + 1]?.lower ?? '';
  if (PARTIAL_BEFORE.has(word) || PARTIAL_BEHIND.has(behind)) return true;
  if (POINTING_WORDS.has(word) && at.mention.value.amount <= FEW) return true;
  if (isRatio(at, sentence) || wordsBefore(at, sentence, 1).some(({ lower }) => lower === 'own'))
    return true;
  if (behind !== 'of') return false;
  const whole = tokens[at.last + 2]?.lower ?? '';
  if (WHOLE_PRONOUNS.has(whole)) return !isApposed(at, sentence) && hasWhole(at, sentence, before);
  return sentence.mentions.some(({ first }) => first > at.last && first <= at.last + 4);
}

/** `the first €100 million`, `another ten years`, `€5 million more`: of a sum or a time, too, a part or an addition. */
export function isWordedAsPart(at: MentionAt, sentence: SentenceReading): boolean {
  const { tokens } = sentence.block;
  const before = tokens[firstWord(at, sentence) - 1]?.lower ?? '';
  const behind = tokens[at.last + 1]?.lower ?? '';
  return PARTIAL_BEFORE.has(before) || PARTIAL_BEHIND.has(behind);
}

/** `95 for every 100,000`, `one in five`, `3 out of 10`. */
function isRatio({ first, last }: MentionAt, sentence: SentenceReading): boolean {
  const { tokens } = sentence.block;
  const word = (i: number) => tokens[i]?.lower ?? '';
  const behind = word(last + 1);
  return (
    RATIO_WORDS.has(behind) ||
    RATIO_WORDS.has(`${behind} ${word(last + 2)}`) ||
    BEFORE_RATIO_WHOLES.has(word(first - 1))
  );
}

/** A number of people stands before it that `of them` can be a part of. */
function hasWhole(
  at: MentionAt,
  sentence: SentenceReading,
  before: SentenceReading | undefined,
): boolean {
  const earlier = [
    ...sentence.mentions.filter(({ last }) => last < at.first),
    ...(before?.mentions ?? []),
  ];
  return earlier.some(
    ({ mention }) => mention.value.kind === 'quantity' && mention.value.unit !== undefined,
  );
}

/** `convicts, 500 of them, …` and `Fifty of them.` speak of the whole. */
function isApposed(at: MentionAt, sentence: SentenceReading): boolean {
  return (
    at.first === sentence.range.first ||
    /^[,:;(—–]$/.test(sentence.block.tokens[at.first - 1]?.text ?? '')
  );
}

/** `a €4 million study`, `its five-year plan`: money and durations that describe a thing which isn't the agreement. */
function isOfAnother(at: MentionAt, sentence: SentenceReading): boolean {
  const { kind } = at.mention.value;
  if (kind !== 'money' && kind !== 'duration') return false;
  const { tokens } = sentence.block;
  const isCompound = kind === 'duration' && at.mention.text.includes('-');
  if (!isCompound && !NEW_DETERMINERS.has(tokens[at.first - 1]?.lower ?? '')) return false;
  const described = nounRun(at.last + 1, sentence);
  if (described.length === 0) return false;
  return !described.some((i) => PRICE_NOUNS.has(tokens[i]?.lower ?? '') || isOfMatter(i, sentence));
}

/** The tokens behind it up to the next word that belongs to no noun phrase. */
function nounRun(from: number, sentence: SentenceReading): readonly number[] {
  const { tokens } = sentence.block;
  const run: number[] = [];
  for (let i = from; i < sentence.range.last && run.length < RUN; i++) {
    const token = tokens[i];
    if (token?.type === 'word' && !CLOSED_CLASS.has(token.lower)) run.push(i);
    else if (token?.type === 'word' || !/^[-,\d]+$/.test(token?.text ?? '')) break;
  }
  return run;
}

const RUN = 5;

function isOfMatter(token: number, sentence: SentenceReading): boolean {
  return sentence.hits.some(
    ({ first, last, means }) =>
      first <= token &&
      token <= last &&
      (means.kind === 'pact' || means.kind === 'topic' || means.kind === 'name'),
  );
}
