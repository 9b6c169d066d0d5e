import { Dice } from '../bench/dice';
import type { PairTable } from './pairTable';

/** A fold for each text, from 0: its texts are judged by what was learned from the others. */
export type Folds = readonly number[];

/**
 * What may not stand on both sides. - use: as the product meets drafts, those on the bundled dataset by authors whom it hasn't read, those on any
 * other by a dataset that it hasn't seen.
 */
export type Unit = 'text' | 'author' | 'world' | 'use';

/** Texts drawn into so many folds, those of one author or world into the same. */
export function foldsBy(unit: Unit, texts: PairTable['texts'], folds: number): Folds {
  const nameOf = NAMES[unit];
  const names = [...new Set(texts.map(nameOf))].sort();
  const parts = new Map(
    foldsOf(names.length, Math.min(folds, names.length), new Dice(1)).map((part, i) => [
      names[i],
      part,
    ]),
  );
  return texts.map((text) => parts.get(nameOf(text)) ?? 0);
}

type Named = PairTable['texts'][number];

const byText = ({ author, id }: Named) => `${author} ${id}`;
// A world's file has several authors, whose texts' names begin each with its own letters.
const byAuthor = ({ author, id }: Named) => /^[a-z]\d+(?=-)/.exec(id)?.[0] ?? author;
const byWorld = ({ world }: Named) => world;
/** Worlds that aren't news, or whose dataset comes with the product. */
const KNOWN_WORLDS: Readonly<Record<string, (text: Named) => string>> = {
  atlas: byAuthor,
  drafts: byText,
  examples: byText,
};

const NAMES: Readonly<Record<Unit, (text: Named) => string>> = {
  text: byText,
  author: byAuthor,
  world: byWorld,
  use: (text) => (KNOWN_WORLDS[text.world] ?? byWorld)(text),
};

/** Which of `folds` parts each of `count` things is in. */
function foldsOf(count: number, folds: number, dice: Dice): Folds {
  const order = dice.shuffled(Array.from({ length: count }, (_, i) => i));
  const parts = new Array<number>(count).fill(0);
  order.forEach((item, place) => {
    parts[item] = place % folds;
  });
  return parts;
}
