import type { Cell, Draft } from '../../text/draft';

/** The blocks of a table's cells, each list in the order of the draft. */
interface Table {
  readonly rows: Map<number, number[]>;
  /** Of each column the first few, which is where a table says what it is about. */
  readonly columns: Map<number, number[]>;
  last: number;
}

const TOP = 12;
const tables = new WeakMap<Draft, ReadonlyMap<number, Table>>();

/** The cells of the same row, the cell's own block among them. */
export function cellsInRow(draft: Draft, { table, row }: Cell): readonly number[] {
  return tablesOf(draft).get(table)?.rows.get(row) ?? [];
}

/** The first cells of the same column. */
export function cellsAtTop(draft: Draft, { table, column }: Cell): readonly number[] {
  return tablesOf(draft).get(table)?.columns.get(column) ?? [];
}

/** The last cell of the table. */
export function lastCellOf(draft: Draft, { table }: Cell): number | undefined {
  return tablesOf(draft).get(table)?.last;
}

/** The first cell of the table: what it says of all. */
export function cornerOf(draft: Draft, { table }: Cell): number | undefined {
  return tablesOf(draft).get(table)?.rows.get(0)?.[0];
}

function tablesOf(draft: Draft): ReadonlyMap<number, Table> {
  let known = tables.get(draft);
  if (!known) {
    known = readTables(draft);
    tables.set(draft, known);
  }
  return known;
}

function readTables(draft: Draft): ReadonlyMap<number, Table> {
  const found = new Map<number, Table>();
  for (const [at, { cell }] of draft.blocks.entries()) {
    if (!cell) continue;
    const table = found.get(cell.table) ?? { rows: new Map(), columns: new Map(), last: at };
    found.set(cell.table, table);
    table.last = at;
    listIn(table.rows, cell.row).push(at);
    const column = listIn(table.columns, cell.column);
    if (column.length < TOP) column.push(at);
  }
  return found;
}

function listIn(lists: Map<number, number[]>, key: number): number[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}
