import type { SyntaxNode, Tree } from '@lezer/common';
import type { Prose } from './prose';
import { readProse } from './prose';

/** A cell with something in it, and where it stands: the header is row 0. */
export interface CellProse {
  readonly row: number;
  readonly column: number;
  readonly prose: Prose;
}

/** The cells of a table in the order of the text. Empty ones are left out, but counted. */
export function readTable(draft: string, tree: Tree, treeStart: number): readonly CellProse[] {
  const cells: CellProse[] = [];
  let row = 0;
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    if (node.name !== 'TableHeader' && node.name !== 'TableRow') continue;
    for (const [column, cell] of cellsOf(node)) {
      const range = { start: cell.from, end: cell.to };
      const prose = readProse(draft, treeStart, cell.cursor(), range);
      if (!prose.isEmpty) cells.push({ row, column, prose });
    }
    row++;
  }
  return cells;
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
