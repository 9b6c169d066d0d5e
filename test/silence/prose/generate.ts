import { Dice } from '../../../scripts/bench/dice';
import type { SilentDraft } from '../../../scripts/silence/drafts';
import { article } from './article';
import { readGenres } from './genre';

/**
 * Articles of at least `bytes` bytes in all, the same for the same seed: newsroom English about countries, figures and days that are
 * no dataset's. They come close: the datasets' countries in other deals, other countries in deals like theirs.
 */
export function generatedDrafts(seed: number, bytes: number): readonly SilentDraft[] {
  const dice = new Dice(seed);
  const genres = readGenres();
  const drafts: SilentDraft[] = [];
  let written = 0;
  for (let at = 0; written < bytes; at++) {
    const genre = genres[at % genres.length];
    if (genre === undefined) throw new Error('no genre to write in');
    const text = article(genre, dice);
    drafts.push({ path: `${genre.name}-${at}.md`, text });
    written += Buffer.byteLength(text);
  }
  return drafts;
}
