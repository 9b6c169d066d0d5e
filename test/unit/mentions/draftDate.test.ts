import { describe, expect, it } from 'vitest';
import { draftDate, draftDay } from '../../../server/src/core/mentions/draftDate';
import { readDraft } from '../../../server/src/core/text/readDraft';

const today = '2026-08-15';
const plain = 'Kosovo will hold them from next year.\n';
const dateline = 'PRISTINA, 12 December 2024 (Reuters) - Kosovo has started.\n';

function dateOf(text: string, fileName?: string): string | undefined {
  return draftDate(readDraft(text), today, fileName);
}

describe('the day in a file’s name', () => {
  it.each([
    '2025-12-15-title.md',
    '2025-12-15.md',
    '2025-12-15 a title.md',
    '_posts/2025-12-15-title.markdown',
    '/home/w/2024-01-01-blog/2025-12-15_title.md',
    'C:\\posts\\2025-12-15-title.md',
    'blog/2025-12-15-title/index.md',
    'blog/2025-12-15-title/_index.mdx',
  ])('is the draft’s: %s', (name) => {
    expect(dateOf(plain, name)).toBe('2025-12-15');
  });

  it.each([
    'draft.md',
    '2025-13-15-title.md',
    '2025-02-30-title.md',
    '2025-12-153.md',
    '12025-12-15.md',
    'report-2025-12-15.md',
    '2025-12-15/draft.md',
    '2025-12-15-title/index/draft.md',
    '-',
    '',
  ])('is none: %s', (name) => {
    expect(dateOf(plain, name)).toBeUndefined();
  });

  it('stands behind the front matter’s, and before a dateline’s', () => {
    const name = '2025-12-15-title.md';
    expect(dateOf(`---\ndate: 2025-11-01\n---\n\n${dateline}`, name)).toBe('2025-11-01');
    expect(dateOf(`---\ntitle: A title\n---\n\n${dateline}`, name)).toBe('2025-12-15');
    expect(dateOf(dateline, 'title.md')).toBe('2024-12-12');
    expect(dateOf(dateline)).toBe('2024-12-12');
  });

  it('is told with what tells it', () => {
    const from = (text: string, name?: string) => draftDay(readDraft(text), today, name)?.from;
    expect(from('---\ndate: 2025-11-01\n---\n')).toBe('frontMatter');
    expect(from(plain, '2025-12-15-title.md')).toBe('fileName');
    expect(from(dateline)).toBe('dateline');
    expect(from(plain)).toBeUndefined();
  });
});
