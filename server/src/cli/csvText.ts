import { stringify } from 'csv-stringify/sync';
import { harmless } from '../curation/cells';

/** Rows of texts as CSV (RFC 4180, line breaks as on Unix), with nothing in it that a spreadsheet would run. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return stringify(rows.map((cells) => cells.map(harmless)));
}
