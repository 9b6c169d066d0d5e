import { CLOSED_CLASS } from '../language/functionWords';
import { PLAIN_ADJECTIVES } from '../language/pacts';
import type { Token } from '../text/token';
import type { Meaning } from './lexicon';
import type { Hit } from './phrases';

/**
 * True where a noun for an agreement may mean one that the factbase knows: nothing before it or behind it says that it is about another
 * matter, as `trade agreement`, `power contract`, `a deal on batteries` do.
 */
export function isOpenPact(
  pact: Hit<Meaning>,
  hits: readonly Hit<Meaning>[],
  mentions: readonly { readonly first: number; readonly last: number }[],
  tokens: readonly Token[],
): boolean {
  const isKnown = (i: number) =>
    mentions.some(({ first, last }) => first <= i && i <= last) ||
    hits.some(
      ({ first, last, means }) =>
        first <= i &&
        i <= last &&
        (means.kind === 'topic' || means.kind === 'name' || means.kind === 'cue'),
    );
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
  return (
    CLOSED_CLASS.has(token.lower) ||
    PLAIN_ADJECTIVES.has(token.lower) ||
    isKnown(i) ||
    /(?:ed|ing|s)$/.test(token.lower)
  );
}

const ABOUT = new Set(['on', 'about', 'for', 'over']);
const SPAN = 6;

/** `a deal on batteries` is of batteries; `a deal on prisoners`, `for 300 people`, `on Tuesday` may be ours. */
function isOpenBehind(
  i: number,
  tokens: readonly Token[],
  isKnown: (i: number) => boolean,
): boolean {
  if (!ABOUT.has(tokens[i]?.lower ?? '')) return true;
  for (let at = i + 1; at < i + SPAN; at++) {
    const token = tokens[at];
    if (token === undefined || (token.type === 'mark' && token.text !== '-')) return false;
    if (isKnown(at)) return true;
  }
  return false;
}
