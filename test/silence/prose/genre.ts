import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Prose about one field, with slots in braces for countries, figures and days (`slots.ts`). */
export interface Genre {
  readonly name: string;
  readonly headlines: readonly string[];
  /** One to four sentences that go together. */
  readonly passages: readonly string[];
  readonly items: readonly string[];
  /** The cells of a header and of the row that is repeated under it. */
  readonly table: readonly (readonly string[])[];
  /** Pairs of countries that may have such a deal: `FI-LV`. */
  readonly pairs: readonly string[];
}

/** The genres of `genres/`: a line with `# ` is a headline, with `- ` a list's item, with `| ` a table's; any other is a passage. */
export function readGenres(): readonly Genre[] {
  const folder = join(import.meta.dirname, 'genres');
  return readdirSync(folder)
    .sort()
    .map((file) => genre(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8')));
}

function genre(name: string, text: string): Genre {
  const lines = text.split('\n').filter((line) => line !== '');
  const after = (mark: string) =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
  return {
    name,
    headlines: after('# '),
    passages: lines.filter((line) => !/^(?:[#|-] |pairs: )/.test(line)),
    items: after('- '),
    table: after('| ').map((row) => row.split(' | ')),
    pairs: after('pairs: ').flatMap((line) => line.split(' ')),
  };
}
