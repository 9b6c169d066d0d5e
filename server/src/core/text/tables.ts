import type { SyntaxNode, Tree } from '@lezer/common';
import type { Cell } from './draft';
import { commentsOf } from './prose/comments';
import type { Comment } from './prose/comments';
import type { Prose } from './prose/prose';
import { readProse } from './prose/readProse';
import type { Definitions } from './references';

/** A cell with something in it, and where it stands: the header is row 0. */
export interface CellProse {
  readonly row: number;
  readonly column: number;
  readonly prose: Prose;
}

/** Both in the order of the text; empty cells are left out, but counted. Comments count from the tree's start. */
export interface TableReading {
  readonly cells: readonly CellProse[];
  readonly comments: readonly Comment[];
}

/** Reads the cells of a table. */
export function readTable(
  draft: string,
  tree: Tree,
  treeStart: number,
  definitions?: Definitions,
): TableReading {
  const cells: CellProse[] = [];
  const proses: Prose[] = [];
  let row = 0;
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    if (node.name !== 'TableHeader' && node.name !== 'TableRow') continue;
    for (const [column, cell] of cellsOf(node)) {
      const range = { start: cell.from, end: cell.to };
      const prose = readProse(draft, treeStart, cell.cursor(), range, definitions);
      proses.push(prose);
      if (!prose.isEmpty) cells.push({ row, column, prose });
    }
    row++;
  }
  return { cells, comments: commentsOf(proses) };
}

/** The cells' places, where `firstIndex` is the block that the first of them becomes. */
export function placeCells(
  cells: readonly CellProse[],
  table: number,
  firstIndex: number,
): readonly Cell[] {
  const columnHeads: number[] = [];
  let rowHead: { row: number; index: number } | undefined;
  return cells.map(({ row, column }, i) => {
    const index = firstIndex + i;
    if (row === 0) columnHeads[column] = index;
    const columnHead = row > 0 ? columnHeads[column] : undefined;
    const cell = {
      table,
      row,
      column,
      isHeader: row === 0,
      ...(rowHead?.row === row && { rowHead: rowHead.index }),
      ...(columnHead !== undefined && { columnHead }),
    };
    if (row > 0 && column === 0) rowHead = { row, index };
    return cell;
  });
}

/** The column of a cell is the number of `|` before it, without one that opens the row. */
function cellsOf(row: SyntaxNode): [column: number, cell: SyntaxNode][] {
  const cells: [number, SyntaxNode][] = [];
  let column = 0;
  for (let child = row.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'TableDelimiter' && child.from > row.from) column++;
    if (child.name === 'TableCell') cells.push([column, child]);
  }
  return cells;
}
