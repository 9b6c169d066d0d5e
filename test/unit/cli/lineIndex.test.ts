import { expect, it } from 'vitest';
import { LineIndex } from '../../../server/src/features/lineIndex';

it('counts lines and columns from 1, whatever ends the lines', () => {
  const lines = new LineIndex('ab\r\nc\nd\re');
  expect([0, 1, 4, 6, 8, 9].map((offset) => lines.place(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 2 },
  ]);
});
