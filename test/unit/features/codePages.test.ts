import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DRAFT_CODES } from '../../../server/src/features/codePages';
import { readCodePages } from '../../../server/src/lsp/settings';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PAGES = join(ROOT, 'docs', 'codes');

it('each code has its page, and each page its code', () => {
  expect(readdirSync(PAGES).sort()).toEqual(DRAFT_CODES.map((code) => `${code}.md`).sort());
});

it.each(DRAFT_CODES)('the page on %s names it and says what to do', (code) => {
  const page = readFileSync(join(PAGES, `${code}.md`), 'utf8');
  expect(page).toMatch(/^# .+\n\n`/);
  expect(page).toContain(`\n\`${code}\`\n`);
  expect(page).toContain('## What to do');
});

it('the pages come with the extension', () => {
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    files: string[];
  };
  expect(files).toContain('docs/codes/**');
});

it('a client says where the pages are, by a URI with the code in it', () => {
  const codePages = 'file:///extension/docs/codes/{code}.md';
  expect(readCodePages({ codePages })).toBe(codePages);
  for (const wrong of [undefined, 3, 'docs/{code}.md', 'file:///docs/codes.md'])
    expect(readCodePages({ codePages: wrong })).toBeUndefined();
});
