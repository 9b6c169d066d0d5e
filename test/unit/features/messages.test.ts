import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/src/core/check/check';
import type { Factbase } from '../../../server/src/core/facts/factbase';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../../server/src/dataset/nodeFiles';
import { findingInMarkdown } from '../../../server/src/features/hover';
import { findingMessage } from '../../../server/src/features/message';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const TABLE = readFileSync(join(import.meta.dirname, 'messages.txt'), 'utf8');

/** A row of the table: a sentence with `⟦…⟧` round what is underlined, the message, the hover's first line. */
interface Row {
  readonly folder: string;
  readonly today: string;
  readonly marked: string;
  readonly message: string;
  readonly opening: string;
}

const rows = TABLE.split('\n## ')
  .slice(1)
  .flatMap((section): readonly Row[] => {
    const [head = '', ...said] = section.trim().split('\n\n');
    const [folder = '', today = ''] = head.split(' | ');
    return said.map((row) => {
      const [marked = '', message = '', opening = ''] = row.split('\n');
      return { folder, today, marked, message, opening };
    });
  });

/** Read before the tests: the bundled dataset takes its time. */
const loaded: ReadonlyMap<string, Factbase> = new Map(
  [...new Set(rows.map(({ folder }) => folder))].map((folder) => [
    folder,
    loadDataset([join(ROOT, folder)], nodeFiles).factbase,
  ]),
);

/** What is said of the words between the brackets. */
function saidOf({ folder, today, marked, message }: Row) {
  const text = marked.replace(/[⟦⟧]/g, '');
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const factbase = loaded.get(folder);
  if (!factbase) throw new Error(`no dataset ${folder}`);
  const finding = check(text, factbase, { today }).findings.find(
    ({ span }) => span.start === start && span.end === end,
  );
  if (!finding) throw new Error(`nothing is said of it: ${marked}`);
  // How sure it is of that is another matter, and changes when the reader learns anew.
  const tier = message.includes('if that is meant') ? 'check' : 'sure';
  const { claim, verdict, span, rewrites } = finding;
  const told = { claim, verdict, span, rewrites, tier } as const;
  const hover = findingInMarkdown(told, factbase, text);
  return { message: findingMessage(told, text, factbase), hover };
}

it('has sixty rows at least, of the bundled dataset and of others', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(new Set(rows.map(({ folder }) => folder)).size).toBeGreaterThanOrEqual(5);
});

describe.each(rows)('$marked', (row) => {
  it('has its message, and a hover that begins so and doesn’t repeat it', () => {
    const { message, hover } = saidOf(row);
    expect(message).toBe(row.message);
    expect(unescaped(hover.split('\n')[0] ?? '')).toBe(row.opening);
    expect(unescaped(hover)).not.toContain(message);
  });

  it('says nothing half', () => {
    const { message, opening } = row;
    // A day that depends on the draft's, a day of the month alone, a number that doesn't fit its noun, a people in small letters.
    expect(message).not.toMatch(/\bnot (?:tomorrow|yesterday|today|last |next |on )/);
    expect(message).not.toMatch(/\p{Lu}\p{Ll}+ \d{4}, not (?:the )?\d{1,2}(?:st|nd|rd|th)?\./u);
    expect(message).not.toMatch(/: [^:]*: /);
    expect(`${message} ${opening}`).not.toMatch(/\b1 \p{Ll}+s\b|\b(?:american|danish|guatemalan)/u);
    expect(`${message} ${opening}`).not.toMatch(/ {2}|\.\.|undefined/);
    expect(message).toMatch(/[.”]$/);
  });
});

/** Markdown's marks are no part of the words. */
function unescaped(markdown: string): string {
  return markdown.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
