import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkedFile } from '../../test/marks/markedFile';
import type { MarkedCase } from '../../test/marks/markedFile';

/** The day on which the news corpus is checked. */
export const TODAY = '2026-11-29';

const ROOT = join(import.meta.dirname, '..', '..');
const NEWS = join(ROOT, 'test', 'news');
/** Texts by these authors are kept apart: what their names begin with. */
const HELD_OUT_AUTHORS = ['y1', 'y2'];

/** A text of the news corpus, and where it belongs. */
export interface NewsText extends MarkedCase {
  /** The file that it stands in, without its ending: one author each. */
  readonly author: string;
  /** `atlas`, or the dataset of another field. */
  readonly world: string;
  /** The folder of the dataset that it is held against. */
  readonly folder: string;
}

/** Which part of the corpus: what is looked at every day, or what is looked at once. */
export type Part = 'daily' | 'held-out';

/** The texts of `test/news`, by file and in its order; `errors.txt` has texts with one published kind of error each. */
export function newsTexts(part: Part, files = newsFiles()): readonly NewsText[] {
  return files.flatMap((file) => {
    const author = file.replace('.txt', '');
    const world = worldOf(author);
    const folder = world === 'atlas' ? join(ROOT, 'data') : join(ROOT, 'test', 'datasets', world);
    return readMarkedFile(file, readFileSync(join(NEWS, file), 'utf8'))
      .filter(({ id }) => isHeldOut(id) === (part === 'held-out'))
      .map((text) => ({ ...text, author, world, folder, today: TODAY }));
  });
}

export const ERRORS = 'errors.txt';

/** All files but the one with errors. */
export function newsFiles(): readonly string[] {
  return readdirSync(NEWS)
    .filter((name) => name.endsWith('.txt') && name !== ERRORS)
    .sort();
}

function worldOf(author: string): string {
  return /^(?:atlas|errors)/.test(author) ? 'atlas' : author;
}

function isHeldOut(id: string): boolean {
  return HELD_OUT_AUTHORS.some((author) => id.startsWith(`${author}-`));
}

/** FNV-1a: the same text is in the same part on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** Words as a reader counts them, marks and front matter left out. */
export function wordsIn(text: string): number {
  return text
    .replace(/^---\n[^]*?\n---\n/, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
