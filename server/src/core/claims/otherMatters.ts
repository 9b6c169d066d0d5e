import {
  ACTORS,
  AGES,
  AUXILIARY_WORDS,
  COLOURLESS,
  MATTERS,
  SENTENCING,
} from '../language/matters';
import { CLOSED_CLASS } from '../language/functionWords';
import { ANAPHORS } from '../language/pacts';
import { wordSet } from '../language/wordList';
import type { Subject } from '../facts/factbase';
import { depthBetween } from './clauseWords';
import type { Distances } from './distances';
import { cluesOf } from './evidence';
import { FAR } from './far';
import type { Lexicon } from './lexicon';
import type { Fit } from './properties';
import { keysFor } from './subjectKeys';
import { partyCodes } from './subjectPlaces';
import type { MentionAt, SentenceReading } from './reading';
import type { Scene } from './scene';
import type { Standing } from './subjects';

/** True where the words round a mention say that it belongs to something else than the subject that they seem to speak of. */
export function isOfOtherMatter(
  at: MentionAt,
  { subject, isNamed, isAlone }: Standing,
  fit: Fit,
  scene: Scene,
): boolean {
  const { sentence, distances, lexicon } = scene;
  if (
    OTHERS.some((isOther) => isOther(at, sentence, fit)) ||
    hasOwnDoer(at, fit, subject, sentence, lexicon) ||
    (isAlone && isPastCount(fit))
  )
    return true;
  if (isNamed) return false;
  return isOfOtherPact(at, subject, sentence, distances, lexicon) || isInOtherRow(at, scene);
}

/** `| Stockholm Convention | 23 January |`: the head of its row or column names another agreement. */
function isInOtherRow(at: MentionAt, scene: Scene): boolean {
  return scene
    .labelsOf(at)
    .some(({ sentence, weight }) => weight >= 0.8 && cluesOf(sentence).has('other pact'));
}

/** `Kosovo's prisons held 1,700 people` counts what was, not what was agreed. */
function isPastCount({ property, cue }: Fit): boolean {
  const verb = cue?.sentence.block.tokens[cue.clue.first]?.lower ?? '';
  return property.kind === 'quantity' && /(?:ed|took|held|had)$/.test(verb);
}

/** `Norway and Russia signed a treaty`: another country takes part in its clause, and not all parties of the subject are in the sentence. */
export function isOfOthers(
  at: MentionAt,
  { subject, isNamed }: Standing,
  { sentence, distances, subjects, lexicon }: Scene,
): boolean {
  const { places } = keysFor(subject, lexicon);
  if (isNamed || subject.kind === 'country' || places.length < 2) return false;
  if (places.every((key) => cluesOf(sentence).has(key))) return false;
  const own = [subject, ...siblings(subject, subjects)].flatMap(
    ({ id }) => lexicon.ownPlaces.get(id) ?? [],
  );
  return distances
    .strangers(at)
    .some(({ code, distance }) => distance < SAME_CLAUSE && !own.includes(code));
}

/** The other agreements of its parties that the text may speak of as well: `300 prisoners from Denmark and 50 deportees from the United States`. */
function siblings(subject: Subject, subjects: ReadonlySet<Subject>): readonly Subject[] {
  const codes = partyCodes(subject);
  return [...subjects].filter(
    (one) => one.kind !== 'country' && partyCodes(one).some((code) => codes.includes(code)),
  );
}

/** One weak boundary may stand between. */
const SAME_CLAUSE = 2;

/** `the grain agreement runs for five years`: another agreement stands nearer than anything that speaks of this one. */
export function isOfOtherPact(
  at: MentionAt,
  subject: Subject,
  sentence: SentenceReading,
  distances: Distances,
  lexicon: Lexicon,
): boolean {
  if (!cluesOf(sentence).has('other pact')) return false;
  const { name, topics } = keysFor(subject, lexicon);
  const other = distances.to('other pact', at);
  return (
    other < FAR.sentence && [name, 'pact', ...topics].every((key) => distances.to(key, at) >= other)
  );
}

/** Each tells of another kind of figure that stands beside a cue by chance. */
const OTHERS: readonly ((at: MentionAt, sentence: SentenceReading, fit: Fit) => boolean)[] = [
  isOfAge,
  isOfSentence,
  isOfInventory,
  isWholeOfPart,
  isOfSaying,
  isOfOtherPromise,
];

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

/** `agreed on 22 September to meet again`: they agreed to do something that the factbase has no words for. */
function isOfOtherPromise(
  { mention }: MentionAt,
  { block, range, hits }: SentenceReading,
  { cue }: Fit,
): boolean {
  if (mention.value.kind !== 'date' || cue?.sentence.block !== block) return false;
  const { tokens } = block;
  if (tokens[cue.clue.first]?.lower.startsWith('agree') !== true) return false;
  const behind = cue.clue.last + 1;
  const end = Math.min(range.last, behind + PROMISE);
  const to = tokens.slice(behind, end).findIndex(({ lower }) => lower === 'to');
  const verb = behind + to + 1;
  return to >= 0 && !hits.some(({ first, means }) => first === verb && means.kind !== 'context');
}

/** `The oldest of the guards is 64.` */
function isOfAge({ mention }: MentionAt, sentence: SentenceReading): boolean {
  const { value } = mention;
  const isBare = value.kind === 'quantity' && value.unit === undefined && value.amount < 120;
  return isBare && hasAny(sentence, AGES);
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

/**
 * `A stamp costs €2`, `the prize money`: the noun that the cue is said of is neither the agreement's nor a party, nor does it point to
 * either.
 */
function hasOwnDoer(
  at: MentionAt,
  { cue, property }: Fit,
  subject: Subject,
  sentence: SentenceReading,
  lexicon: Lexicon,
): boolean {
  if (cue?.sentence !== sentence || depthBetween(sentence, cue.clue.first, at.first) >= 1)
    return false;
  const noun = nounBefore(cue.clue.first, sentence);
  if (noun === undefined) return false;
  const head = headOf(noun, sentence);
  const word = sentence.block.tokens[head]?.lower ?? '';
  if (isOpen(word) || property.cues.some((phrase) => phrase.includes(word))) return false;
  return !isOfMatter(head, subject, sentence, lexicon);
}

/** The word before a cue that it is said of or that narrows it, past auxiliaries: none where a figure, a mark or another verb stands there. */
function nounBefore(
  first: number,
  { block, range, mentions, hits }: SentenceReading,
): number | undefined {
  const { tokens } = block;
  if (tokens[first]?.lower.endsWith('ing') === true) return undefined;
  let at = first - 1;
  for (let word = tokens[at]?.lower ?? ''; at >= range.first && isPassedOver(word); at--) {
    if (word === 'to') return undefined;
    word = tokens[at - 1]?.lower ?? '';
  }
  const isWord = at >= range.first && tokens[at]?.type === 'word';
  const isMentioned = mentions.some((one) => one.first <= at && at <= one.last);
  const isVerb = hits.some(
    ({ means, last }) => last === at && (means.kind === 'role' || means.kind === 'stance'),
  );
  return isWord && !isMentioned && !isVerb ? at : undefined;
}

function isPassedOver(word: string): boolean {
  return AUXILIARY_WORDS.has(word) || word.endsWith('ly');
}

function isOpen(word: string): boolean {
  const [bare = ''] = word.split(/['’]/);
  return (
    [word, bare].some((one) => KNOWN_WORDS.some((words) => words.has(one))) ||
    /(?:ed|ing|al|ive|ous|ful|able|ible|est)$/.test(word)
  );
}

const KNOWN_WORDS = [CLOSED_CLASS, ANAPHORS, ACTORS, MATTERS, COLOURLESS];

/** The noun that a phrase is about, of which a token is the last: `aid` in `Danish aid for Kosovo`. */
function headOf(last: number, { block, range }: SentenceReading): number {
  let head = last;
  for (let i = last - 1; i >= range.first && i > last - LONGEST; i--) {
    const token = block.tokens[i];
    const next = block.tokens[i - 1];
    if (token?.type !== 'word' || isPassedOver(token.lower)) break;
    if (JOINING.has(token.lower) && next?.type === 'word' && i > range.first) head = i - 1;
    else if (CLOSED_CLASS.has(token.lower) && !ARTICLES.has(token.lower)) break;
    else if (token.lower.endsWith('ed')) break;
  }
  return head;
}

/** In tokens: a noun phrase is no longer. */
const LONGEST = 8;
const JOINING = wordSet('of for in from with on between to');
const ARTICLES = wordSet('the a an its their');

function isOfMatter(
  token: number,
  subject: Subject,
  { hits, places }: SentenceReading,
  lexicon: Lexicon,
): boolean {
  const keys = keysFor(subject, lexicon).all;
  const covers = ({ first, last }: { readonly first: number; readonly last: number }) =>
    first <= token && token <= last;
  return (
    places.some((place) => keys.has(`place:${place.mention.value.country}`) && covers(place)) ||
    hits.some((hit) => speaksFor(hit.means, keys) && covers(hit))
  );
}

function speaksFor(
  means: SentenceReading['hits'][number]['means'],
  keys: ReadonlySet<string>,
): boolean {
  switch (means.kind) {
    case 'pact':
      return true;
    case 'name':
      return keys.has(`name:${means.subject}`);
    case 'topic':
      return keys.has(`topic:${means.topic}`);
    case 'person':
      return keys.has(`person:${means.name}`);
    default:
      return false;
  }
}

function hasAny({ block, range }: SentenceReading, words: ReadonlySet<string>): boolean {
  for (let i = range.first; i < range.last; i++)
    if (words.has(block.tokens[i]?.lower ?? '')) return true;
  return false;
}
