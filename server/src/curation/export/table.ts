/** A table of an export: a CSV file, described as Frictionless' Table Schema has it. */
export interface Table<Row = unknown> {
  /** Also the file's name, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column<Row>[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  readonly isRequired?: boolean;
  /** What the cell holds; empty where there is nothing. */
  readonly of: (row: Row) => string;
}

interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** The rows of a table as texts, its head first. */
export function cellsOf<Row>(
  { columns }: Table<Row>,
  rows: readonly Row[],
): readonly (readonly string[])[] {
  const head = columns.map(({ name }) => name);
  return [head, ...rows.map((row) => columns.map(({ of }) => of(row)))];
}

/** A column whose cell is the text of one field. */
export function column<Row>(
  name: string,
  description: string,
  of: (row: Row) => string | undefined,
): Column<Row> {
  return { name, type: 'string', description, of: (row) => of(row) ?? '' };
}
