import { EVENTS, SITES } from '../language/matters';
import type { Token } from '../text/token';
import type { Hit } from './phrases';
import type { MentionAt, SentenceReading } from './reading';
import type { PlaceMention } from '../mentions/mention';

/**
 * True for a capital that tells where something happens: `signed in Paris`, `talks at Geneva`, `PARIS, July 4 —`. Elsewhere it may stand
 * for who acts there: `the government in Paris`.
 */
export function isSite(at: MentionAt<PlaceMention>, sentence: SentenceReading): boolean {
  if (at.mention.form !== 'capital') return false;
  const { tokens } = sentence.block;
  if (isDateline(at, sentence)) return true;
  if (!SITES.has(tokens[at.first - 1]?.lower ?? '')) return false;
  return EVENTS.has(tokens[at.first - 2]?.lower ?? '');
}

/** In tokens: `PARIS, July 4 (Agency) —`. */
const DATELINE = 12;

/** The text opens with it, and a dash behind the date or the agency ends what stands before the first words. */
function isDateline({ first, last }: MentionAt, { block, range }: SentenceReading): boolean {
  const { tokens } = block;
  if (first !== 0 || range.first !== 0) return false;
  const next = tokens[last + 1]?.text ?? '';
  if (!/^[,(—–-]$/.test(next)) return false;
  return tokens.slice(last + 1, last + DATELINE).some(({ text }, i, all) => {
    const isLoose = all[i - 1]?.end !== all[i]?.start;
    return /^[—–]$/.test(text) || (text === '-' && isLoose);
  });
}

/**
 * True for a topic that is a place's name where it tells a site, or is but part of another name: `a house in Alaska`, `Juneau, Alaska`,
 * `the Alaska Permanent Fund`.
 */
export function isMereSite(
  { first, last }: Hit<unknown>,
  tokens: readonly Token[],
  isKnown: (token: number) => boolean,
): boolean {
  if (!isCapitalised(tokens[first])) return false;
  let before = first - 1;
  while (/^(?:the|its)$/.test(tokens[before]?.lower ?? '')) before--;
  const word = tokens[before];
  if (word?.type === 'word' && SITES.has(word.lower)) return true;
  if (word?.text === ',' && isCapitalised(tokens[before - 1]) && !isKnown(before - 1)) return true;
  const next = tokens[last + 1];
  return isCapitalised(next) && !isKnown(last + 1);
}

function isCapitalised(token: Token | undefined): boolean {
  return token?.type === 'word' && /^\p{Lu}\p{L}/u.test(token.text);
}
