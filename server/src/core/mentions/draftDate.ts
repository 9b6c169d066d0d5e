import type { Draft } from '../text/draft';
import { readDateline } from './dateline';

/** A dateline stands in one of the first so many blocks. */
const OPENING = 3;

/** The day that a draft bears: its front matter's, else that of a dateline in its first lines, as a news agency's text has it; only with a year. */
export function draftDate({ frontMatter, blocks }: Draft, today: string): string | undefined {
  if (frontMatter?.date !== undefined) return frontMatter.date;
  for (const { text } of blocks.slice(0, OPENING)) {
    const date = readDateline(text, today);
    if (date !== undefined && /^\d{4}/.test(date)) return date;
  }
  return undefined;
}
