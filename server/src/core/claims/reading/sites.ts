import { VENUE_PREPOSITIONS } from '../../language/prepositions';
import { HELD_EVENTS } from '../../language/venues';
import type { MentionAt, SentenceReading } from './blockReading';
import type { PlaceMention } from '../../mentions/mention';

/**
 * True for a capital that tells where something happens: `signed in Paris`, `talks at Geneva`, `PARIS, July 4 —`. Elsewhere it may stand
 * for who acts there: `the government in Paris`.
 */
export function isSite(at: MentionAt<PlaceMention>, sentence: SentenceReading): boolean {
  if (at.mention.form !== 'capital') return false;
  const { tokens } = sentence.block;
  if (isDateline(at, sentence)) return true;
  if (!VENUE_PREPOSITIONS.has(tokens[at.first - 1]?.lower ?? '')) return false;
  return HELD_EVENTS.has(tokens[at.first - 2]?.lower ?? '');
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
