import { BEFORE_VERBS } from '../../language/auxiliaries';
import { BEFORE_KINDS, BEHIND_LIKE } from '../../language/determiners';
import { CLOSED_CLASS } from '../../language/functionWords';
import { INFLECTED_ENDING } from '../../language/nouns';
import { KIND_NOUNS, LIKENESS_WORDS, OTHER_PACT, PLAIN_ADJECTIVES } from '../../language/pacts';
import { MATTER_PREPOSITIONS } from '../../language/prepositions';
import type { Token } from '../../text/token';
import type { Meaning } from '../lexicon/lexicon';
import type { Hit } from '../lexicon/phraseBook';

/** What stands at a token is a mention or a word that the factbase knows. */
export function knownTokens(
  hits: readonly Hit<Meaning>[],
  mentions: readonly { readonly first: number; readonly last: number }[],
): (token: number) => boolean {
  const known = new Set<number>();
  const add = ({ first, last }: { readonly first: number; readonly last: number }) => {
    for (let i = first; i <= last; i++) known.add(i);
  };
  mentions.forEach(add);
  for (const hit of hits) if (KNOWN_KINDS.has(hit.means.kind)) add(hit);
  return (token) => known.has(token);
}

/** What the factbase knows of what is spoken of. */
const KNOWN_KINDS: ReadonlySet<Meaning['kind']> = new Set(['topic', 'name', 'cue']);

/**
 * True where a noun for an agreement may mean one that the factbase knows: nothing before it or behind it says that it is about another
 * matter, as `trade agreement`, `power contract`, `a deal on batteries` do.
 */
export function isOpenPact(
  pact: Hit<Meaning>,
  tokens: readonly Token[],
  isKnown: (token: number) => boolean,
  isCapital: (token: number) => boolean,
): boolean {
  if (isNamedAfterCity(pact.first, tokens, isCapital)) return false;
  return (
    isOpenBefore(pact.first - 1, tokens, isKnown) && isOpenBehind(pact.last + 1, tokens, isKnown)
  );
}

function isOpenBefore(
  i: number,
  tokens: readonly Token[],
  isKnown: (i: number) => boolean,
): boolean {
  const token = tokens[i];
  if (token?.type !== 'word' || /^['’]s?$/.test(token.text)) return true;
  if (OTHER_PACT.has(token.lower)) return false;
  if (isName(i, tokens)) return isKnownName(i, tokens, isKnown);
  return (
    CLOSED_CLASS.has(token.lower) ||
    PLAIN_ADJECTIVES.has(token.lower) ||
    isKnown(i) ||
    INFLECTED_ENDING.test(token.lower)
  );
}

/** `the Stockholm Convention`: a name of its own. */
function isNamedAfterCity(
  pact: number,
  tokens: readonly Token[],
  isCapital: (token: number) => boolean,
): boolean {
  return /^\p{Lu}/u.test(tokens[pact]?.text ?? '') && isCapital(pact - 1);
}

/** Every word of the name is known: `the Kosovo–Denmark Prison Agreement`. */
function isKnownName(
  last: number,
  tokens: readonly Token[],
  isKnown: (i: number) => boolean,
): boolean {
  for (let i = last; isName(i, tokens) || /^[-–]$/.test(tokens[i]?.text ?? ''); i--)
    if (tokens[i]?.type === 'word' && !isKnown(i)) return false;
  return true;
}

/** A capital within a sentence: `the Gadsden Purchase`, `the Anti-Ballistic Missile Treaty`. */
function isName(i: number, tokens: readonly Token[]): boolean {
  const before = tokens[i - 1];
  const opens = before === undefined || /^[.!?:|]$/.test(before.text);
  return !opens && /^\p{Lu}\p{L}/u.test(tokens[i]?.text ?? '');
}

/** `a pact of the same kind`, `a deal like it`: another one. */
function isOfKind(i: number, tokens: readonly Token[]): boolean {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((step) => tokens[i + step]?.lower ?? '');
  if (first === 'like') return BEHIND_LIKE.has(second ?? '');
  return (
    first === 'of' &&
    BEFORE_KINDS.has(second ?? '') &&
    KIND_NOUNS.has(LIKENESS_WORDS.has(third ?? '') ? (fourth ?? '') : (third ?? ''))
  );
}

const SPAN = 6;

/** `a deal on batteries` is of batteries; `a deal on prisoners`, `for 300 people`, `on Tuesday` may be ours. */
function isOpenBehind(
  i: number,
  tokens: readonly Token[],
  isKnown: (i: number) => boolean,
): boolean {
  if (isOfKind(i, tokens)) return false;
  if (!MATTER_PREPOSITIONS.has(tokens[i]?.lower ?? '')) return true;
  for (let at = i + 1; at < i + SPAN; at++) {
    const token = tokens[at];
    if (token === undefined || (token.type === 'mark' && token.text !== '-')) return false;
    if (BEFORE_VERBS.has(token.lower)) return false;
    if (isKnown(at)) return true;
  }
  return false;
}
