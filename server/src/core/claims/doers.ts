import { ACTORS, AUXILIARY_WORDS, COLOURLESS, MATTERS } from '../language/matters';
import { CLOSED_CLASS } from '../language/functionWords';
import { ANAPHORS } from '../language/pacts';
import { wordSet } from '../language/wordList';
import type { Subject } from '../facts/factbase';
import type { Token } from '../text/token';
import { depthBetween, isPactNoun } from './clauseWords';
import { cluesOf } from './evidence';
import type { Lexicon } from './lexicon';
import type { Fit } from './properties';
import { keysFor } from './subjectKeys';
import type { MentionAt, SentenceReading } from './reading';

/**
 * `A stamp costs €2`, `the prize money`: the noun that the cue is said of is neither the agreement's nor a party, nor does it point to
 * either.
 */
export function hasOwnDoer(
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
  if (at.mention.value.kind === 'money' && isOneOfMany(head, sentence)) return true;
  if (isOpen(word) || property.cues.some((phrase) => phrase.includes(word))) return false;
  return !isOfMatter(head, subject, sentence, lexicon);
}

/** `A flight costs $875,000`, `each bed costs`: the price of one, not of the agreement. */
function isOneOfMany(head: number, sentence: SentenceReading): boolean {
  const { block, range } = sentence;
  const article = head > range.first ? (block.tokens[head - 1]?.lower ?? '') : '';
  return !isPactNoun(head, sentence) && /^(?:a|an|each|every|one)$/.test(article);
}

/** `Hawaii was annexed in 1898; the Senate agreed by 42 votes`: the sentence is about a name that nothing is known of. */
export function opensWithOther({ block, range, mentions, hits }: SentenceReading): boolean {
  const { tokens } = block;
  const { first } = range;
  const end = nameEnd(first, tokens);
  const covers = (one: { readonly first: number; readonly last: number }) =>
    one.first < end && first <= one.last;
  if (end === first || isOpen(tokens[first]?.lower ?? '')) return false;
  if (mentions.some(covers) || hits.some(covers)) return false;
  const verb = tokens[end]?.lower ?? '';
  return AUXILIARY_WORDS.has(verb) || verb.endsWith('ed');
}

function isNameWord(token: Token | undefined): boolean {
  return token?.type === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);
}

/** Past the capitalised words of a name, `Diamer-Bhasha` or `Kariba Dam`. */
function nameEnd(first: number, tokens: readonly Token[]): number {
  const isName = (i: number) => isNameWord(tokens[i]);
  let end = first;
  while (isName(end)) end += tokens[end + 1]?.text === '-' && isName(end + 2) ? 2 : 1;
  return end;
}

/**
 * The word before a cue that it is said of or that narrows it, past auxiliaries and `which`: none where a figure, a mark, a conjunction or
 * another verb stands there.
 */
function nounBefore(first: number, sentence: SentenceReading): number | undefined {
  const { tokens } = sentence.block;
  if (tokens[first]?.lower.endsWith('ing') === true) return undefined;
  let at = pastAuxiliaries(first - 1, sentence);
  if (at === undefined) return undefined;
  if (RELATIVES.has(tokens[at]?.lower ?? '')) at -= tokens[at - 1]?.text === ',' ? 2 : 1;
  else if (tokens[at]?.text === ',') at = beforeAside(at, sentence);
  return at >= sentence.range.first && isNounAt(at, sentence) ? at : undefined;
}

/** Past `has now`, `was meant to`: an infinitive of another verb has its own doer. */
function pastAuxiliaries(from: number, { block, range }: SentenceReading): number | undefined {
  const { tokens } = block;
  let at = from;
  while (at >= range.first && isPassedOver(tokens[at]?.lower ?? '')) {
    const isInfinitive = tokens[at]?.lower === 'to';
    if (isInfinitive && !PLANNED.has(tokens[at - 1]?.lower ?? '')) return undefined;
    at -= isInfinitive ? 2 : 1;
  }
  return at;
}

/** Past what stands between two commas: the `court` of `The court, set up in 2015, costs`. */
function beforeAside(comma: number, { block, range }: SentenceReading): number {
  for (let i = comma - 1; i > range.first && i >= comma - ASIDE; i--)
    if (block.tokens[i]?.text === ',') return i - 1;
  return -1;
}

function isNounAt(at: number, { block, mentions, hits }: SentenceReading): boolean {
  const token = block.tokens[at];
  if (token?.type !== 'word' || CLOSED_CLASS.has(token.lower)) return false;
  const place = mentions.find((one) => one.first <= at && at <= one.last);
  if (place) return isNameIn(place.first, block.tokens);
  if (ARTICLES.has(block.tokens[at - 1]?.lower ?? '')) return true;
  return !hits.some(
    ({ means, last }) => last === at && (means.kind === 'role' || means.kind === 'stance'),
  );
}

/** The place of `The Specialist Chambers in The Hague`, which only says where something with a name is. */
function isNameIn(first: number, tokens: readonly Token[]): boolean {
  const at = ARTICLES.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return tokens[at]?.lower === 'in' && isNameWord(tokens[at - 1]);
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
    if (token?.type === 'number') continue;
    if (token?.type !== 'word' || isPassedOver(token.lower)) break;
    if (JOINING.has(token.lower) && next?.type === 'word' && i > range.first) head = i - 1;
    else if (CLOSED_CLASS.has(token.lower) && !ARTICLES.has(token.lower)) break;
    else if (token.lower.endsWith('ed')) break;
  }
  return head;
}

/** In tokens: a noun phrase is no longer. */
const LONGEST = 12;
const ASIDE = 9;
const JOINING = wordSet('of for in from with on between to by');
const RELATIVES = wordSet('which that who');
/** `is expected to open`: of the same doer. */
const PLANNED = wordSet(
  'meant expected supposed planned due set likely scheduled slated bound intended designed',
);
const ARTICLES = wordSet('the a an its their');

function isOfMatter(
  token: number,
  subject: Subject,
  sentence: SentenceReading,
  lexicon: Lexicon,
): boolean {
  const keys = keysFor(subject, lexicon).all;
  const covers = ({ first, last }: { readonly first: number; readonly last: number }) =>
    first <= token && token <= last;
  return (
    sentence.places.some(
      (place) => keys.has(`place:${place.mention.value.country}`) && covers(place),
    ) || [...keys, 'pact'].some((key) => cluesOf(sentence).get(key)?.some(covers))
  );
}
