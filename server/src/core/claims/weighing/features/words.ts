import { CONTEXT_WORDS } from '../../../language/contextWords';
import type { Pair } from '../pair';
import type { MentionAt, SentenceReading } from '../../reading';
import type { Feature } from '../feature';

/** In tokens: farther off a word says nothing of a figure. */
const REACH = 12;

const classes = new Map<string, readonly number[]>();
[...CONTEXT_WORDS.values()].forEach((words, i) => {
  for (const word of words) classes.set(word, [...(classes.get(word) ?? []), i]);
});
const NAMES = [...CONTEXT_WORDS.keys()];

const known = new WeakMap<MentionAt, Float32Array>();

function wordsRound(at: MentionAt, { block, range }: SentenceReading): Float32Array {
  const before = known.get(at);
  if (before) return before;
  const found = new Float32Array(NAMES.length * 2).fill(REACH + 4);
  const { tokens, depths } = block;
  const look = (i: number, steps: number, side: number) => {
    const own = classes.get(tokens[i]?.lower ?? '');
    if (!own) return;
    const parted = Math.abs((depths[i] ?? 0) - (depths[side === 0 ? at.first : at.last] ?? 0));
    for (const one of own) {
      const index = one * 2 + side;
      found[index] = Math.min(found[index] ?? 0, Math.min(REACH + 3, steps + 2 * parted));
    }
  };
  for (let i = at.first - 1, n = 1; i >= range.first && n <= REACH; i--, n++) look(i, n, 0);
  for (let i = at.last + 1, n = 1; i < range.last && n <= REACH; i++, n++) look(i, n, 1);
  known.set(at, found);
  return found;
}

export const WORD_FEATURES: readonly Feature[] = NAMES.flatMap((name, i) =>
  (['before', 'behind'] as const).map((side, s): Feature => ({
    name: `${name} ${side}`,
    of: ({ at, scene }: Pair) => wordsRound(at, scene.sentence)[i * 2 + s] ?? 0,
  })),
);
