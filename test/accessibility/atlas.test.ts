import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { loadDataset } from '../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../server/src/dataset/nodeFiles';
import { atlasPage } from '../../server/src/features/atlas/page';
import { brokenRules, hasBrowser, launch } from './chromiumPage';

const { factbase } = loadDataset(
  [join(import.meta.dirname, '..', 'datasets', 'three-articles')],
  nodeFiles,
);
const html = atlasPage(
  factbase,
  { title: 'Three articles', license: 'CC-BY-4.0', day: '2025-12-15' },
  (text) => createHash('sha256').update(text).digest('base64'),
);

describe.skipIf(!hasBrowser)('the atlas as a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());

  async function opened<T>(
    options: BrowserContextOptions,
    use: (page: Page) => Promise<T>,
    text = html,
  ): Promise<T> {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      await page.route('https://atlas.example/', (route) =>
        route.fulfill({ body: text, contentType: 'text/html; charset=utf-8' }),
      );
      await page.goto('https://atlas.example/');
      return await use(page);
    } finally {
      await context.close();
    }
  }

  const shownFacts = (page: Page) => page.locator('.fact:visible').count();

  it.each(['light', 'dark'] as const)(
    'can be used by everybody, %s',
    async (colorScheme) => {
      const rules = await opened({ colorScheme, bypassCSP: true }, async (page) => {
        const whole = await brokenRules(page);
        await page.fill('input', 'prisoners');
        return [...whole, ...(await brokenRules(page))];
      });
      expect(rules).toEqual([]);
    },
    60_000,
  );

  it('shows what has all words that are typed, under its own policy', async () => {
    await opened({}, async (page) => {
      const all = await shownFacts(page);
      await page.fill('input', 'DENMARK capacity');
      expect(await page.locator('h3:visible').allTextContents()).toEqual([
        'Kosovo–Denmark prison agreement',
      ]);
      expect(await page.textContent('output')).toBe('1 fact in 1 entry');
      expect(await shownFacts(page)).toBe(1);
      expect(await page.locator('#page-index').isVisible()).toBe(false);
      await page.fill('input', 'no such words');
      expect(await page.textContent('output')).toBe('0 facts in 0 entries');
      expect(await page.locator('h2:visible').count()).toBe(0);
      await page.fill('input', '');
      expect(await shownFacts(page)).toBe(all);
      expect(all).toBeGreaterThan(30);
    });
  }, 60_000);

  it('goes to a fact by its address, also one that a search had hidden', async () => {
    await opened({}, async (page) => {
      await page.fill('input', 'no such words');
      await page.goto('https://atlas.example/#kosovo-denmark/capacity/1');
      const target = page.locator('.fact:target');
      expect(await target.locator('.value').textContent()).toBe('300 prisoners');
      expect(await target.isVisible()).toBe(true);
    });
  }, 60_000);

  it('is a plain list without scripts', async () => {
    await opened({ javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#page-search').isVisible()).toBe(false);
      expect(await shownFacts(page)).toBe(html.match(/class="fact"/g)?.length);
    });
  }, 60_000);

  it('runs nothing but its own search', async () => {
    const smuggled = html.replace('</main>', '<script>document.title = "run"</script></main>');
    const title = await opened({}, (page) => page.title(), smuggled);
    expect(title).toBe('Three articles');
    const changed = html.replace('search.hidden = false', 'search.hidden = !true');
    const isVisible = await opened({}, (page) => page.locator('#page-search').isVisible(), changed);
    expect(isVisible).toBe(false);
  }, 60_000);
});
