import type { PlaceMention } from '../../mentions/mention';
import type { Token } from '../../text/token';
import type { Lexicon, Meaning } from '../lexicon/lexicon';
import type { MentionAt } from './mentionAt';
import { isMereSite } from './namedSites';
import { isOpenPact, knownTokens } from './openPacts';
import type { Hit } from '../lexicon/phraseBook';

/** `(Reuters, 12 December 2025)`: the day belongs to the source, and the words of its name or title say nothing by themselves. */
export function withoutCited(
  mentions: readonly MentionAt[],
  hits: readonly Hit<Meaning>[],
  tokens: readonly Token[],
): readonly MentionAt[] {
  const ends = new Set<number>();
  const inside = new Set<number>();
  for (const { means, first, last } of hits) {
    if (means.kind !== 'stance' || means.stance !== 'source') continue;
    ends.add(last);
    if (last > first + 2 || isBracketed(first, last, tokens))
      for (let i = first; i <= last; i++) inside.add(i);
  }
  if (ends.size === 0) return mentions;
  return mentions.filter(
    (at) => !inside.has(at.first) && !(ends.has(at.first - 2) && isDayOfSource(at, tokens)),
  );
}

function isDayOfSource({ mention, first, last }: MentionAt, tokens: readonly Token[]): boolean {
  return (
    mention.value.kind === 'date' &&
    tokens[first - 1]?.text === ',' &&
    /^[);]$/.test(tokens[last + 1]?.text ?? '')
  );
}

/** `(UK Home Office, …)`, `(Reuters)`. */
function isBracketed(start: number, end: number, tokens: readonly Token[]): boolean {
  return (
    /^[(;]$/.test(tokens[start - 1]?.text ?? '') && /^[),;]$/.test(tokens[end + 1]?.text ?? '')
  );
}

/** What belongs to another agreement or place by its name says nothing of ours, but that it is another's. */
export function withoutOthers(
  hits: readonly Hit<Meaning>[],
  mentions: readonly MentionAt[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly Hit<Meaning>[] {
  const isKnown = knownTokens(hits, mentions);
  const places = new Map<number, PlaceMention>();
  for (const { mention, last } of mentions) if ('form' in mention) places.set(last, mention);
  const isCapital = (token: number) => places.get(token)?.form === 'capital';
  const others = othersPacts(hits, tokens, isKnown, isCapital);
  return hits.flatMap((hit): readonly Hit<Meaning>[] => {
    const { means, first } = hit;
    if (means.kind === 'name' && isOwnedByOther(first, means.subject, places, tokens, lexicon))
      return [{ ...hit, means: OTHER_PACT }];
    if (means.kind === 'pact' && others.has(first)) return [{ ...hit, means: OTHER_PACT }];
    if ((means.kind === 'topic' || means.kind === 'cue') && others.has(first)) return [];
    return means.kind === 'topic' && isMereSite(hit, tokens, isKnown) ? [] : [hit];
  });
}

const OTHER_PACT: Meaning = { kind: 'other pact' };

/** Where a word for an agreement stands that isn't one of ours. */
function othersPacts(
  hits: readonly Hit<Meaning>[],
  tokens: readonly Token[],
  isKnown: (token: number) => boolean,
  isCapital: (token: number) => boolean,
): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { means, first, last } of hits)
    if (means.kind === 'name') for (let i = first; i <= last; i++) named.add(i);
  const others = new Set<number>();
  for (const hit of hits) {
    const isPact = hit.means.kind === 'pact' && !named.has(hit.first);
    if (isPact && !isOpenPact(hit, tokens, isKnown, isCapital)) others.add(hit.first);
  }
  return others;
}

/** `Russia's fisheries agreement with Morocco` is no other country's of that name. */
function isOwnedByOther(
  first: number,
  subject: string,
  places: ReadonlyMap<number, PlaceMention>,
  tokens: readonly Token[],
  { ownPlaces }: Lexicon,
): boolean {
  if (!/^['’]s?$/.test(tokens[first - 1]?.text ?? '')) return false;
  const owner = places.get(first - 2)?.value.country;
  return owner !== undefined && ownPlaces.get(subject)?.includes(owner) === false;
}
