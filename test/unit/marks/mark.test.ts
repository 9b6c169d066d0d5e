import { describe, expect, it } from 'vitest';
import { readMarks, writeMarks } from '../../../server/src/dataset/marks/mark';

describe('readMarks', () => {
  it('takes the marks off and keeps where they stood', () => {
    const { text, marks } = readMarks(
      'Kosovo holds ⟦**250**|wrong-number|**300**⟧ from ⟦2027|ok⟧.',
    );
    expect(text).toBe('Kosovo holds **250** from 2027.');
    expect(marks).toEqual([
      {
        span: { start: 13, end: 20 },
        surface: '**250**',
        verdict: 'wrong-number',
        fix: '**300**',
        quoted: false,
      },
      { span: { start: 26, end: 30 }, surface: '2027', verdict: 'ok', quoted: false },
    ]);
  });

  it('reads a mark over a line break and one in a quotation', () => {
    const { marks } = readMarks('“⟦€210\nmillion|disputed|quote⟧ or ⟦30|wrong-number|300|quote⟧”');
    expect(marks.map(({ surface, fix, quoted }) => [surface, fix, quoted])).toEqual([
      ['€210\nmillion', undefined, true],
      ['30', '300', true],
    ]);
  });

  it.each(['⟦250|wrong⟧', '⟦250⟧', '⟦|ok⟧', 'a ⟦250|ok', 'a 250|ok⟧', '⟦1|ok|2|3⟧'])(
    'refuses %s',
    (marked) => {
      expect(() => readMarks(marked)).toThrow();
    },
  );
});

describe('writeMarks', () => {
  it('is the inverse of readMarks', () => {
    const marked = 'a ⟦250|wrong-number|300|quote⟧ b ⟦x|ok⟧⟦y|disputed⟧ c';
    expect(writeMarks(readMarks(marked))).toBe(marked);
  });
});
