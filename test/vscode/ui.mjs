// Uses the packaged extension as a writer would: installs pactcheck.vsix in a VS Code from npm, opens the draft, reads the hover,
// takes a fix, saves. Its pictures go to ui-out/, and with --pictures to docs/images/ for the README.
//   node test/vscode/ui.mjs [--pictures] [--counts FILE]
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { giveUp, root } from '../../scripts/steps.mjs';
import { installBrowserVsCode } from '../../scripts/vscode/install.mjs';
import { installExtension, startServer } from '../../scripts/vscode/server.mjs';
import { findChromium, launchBrowser } from './browser.mjs';
import { eventually, RunSteps } from './runSteps.mjs';
import { walkThroughDrafts } from './walk.mjs';
import { Writer } from './writer.mjs';

const { values: flags } = parseArgs({
  options: { pictures: { type: 'boolean', default: false }, counts: { type: 'string' } },
});
const DRAFT = 'with-mistakes.md';
const MISTAKES = 5;
const SIZE = { width: 1100, height: 700 };
const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'breadcrumbs.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

const THEMES = {
  dark: { title: 'Dark Modern', look: 'vs-dark' },
  contrast: { title: 'Dark High Contrast', look: 'hc-black' },
};
/** What README shows. */
const PICTURES = ['squiggles', 'claims', 'hover', 'fixes', 'walk-end'];

if (process.platform !== 'linux') {
  console.log('The UI run is left out: the VS Code from npm that it uses is for Linux.');
  process.exit(0);
}
if (!findChromium()) {
  giveUp(
    'The UI run needs Chromium (CHROMIUM=PATH), which was not found. "npm run test:unit" leaves it out.',
  );
}
await installBrowserVsCode().catch(giveUp);
const dir = mkdtempSync(path.join(tmpdir(), 'pactcheck-ui-'));
process.once('exit', () =>
  rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
);
const out = path.join(root, 'ui-out');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const folder = path.join(dir, 'drafts');
cpSync(path.join(root, 'test/workspace'), folder, { recursive: true });
const walkFolder = path.join(dir, 'walk');
cpSync(path.join(root, 'test/walk'), walkFolder, { recursive: true });

const steps = new RunSteps('UI run');
const { test } = steps;
try {
  await test('the .vsix installs', () => installExtension(path.join(root, 'pactcheck.vsix'), dir));
  const server = await startServer({ dir, settings: SETTINGS });
  const { browser, context } = await launchBrowser(SIZE);
  const page = await context.newPage();
  try {
    await page.goto(`${server.origin}/?${new URLSearchParams({ folder })}`);
    await writeAndFix(new Writer(page));
    await page.goto(`${server.origin}/?${new URLSearchParams({ folder: walkFolder })}`);
    const writer = new Writer(page);
    const picture = (name, again) => pictureInThemes(writer, name, again);
    await walkThroughDrafts({ writer, folder: walkFolder, test, picture });
  } catch (error) {
    await page.screenshot({ path: path.join(out, 'failed.png') }).catch(() => {});
    throw error;
  } finally {
    await browser.close();
    server.child.removeAllListeners('exit');
    await server.stop();
  }
} catch (error) {
  steps.failed(error);
}
if (flags.pictures && steps.counts.failed === 0)
  for (const name of PICTURES)
    cpSync(path.join(out, `${name}.png`), path.join(root, `docs/images/${name}.png`));
steps.end(flags.counts);

async function writeAndFix(writer) {
  const picture = (name) => writer.picture(path.join(out, `${name}.png`));

  await test('quick open opens the draft, and its mistakes are underlined', async () => {
    await writer.open(DRAFT);
    await writer.seesWarnings(MISTAKES);
    await picture('squiggles');
  });

  await test('the status bar counts the values, and a click lists the claims', async () => {
    assert.match(await writer.counts(), /^✓ \d+ · ✗ 5\b.* not covered$/);
    const [first, ...claims] = await writer.claims();
    assert.match(first ?? '', /^Wrong\s*5$/);
    assert.match(claims[0] ?? '', /250 · capacity: 300 prisoners[^]*will hold 250 prisoners/);
    await picture('claims');
    await writer.hideSideBar();
  });

  await test('the hover says what is right, with the best source and what can be done as links', async () => {
    await writer.goTo(line('will hold'), column('250'));
    const hover = await writer.hover();
    const text = await hover.innerText();
    assert.match(text, /You wrote 250\. Nine sources say 300 prisoners\./);
    assert.match(text, /official text: “for 300 inmates”/);
    assert.match(text, /8 more sources[^]*Show in Claims/);
    assert.match(text, /Change to ‘300’/);
    const links = await hover
      .locator('a[href], a[data-href]')
      .evaluateAll((anchors) =>
        anchors.map((anchor) => anchor.getAttribute('data-href') ?? anchor.href),
      );
    assert.ok(
      links.some((link) => link.startsWith('https://www.ft.dk/')),
      `${links}`,
    );
    await picture('hover');
    await writer.leaveHover();
  });

  await test('the fix menu offers the correction first, and it can be taken', async () => {
    const titles = await writer.fixMenu();
    assert.match(titles[0] ?? '', /300/);
    assert.ok(
      titles.some((title) => /cite/i.test(title)),
      `${titles}`,
    );
    await picture('fixes');
    await writer.takeFix(titles[0]);
    await writer.seesWarnings(MISTAKES - 1);
  });

  await test('the corrected draft can be saved', async () => {
    await writer.save();
    const file = path.join(folder, DRAFT);
    await eventually(() => readFileSync(file, 'utf8').includes('will hold **300** prisoners'));
  });

  await test('the mistakes that are left stand in the Problems panel', async () => {
    const [file, ...problems] = await writer.problems();
    assert.match(file ?? '', new RegExp(`^${DRAFT}\\s+${MISTAKES - 1}$`));
    assert.match(problems[0] ?? '', /not twelve[^]*pactcheck[^]*wrong-number/);
  });
}

/** With --pictures also dark and in high contrast, to be looked at. `again` brings up what a change of the theme closes. */
async function pictureInThemes(writer, name, again = () => Promise.resolve()) {
  await writer.picture(path.join(out, `${name}.png`));
  if (!flags.pictures) return;
  for (const [theme, { title, look }] of Object.entries(THEMES)) {
    await writer.chooseTheme(title, look);
    await again();
    await writer.picture(path.join(out, `${name}-${theme}.png`));
  }
  await writer.chooseTheme('Light Modern', 'vs');
  await again();
}

function line(words) {
  return draftLines().findIndex((text) => text.includes(words)) + 1;
}

/** The column inside the words. */
function column(words) {
  return Math.max(...draftLines().map((text) => text.indexOf(words))) + 2;
}

function draftLines() {
  return readFileSync(path.join(folder, DRAFT), 'utf8').split('\n');
}
