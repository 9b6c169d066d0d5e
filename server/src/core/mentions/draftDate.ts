import type { Draft } from '../text/draft';
import { isRealDay } from '../values/days';
import { readDateline } from './dateline';
import { writtenDay } from './writtenDay';

/** The day that a draft bears (ISO, or EDTF where only the month or year is told), and what tells it. */
export interface DraftDate {
  readonly date: string;
  readonly from: 'frontMatter' | 'fileName' | 'dateline';
}

/** A dateline stands in one of the first so many blocks. */
const OPENING = 3;

/**
 * The day that a draft bears: its front matter's, else that in the name (or path) of its file, as blogs name their posts, else that of
 * a dateline in its first lines, as a news agency's text has it; only with a year. What its writer has set outside of the text comes
 * first: a dateline may be of a text that the draft reprints.
 * `keys`: names of fields in small letters that bear it before the usual ones.
 */
export function draftDay(
  { frontMatter, blocks }: Draft,
  today: string,
  fileName = '',
  keys: readonly string[] = [],
): DraftDate | undefined {
  const named = keys.flatMap((key) => frontMatter?.fields.get(key) ?? []);
  for (const field of [...named, ...(frontMatter?.dates ?? [])]) {
    const day = writtenDay(field);
    if (day !== undefined) return { date: day, from: 'frontMatter' };
  }
  const given = fileDay(fileName);
  if (given !== undefined) return { date: given, from: 'fileName' };
  let opening = 0;
  for (const { kind, text } of blocks) {
    if (kind === 'field') continue;
    if (opening++ === OPENING) return undefined;
    const date = readDateline(text, today);
    if (date !== undefined && /^\d{4}/.test(date)) return { date, from: 'dateline' };
  }
  return undefined;
}

/** The day alone. */
export function draftDate(
  draft: Draft,
  today: string,
  fileName = '',
  keys: readonly string[] = [],
): string | undefined {
  return draftDay(draft, today, fileName, keys)?.date;
}

/** `posts/2025-12-15-title.md`; of a post that has a folder to itself, as `2025-12-15-title/index.md`, the folder's. */
function fileDay(fileName: string): string | undefined {
  const [, date, ...parts] = FILE_DAY.exec(fileName) ?? [];
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  return isRealDay({ year, month, day }) ? date : undefined;
}

const FILE_DAY = /(?:^|[\\/])((\d{4})-(\d\d)-(\d\d))(?!\d)[^\\/]*(?:[\\/]_?index\.\w+)?$/i;
