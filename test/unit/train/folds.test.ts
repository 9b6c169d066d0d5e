import { expect, it } from 'vitest';
import { foldsBy } from '../../../scripts/train/folds';

const texts = Array.from({ length: 103 }, (_, i) => ({
  id: `${i % 2 === 0 ? 'a1' : 'b2'}-text-${String(i)}`,
  author: 'energy',
  world: i < 50 ? 'energy' : i < 80 ? 'trade' : 'defence',
  words: 100,
}));

it('parts texts evenly', () => {
  const folds = foldsBy('text', texts, 5);
  const sizes = [0, 1, 2, 3, 4].map((fold) => folds.filter((one) => one === fold).length);
  expect([...sizes].sort()).toEqual([20, 20, 21, 21, 21]);
});

it('keeps the texts of an author together, whom their names tell, and those of a world', () => {
  const byAuthor = foldsBy('author', texts, 4);
  expect(new Set(byAuthor.filter((_, i) => i % 2 === 0)).size).toBe(1);
  expect(new Set(byAuthor).size).toBe(2);
  const byWorld = foldsBy('world', texts, 4);
  expect(new Set(byWorld.slice(0, 50)).size).toBe(1);
  expect(new Set(byWorld).size).toBe(3);
});

it('parts the bundled dataset’s texts by author and leaves other worlds whole', () => {
  const some = texts.map((text, i) => (i < 50 ? { ...text, world: 'atlas' } : text));
  const folds = foldsBy('use', some, 4);
  expect(new Set(folds.slice(0, 50)).size).toBe(2);
  expect(new Set(folds.slice(50, 80)).size).toBe(1);
});
