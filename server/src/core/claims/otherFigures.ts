import { AGES, DELAYS, SENTENCING, VACANT } from '../language/matters';
import { wordSet } from '../language/wordList';
import { readDateline } from '../mentions/dateline';
import { depthBetween, firstWord, hasWord } from './clauseWords';
import { cueWord, wordBeforeCue } from './label';
import type { Fit } from './properties';
import type { MentionAt, SentenceReading } from './reading';

/** True for a figure of another kind, which stands beside a cue by chance: an age, a court's sentence, the day on which something was said. */
export function isOtherFigure(at: MentionAt, sentence: SentenceReading, fit: Fit): boolean {
  return OTHERS.some((isOther) => isOther(at, sentence, fit));
}

const OTHERS: readonly ((at: MentionAt, sentence: SentenceReading, fit: Fit) => boolean)[] = [
  isOfAge,
  isOfSentence,
  isOfInventory,
  isWholeOfPart,
  isOfSaying,
  isOfOtherPromise,
  isVacant,
  isOfInhabitants,
  isOfArrival,
  isOfTheirCost,
  isOfBuilding,
  isOfDateline,
  isOfDelay,
];

/** In tokens: an adverb or a place may stand between. */
const DELAYED = 5;

/** `lay in parliament for two years`, `spent 18 months on the deal`. */
function isOfDelay(
  { mention, first }: MentionAt,
  { block, range }: SentenceReading,
  { property }: Fit,
): boolean {
  if (mention.value.kind !== 'duration') return false;
  const verbs = block.tokens
    .slice(Math.max(range.first, first - DELAYED), first)
    .map(({ lower }) => lower)
    .filter((word) => DELAYS.has(word));
  return verbs.some((verb) => !property.cues.some((cue) => cue.includes(verb)));
}

/** `Five of the 27 states`: what is spoken of is the part. */
function isWholeOfPart({ first }: MentionAt, { block, mentions }: SentenceReading): boolean {
  const { tokens } = block;
  const article = /^(?:the|its|their|these|those)$/.test(tokens[first - 1]?.lower ?? '') ? 1 : 0;
  const part = first - article - 2;
  return tokens[part + 1]?.lower === 'of' && mentions.some(({ last }) => last === part);
}

/** `said on Wednesday that …`: the day on which it was said, unless that is what the property is about. */
function isOfSaying(
  { mention, first }: MentionAt,
  { block, hits }: SentenceReading,
  { cue }: Fit,
): boolean {
  if (mention.value.kind !== 'date') return false;
  const verb = block.tokens[first - 1]?.lower === 'on' ? first - 2 : first - 1;
  return hits.some(
    ({ means, last }) =>
      means.kind === 'stance' &&
      means.stance === 'saying' &&
      last === verb &&
      cue?.clue.last !== verb,
  );
}

/** In tokens: a date may stand between. */
const PROMISE = 6;

/** `agreed on 22 September to meet again`, `In July they agreed on a list of repairs`: to do something that the factbase has no words for. */
function isOfOtherPromise(
  { mention }: MentionAt,
  { block, range, hits }: SentenceReading,
  { cue }: Fit,
): boolean {
  if (mention.value.kind !== 'date' || cue?.sentence.block !== block) return false;
  const { tokens } = block;
  if (!cueWord(cue).startsWith('agree')) return false;
  const behind = cue.clue.last + 1;
  const end = Math.min(range.last, behind + PROMISE);
  const to = tokens.slice(behind, end).findIndex(({ lower }) => lower === 'to');
  const verb = behind + to + 1;
  if (to >= 0) return !hits.some(({ first, means }) => first === verb && means.kind !== 'context');
  if (
    !/^(?:on|upon)$/.test(tokens[behind]?.lower ?? '') ||
    !DETERMINERS.has(tokens[behind + 1]?.lower ?? '')
  )
    return false;
  return !hits.some(
    ({ first, means }) => first > behind && first < end && OF_MATTER.has(means.kind),
  );
}

const DETERMINERS = wordSet('a an the its their this that these those');
/** What a hit means that tells of the agreement itself. */
const OF_MATTER: ReadonlySet<string> = new Set(['pact', 'topic', 'name', 'role', 'cue']);

/** `The oldest of the guards is 64.` */
function isOfAge({ mention }: MentionAt, sentence: SentenceReading): boolean {
  const { value } = mention;
  const isBare = value.kind === 'quantity' && value.unit === undefined && value.amount < 120;
  return isBare && hasWord(sentence, AGES);
}

/** `Terms above 16 years are excluded`, `was sentenced to 12 years`. */
function isOfSentence(at: MentionAt, sentence: SentenceReading): boolean {
  if (at.mention.value.kind !== 'duration') return false;
  const { tokens } = sentence.block;
  for (let i = sentence.range.first; i < sentence.range.last; i++)
    if (SENTENCING.has(tokens[i]?.lower ?? '') && depthBetween(sentence, i, at.first) < 2)
      return true;
  return false;
}

/** In tokens: how close the members of a list stand. */
const LISTED = 6;

/** `7 wings, 198 cells and 2 football pitches`: one of several things that are counted, most of which are of another kind. */
function isOfInventory(at: MentionAt, sentence: SentenceReading): boolean {
  if (at.mention.value.kind !== 'quantity') return false;
  const counted = sentence.mentions.filter(
    ({ mention, first, last }) =>
      mention !== at.mention &&
      'counted' in mention &&
      Math.max(first - at.last, at.first - last) <= LISTED * 2,
  );
  return counted.length >= 2;
}

/** `We have 12 beds free`, `12 spare places`: what is left of a capacity. */
function isVacant({ mention, first, last }: MentionAt, { block }: SentenceReading): boolean {
  if (mention.value.kind !== 'quantity') return false;
  const near = block.tokens.slice(Math.max(0, first - 1), last + 3);
  return near.some(({ lower }) => VACANT.has(lower));
}

/** `Albania has 2.4 million people`: how many live in a country. */
function isOfInhabitants(at: MentionAt, sentence: SentenceReading, { property }: Fit): boolean {
  const { mention } = at;
  if (mention.value.kind !== 'quantity' || property.id === 'population') return false;
  if (!/^(?:person|inhabitant|citizen|soul)$/.test(mention.value.unit ?? '')) return false;
  const verb = firstWord(at, sentence) - 1;
  return (
    /^(?:has|had)$/.test(sentence.block.tokens[verb]?.lower ?? '') &&
    sentence.places.some(({ last }) => last === verb - 1)
  );
}

/** `57,000 migrants reached Italy`: they came there; nothing was agreed. */
function isOfArrival(_: MentionAt, { mentions }: SentenceReading, { cue }: Fit): boolean {
  if (!cue || cueWord(cue) !== 'reached') return false;
  const behind = cue.clue.last + 1;
  return mentions.some(({ first, mention }) => first === behind && mention.value.kind !== 'date');
}

/** `They cost €167 million`: things do; an agreement is one. */
function isOfTheirCost(_: MentionAt, { block }: SentenceReading, { cue }: Fit): boolean {
  if (cue?.sentence.block !== block) return false;
  return /^costs?$/.test(cueWord(cue)) && /^(?:they|these|those)$/.test(wordBeforeCue(cue));
}

/** `broke out of a jail near Oslo`: the building, not what is done to people. */
function isOfBuilding(_: MentionAt, __: SentenceReading, { cue }: Fit): boolean {
  return (
    /^(?:jails?|houses?|hosts?)$/.test(cueWord(cue)) &&
    /^(?:an?|the|its|their|that|this)$/.test(wordBeforeCue(cue))
  );
}

/** `SAN JOSÉ, September 5 — Sweden has agreed`: the day on which the report was filed. */
function isOfDateline(
  { mention }: MentionAt,
  { block, range, mentions }: SentenceReading,
): boolean {
  if (mention.value.kind !== 'date' || range.first > 0) return false;
  const first = mentions.find((one) => one.mention.value.kind === 'date');
  return first?.mention === mention && readDateline(block.text) !== undefined;
}
