import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../server/src/core/text/draft';
import { readDraft } from '../../../server/src/core/text/readDraft';

/** The cells by their text. */
function cells(text: string): Record<string, Cell | undefined> {
  const { blocks } = readDraft(text);
  return Object.fromEntries(blocks.map((block) => [block.text.trim(), block.cell]));
}

describe('table cells', () => {
  it('know their row, column and heads', () => {
    expect(cells('|A|B|\n|-|-|\n|c|d|\n|e|f|')).toEqual({
      A: { table: 0, row: 0, column: 0, isHeader: true },
      B: { table: 0, row: 0, column: 1, isHeader: true },
      c: { table: 0, row: 1, column: 0, isHeader: false, columnHead: 0 },
      d: { table: 0, row: 1, column: 1, isHeader: false, rowHead: 2, columnHead: 1 },
      e: { table: 0, row: 2, column: 0, isHeader: false, columnHead: 0 },
      f: { table: 0, row: 2, column: 1, isHeader: false, rowHead: 4, columnHead: 1 },
    });
  });

  it('count empty cells and escaped bars, with or without bars at the edges', () => {
    const found = cells('| | B | C\n|-|-|-\n| d || f\\|g |\n || h\r\n');
    expect(found['B']).toMatchObject({ column: 1, isHeader: true });
    expect(found['d']).toEqual({ table: 0, row: 1, column: 0, isHeader: false });
    expect(found['f|g']).toMatchObject({ column: 2, rowHead: 2, columnHead: 1 });
    expect(found['h']).toEqual({ table: 0, row: 2, column: 1, isHeader: false, columnHead: 0 });
  });

  it.each([
    '|A|B|\r\n|-|-|\r\n|c|d|\r\n',
    '|A|B|  \n| - | :-: | \n|c|d|  ',
    '> |A|B|\n> |-|-| \n> |c|d|',
  ])('are seen in %j: white space behind the bars is none', (text) => {
    const found = Object.entries(cells(text)).map(([own, cell]) => [own, cell?.column]);
    expect(found).toEqual([
      ['A', 0],
      ['B', 1],
      ['c', 0],
      ['d', 1],
    ]);
  });

  it('have no head above in a column beyond the header', () => {
    expect(cells('|A|\n|-|\n|b|c|')['c']).toEqual({
      table: 0,
      row: 1,
      column: 1,
      isHeader: false,
      rowHead: 1,
    });
  });

  it('count the tables of the draft', () => {
    const found = cells('|A|\n|-|\n\n|B|\n|-|\n\n- x\n\n  |C|\n  |-|');
    expect([found['A']?.table, found['B']?.table, found['C']?.table]).toEqual([0, 1, 2]);
  });

  it('belong to their headings and items', () => {
    const { blocks } = readDraft('# H\n\n- x\n\n  |*C*|\n  |-|');
    expect(blocks[2]).toMatchObject({ kind: 'cell', text: 'C', headings: [0], parents: [1] });
  });
});
