// A headless Chromium that reaches nothing but this machine.
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/vscode/chromium.mjs';

export { findChromium };

export async function launchBrowser({ width = 1280, height = 800 } = {}) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
    ],
  });
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-US' });
  return { browser, context };
}
