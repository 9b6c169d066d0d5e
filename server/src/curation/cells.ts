/**
 * A cell that no spreadsheet runs: `=cmd` → `'=cmd`. What already looks like one that was treated gets one more apostrophe, so that the way
 * back is clear; a plain number stays one.
 */
export function harmless(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text that `harmless` made a cell of; any other cell as it is. */
export function asWritten(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** What a spreadsheet takes for the beginning of a formula: it would run the cell instead of showing it. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const NUMBER = /^-\d+(?:\.\d+)?$/;

/** Several texts in one cell: `prison; inmate`. A semicolon or backslash of their own has a backslash before it. */
export function listCell(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\;]/g, String.raw`\$&`)).join('; ');
}

/** The texts of a cell that `listCell` made; none of an empty one. */
export function textsOf(cell: string): readonly string[] {
  const texts = [...cell.matchAll(LISTED)].map(([, text = '']) =>
    text.trim().replace(/\\([\\;])/g, '$1'),
  );
  return texts.filter((text) => text !== '');
}

const LISTED = /((?:[^\\;]|\\[^]?)+)(?:;|$)/g;
