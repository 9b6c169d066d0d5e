import axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { findChromium } from '../vscode/browser.mjs';

const executablePath = findChromium();

/** Whether there is a browser on this machine. */
export const hasBrowser = executablePath !== undefined;

export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** The rules of axe-core that what a page shows breaks, and where. Its policy has to be bypassed: axe is a script too. */
export async function brokenRules(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async (): Promise<axe.AxeResults> => {
    const { axe: own } = globalThis as unknown as { readonly axe: typeof axe };
    return own.run();
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
