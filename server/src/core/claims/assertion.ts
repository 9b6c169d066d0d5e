import {
  CONDITIONAL,
  NEGATIONS,
  OPEN_MODALS,
  PARTIAL_BEFORE,
  PARTIAL_BEHIND,
  REPORTED_WOULD,
  SUMMING,
  THOUGHT_OPENERS,
} from '../language/assertion';
import { CLOSED_CLASS } from '../language/functionWords';
import type { Token } from '../text/token';
import { cluesOf } from './evidence';
import type { MentionAt, SentenceReading } from './reading';

/** Beyond this depth of clause boundaries a word no longer bears on the mention. */
const REACH = 2.5;
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
    isSum(at, sentence) ||
    isChange(at, sentence) ||
    isPart(at, sentence, before) ||
    isOfAnother(at, sentence) ||
    isPastStatus(at, sentence)
  );
}

function depthBetween(sentence: SentenceReading, a: number, b: number): number {
  const { depths } = sentence.block;
  return Math.abs((depths[a] ?? 0) - (depths[b] ?? 0));
}

function wordsBefore(at: MentionAt, sentence: SentenceReading, reach: number): readonly Token[] {
  const { tokens } = sentence.block;
  const found: Token[] = [];
  for (
    let i = at.first - 1;
    i >= sentence.range.first && depthBetween(sentence, i, at.first) < reach;
    i--
  ) {
    const token = tokens[i];
    if (token?.type === 'word') found.push(token);
  }
  return found;
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
  return before.some(({ lower }) => REPORTED_WOULD.has(lower)) && !isLaidDown(sentence);
}

/** `Were Britain to join`, `Should Kosovo take`, `Had it agreed`. */
function isInverted(sentence: SentenceReading): boolean {
  const first = sentence.block.tokens
    .slice(sentence.range.first, sentence.range.last)
    .find(({ type }) => type === 'word');
  if (first === undefined) return false;
  return /^(?:Were|Should|Had)$/.test(first.text) || THOUGHT_OPENERS.has(first.lower);
}

/** What somebody said or an agreement says `would` be. */
function isLaidDown(sentence: SentenceReading): boolean {
  const clues = cluesOf(sentence);
  if (
    sentence.block.tokens
      .slice(sentence.range.first, sentence.range.last)
      .some(({ lower }) => lower === 'if')
  )
    return false;
  return clues.has('saying') || clues.has('pact');
}

/** `puts the bill at half a billion`: whoever it is, unless a source of the facts is named, it is an opinion. */
function isReckoned(at: MentionAt, sentence: SentenceReading): boolean {
  const { tokens } = sentence.block;
  if (tokens[firstWord(at, sentence) - 1]?.lower !== 'at' || cluesOf(sentence).has('source'))
    return false;
  return wordsBefore(at, sentence, REACH).some(({ lower }) => /^put(?:s|ting)?$/.test(lower));
}

function isUnasserted(at: MentionAt, sentence: SentenceReading): boolean {
  return (cluesOf(sentence).get('unasserted') ?? []).some((clue) => {
    if (clue.last < at.first)
      return (
        depthBetween(sentence, clue.last, at.first) < REACH &&
        !isStatedSince(clue.last, at, sentence)
      );
    return clue.first > at.last && depthBetween(sentence, clue.first, at.last) < 1.5;
  });
}

const FINITE = new Set([
  'will',
  'has',
  'have',
  'is',
  'are',
  'was',
  'were',
  'agreed',
  'signed',
  'shall',
]);

/** A new clause with its own finite verb stands between: `asked for help, Kosovo agreed to take 50`. */
function isStatedSince(from: number, at: MentionAt, sentence: SentenceReading): boolean {
  for (let i = from + 1; i < at.first; i++) {
    const token = sentence.block.tokens[i];
    if (token && FINITE.has(token.lower) && depthBetween(sentence, from, i) >= 1) return true;
  }
  return false;
}

function isNegated(at: MentionAt, sentence: SentenceReading): boolean {
  const before = wordsBefore(at, sentence, 1).slice(0, NEGATED_WORDS);
  return before.some(({ lower }, i) => {
    if (!NEGATIONS.has(lower) && !lower.endsWith("n't")) return false;
    const next = before[i - 1]?.lower ?? '';
    return !(
      /^(?:no|not)$/.test(lower) && /^(?:more|fewer|less|later|earlier|only|just|least)$/.test(next)
    );
  });
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

const CHANGE_TO = new Set(['to', 'from', 'by']);

/** `raised to 200`, `up from 46`. */
function isChange(at: MentionAt, sentence: SentenceReading): boolean {
  const before = sentence.block.tokens[firstWord(at, sentence) - 1]?.lower ?? '';
  if (!CHANGE_TO.has(before)) return false;
  return (cluesOf(sentence).get('change') ?? []).some(
    ({ last }) => last < at.first && depthBetween(sentence, last, at.first) < 1,
  );
}

/** The first token of the mention with its hedge. */
function firstWord({ mention, first }: MentionAt, sentence: SentenceReading): number {
  if (!('hedge' in mention) || mention.hedge === undefined) return first;
  let at = first;
  while (
    at > sentence.range.first &&
    (sentence.block.tokens[at - 1]?.start ?? -1) >= mention.hedge.start
  )
    at--;
  return at;
}

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
  if (isRatio(at, sentence) || wordsBefore(at, sentence, 1).some(({ lower }) => lower === 'own'))
    return true;
  if (behind !== 'of') return false;
  const whole = tokens[at.last + 2]?.lower ?? '';
  if (/^(?:them|us|whom|which|these|those|you)$/.test(whole))
    return !isApposed(at, sentence) && hasWhole(at, sentence, before);
  return sentence.mentions.some(({ first }) => first > at.last && first <= at.last + 4);
}

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'his',
  'her',
  'this',
  'that',
  'another',
  'new',
  'separate',
  'own',
  "'s",
]);
const PRICED = new Set([
  'price',
  'fee',
  'bill',
  'sum',
  'payment',
  'package',
  'cost',
  'rent',
  'total',
  'term',
  'period',
  'tag',
]);

/** `a €4 million study`, `its five-year plan`: money and durations that describe a thing which isn't the agreement. */
function isOfAnother(at: MentionAt, sentence: SentenceReading): boolean {
  const { kind } = at.mention.value;
  if (kind !== 'money' && kind !== 'duration') return false;
  const { tokens } = sentence.block;
  const isCompound = kind === 'duration' && at.mention.text.includes('-');
  if (!isCompound && !DETERMINERS.has(tokens[at.first - 1]?.lower ?? '')) return false;
  const described = nounRun(at.last + 1, sentence);
  if (described.length === 0) return false;
  return !described.some((i) => PRICED.has(tokens[i]?.lower ?? '') || isOfMatter(i, sentence));
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

/** `were still negotiating` tells of then, not of now. */
function isPastStatus(at: MentionAt, sentence: SentenceReading): boolean {
  if (at.mention.value.kind !== 'status') return false;
  const { tokens } = sentence.block;
  const words = tokens.slice(Math.max(sentence.range.first, at.first - 2), at.last + 1);
  return words.some(({ lower }) => /^(?:was|were|had|been)$/.test(lower));
}

/** `95 for every 100,000`, `one in five`, `3 out of 10`. */
function isRatio({ first, last }: MentionAt, sentence: SentenceReading): boolean {
  const { tokens } = sentence.block;
  const word = (i: number) => tokens[i]?.lower ?? '';
  const isOfMany = (i: number) =>
    word(i) === 'per' ||
    (word(i) === 'for' && word(i + 1) === 'every') ||
    (word(i) === 'out' && word(i + 1) === 'of');
  return isOfMany(last + 1) || word(first - 1) === 'per' || word(first - 1) === 'every';
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
