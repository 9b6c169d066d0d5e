// npm run icon: draws client/media/icon.png from icon.svg, since marketplaces take no SVG. Needs Chromium.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../test/vscode/browser.mjs';
import { root } from './steps.mjs';

const SIZE = 256;

const media = path.join(root, 'client/media');
const svg = readFileSync(path.join(media, 'icon.svg')).toString('base64');
const { browser, context } = await launchBrowser({ width: SIZE, height: SIZE });
const page = await context.newPage();
await page.setContent(
  `<style>body { margin: 0 } img { display: block; width: ${SIZE}px }</style><img src="data:image/svg+xml;base64,${svg}">`,
);
await page.locator('img').evaluate((image) => image.decode());
await page.screenshot({ path: path.join(media, 'icon.png'), omitBackground: true });
await browser.close();
