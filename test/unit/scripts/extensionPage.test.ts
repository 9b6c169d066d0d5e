import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extensionPage } from '../../../scripts/package/extensionPage';

it('leaves out pictures that the page can’t load, and keeps those that it can', () => {
  expect(extensionPage('A\n\n![One](docs/a.png)\n\nB\n')).toBe('A\n\nB\n');
  expect(extensionPage('![One](https://example.org/a.png)\n')).toBe(
    '![One](https://example.org/a.png)\n',
  );
});

it('keeps the words of links into the repository, and links elsewhere', () => {
  expect(extensionPage('See [the data](data/README.md#what) and [a](https://a.example).')).toBe(
    'See the data and [a](https://a.example).',
  );
});

it('leaves the README nothing that would be broken there', () => {
  const page = extensionPage(readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8'));
  expect(page).toContain('# PactCheck');
  expect([...page.matchAll(/\]\((?!https?:|#)[^)]*\)/g)].map(([all]) => all)).toEqual([]);
});
