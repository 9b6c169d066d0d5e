// A headless Chromium that reaches nothing but this machine.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Where Chromium (or Chrome) is on this machine; undefined where it isn't. `CHROMIUM` names another place. */
export function findChromium() {
  return [process.env.CHROMIUM, ...USUAL_PLACES].find((place) => place && existsSync(place));
}

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
