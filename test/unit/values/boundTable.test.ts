import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sense } from '../../../server/src/core/values/boundTable';
import { grainOf } from '../../../server/src/core/values/grain';
import { relateAmounts } from '../../../server/src/core/values/relate';
import type { Hedged } from '../../../server/src/core/values/value';

const WORDS: Readonly<Record<Sense, readonly [words: string, hedged: Hedged]>> = {
  exactly: ['300', { bound: 'exactly' }],
  about: ['about 300', { bound: 'about' }],
  nearly: ['nearly 300', { bound: 'about', close: 'below' }],
  justUnder: ['just under 300', { bound: 'lessThan', close: 'below' }],
  justOver: ['just over 300', { bound: 'moreThan', close: 'above' }],
  atLeast: ['at least 300', { bound: 'atLeast' }],
  atMost: ['up to 300', { bound: 'atMost' }],
  moreThan: ['more than 300', { bound: 'moreThan' }],
  lessThan: ['fewer than 300', { bound: 'lessThan' }],
};

/** For each column a number as printed and what is known. */
type Columns = readonly (readonly [printed: string, stated: number, known: number])[];

const HEDGED: Columns = [
  ['100', 100, 30],
  ['100', 100, 92],
  ['100', 100, 97],
  ['1.6 million', 1.6e6, 1_586_659],
  ['100', 100, 100],
  ['1.6 million', 1.6e6, 1_604_000],
  ['100', 100, 103],
  ['100', 100, 109],
  ['100', 100, 180],
];

const replaced = (columns: Columns, at: Readonly<Record<number, Columns[number]>>): Columns =>
  columns.map((column, i) => at[i] ?? column);

/** A plain number is rounded as it is printed; a strict bound may be a quarter off. */
const PLAIN = replaced(HEDGED, { 1: ['1 billion', 1e9, 930e6], 7: ['1 billion', 1e9, 1.07e9] });
const STRICT = replaced(HEDGED, {
  1: ['100', 100, 60],
  2: ['100', 100, 85],
  6: ['100', 100, 120],
  7: ['100', 100, 145],
});

const COLUMNS: Partial<Record<Sense, Columns>> = {
  exactly: PLAIN,
  moreThan: STRICT,
  lessThan: STRICT,
};
const MARKS = { agrees: '✓', unclear: '?', apart: '✗' };

describe('the table of bounds in ARCHITECTURE.md holds, cell by cell', () => {
  const architecture = readFileSync(
    join(import.meta.dirname, '..', '..', '..', 'ARCHITECTURE.md'),
    'utf8',
  );
  const printed = new Map(
    architecture.split('\n').map((line): [string, string[]] => {
      const [, first = '', ...cells] = line.split('|').map((cell) => cell.trim());
      return [first, cells.slice(0, -1)];
    }),
  );
  for (const [sense, [words, hedged]] of Object.entries(WORDS)) {
    it(words, () => {
      const columns = COLUMNS[sense as Sense] ?? HEDGED;
      const cells = columns.map(([print, stated, known]) => {
        const grain = grainOf(stated, print);
        const value = { amount: stated, ...hedged };
        return MARKS[relateAmounts(value, { amount: known, bound: 'exactly' }, grain, false)];
      });
      expect(cells).toEqual(printed.get(`\`${words}\``));
    });
  }
});

describe('a careful editor would say so', () => {
  const agrees: readonly (readonly [string, Hedged, number, number])[] = [
    ['nearly 100, where 96 are known', WORDS.nearly[1], 100, 96],
    ['just over 23, where 24 are known', WORDS.justOver[1], 23, 24],
    ['fewer than 60, where 50 are known', WORDS.lessThan[1], 60, 50],
    ['about €200 million for 210', WORDS.about[1], 200e6, 210e6],
    ['more than €200 million for 210', WORDS.moreThan[1], 200e6, 210e6],
  ];
  it.each(agrees)('%s', (_, hedged, stated, known) => {
    expect(relate(hedged, stated, known)).toBe('agrees');
  });

  it.each<readonly [string, Hedged, number, number, string]>([
    ['nearly 100, where 80 are known', WORDS.nearly[1], 100, 80, 'apart'],
    ['nearly 100, where 110 are known', WORDS.nearly[1], 100, 110, 'apart'],
    ['just over 23, where 32 are known', WORDS.justOver[1], 23, 32, 'apart'],
    ['just over 23, where 22 are known', WORDS.justOver[1], 23, 22, 'apart'],
    ['about €1 billion for 650 million', WORDS.about[1], 1e9, 650e6, 'unclear'],
    ['up to €400 million for 210', WORDS.atMost[1], 400e6, 210e6, 'unclear'],
    ['about 40, where 50 are known', WORDS.about[1], 40, 50, 'apart'],
    ['more than €250 million for 210', WORDS.moreThan[1], 250e6, 210e6, 'apart'],
  ])('%s', (_, hedged, stated, known, relation) => {
    expect(relate(hedged, stated, known)).toBe(relation);
  });
});

function relate(hedged: Hedged, amount: number, known: number) {
  const print = amount < 1e6 ? String(amount) : `${amount / 1e6} million`;
  const stated = { amount, ...hedged };
  return relateAmounts(stated, { amount: known, bound: 'exactly' }, grainOf(amount, print), false);
}
