import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { check } from '../../server/src/core/check/check';
import { loadDataset } from '../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../server/src/dataset/nodeFiles';
import { htmlReport } from '../../server/src/features/report/html';
import { brokenRules, hasBrowser, launch } from './chromiumPage';

const root = join(import.meta.dirname, '..');
const { factbase } = loadDataset([join(root, 'datasets', 'three-articles')], nodeFiles);

/** A page with a section for each draft, and values of every standing. */
function report(): string {
  const names = ['with-mistakes.md'];
  const drafts = names.map((name) => readFileSync(join(root, 'workspace', name), 'utf8'));
  const texts = [...drafts, 'Kosovo will hold 250 prisoners for Denmark.\n\nIt took 90 minutes.\n'];
  return htmlReport(
    texts.map((text, i) => ({
      name: names[i] ?? 'another.md',
      result: check(text, factbase, { today: '2025-12-15' }),
    })),
    factbase,
  );
}

describe.skipIf(!hasBrowser)('the report as a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());

  /** The rules that a page breaks, and where. */
  async function broken(html: string, colorScheme: 'light' | 'dark'): Promise<readonly string[]> {
    // The page's own policy runs no script, axe's neither.
    const context = await browser.newContext({ colorScheme, bypassCSP: true });
    try {
      const page = await context.newPage();
      await page.setContent(html);
      return await brokenRules(page);
    } finally {
      await context.close();
    }
  }

  it.each(['light', 'dark'] as const)(
    'can be used by everybody, %s',
    async (scheme) => {
      expect(await broken(report(), scheme)).toEqual([]);
    },
    60_000,
  );

  it('would be told of a colour that is hard to read and a page that names no language', async () => {
    const html = report()
      .replace('<html lang="en">', '<html>')
      .replaceAll('--wrong: #b3261e', '--wrong: #f5b5b1');
    const rules = (await broken(html, 'light')).map((line) => line.split(':')[0]);
    expect(new Set(rules)).toEqual(new Set(['color-contrast', 'html-has-lang']));
  }, 60_000);
});
