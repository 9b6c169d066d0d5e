// Uses the web extension as a writer would, in a VS Code that has no machine behind it: a virtual folder with a draft and a dataset,
// the server a worker in the browser.
//   node test/web/run.mjs [--counts FILE]
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { giveUp, root } from '../../scripts/steps.mjs';
import { installBrowserVsCode } from '../../scripts/vscode/install.mjs';
import { QUIET_SETTINGS } from '../../scripts/vscode/quietSettings.mjs';
import { findChromium, launchBrowser } from '../vscode/browser.mjs';
import { ClaimsList } from '../vscode/claimsList.mjs';
import { eventually, RunSteps } from '../vscode/runSteps.mjs';
import { Writer } from '../vscode/writer.mjs';
import { serveWindow } from './server.mjs';

const { values: flags } = parseArgs({ options: { counts: { type: 'string' } } });
const DRAFT = 'with-mistakes.md';
const MISTAKES = 5;
/** About the agreement in the dataset's template, which nothing but the workspace's own dataset knows. */
const OWN_DRAFT = 'lighthouses.md';
const AGREEMENT = 'example-iceland-malta.yaml';
/** The folder's configuration leaves it out. */
const LEFT_OUT = 'left-out.md';
const OWN_TEXT = 'Malta will host 60 lighthouse keepers from Iceland.\n';

if (process.platform !== 'linux') {
  console.log('The web run is left out: the VS Code from npm that it uses is for Linux.');
  process.exit(0);
}
if (!findChromium()) {
  giveUp('The web run needs Chromium (CHROMIUM=PATH), which was not found.');
}
await installBrowserVsCode().catch(giveUp);
const dir = mkdtempSync(path.join(tmpdir(), 'pactcheck-web-'));
process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
await buildDraftFiles();

const steps = new RunSteps('web run');
const { test } = steps;
const window = await serveWindow({
  extensions: { pactcheck: root, 'draft-files': dir },
  folderUri: { scheme: 'memfs', path: '/desk' },
  configurationDefaults: QUIET_SETTINGS,
  defaultLayout: {
    editors: [DRAFT].map((name) => ({ uri: { scheme: 'memfs', path: `/desk/${name}` } })),
  },
});
const { browser, context } = await launchBrowser();
const page = await context.newPage();
if (process.env.WEB_VERBOSE === '1') {
  page.on('console', (message) => console.error('[window]', message.text()));
}
try {
  await page.goto(window.origin);
  await writeAndFix(new Writer(page));
} catch (error) {
  const picture = path.join(root, 'ui-out/web-failed.png');
  mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture }).catch(() => {});
  steps.failed(error);
} finally {
  await browser.close();
  window.close();
}
steps.end(flags.counts);

async function writeAndFix(writer) {
  await test('a draft in a virtual folder is checked, by a worker', async () => {
    await writer.seesWarnings(MISTAKES);
    const files = window
      .requested()
      .flatMap((name) => /^\/pactcheck\/dist\/(.*)/.exec(name)?.[1] ?? []);
    assert.deepEqual([...new Set(files)].sort(), [
      'browser.js',
      'bundled.json',
      'checker.js',
      'serverWorker.js',
    ]);
  });

  await test('the status bar counts its values, and a click lists its claims', async () => {
    assert.match(await writer.counts(), /^✓ \d+ · ✗ 5\b/);
    const [first] = await writer.claims();
    assert.match(first ?? '', /^Wrong\s*5$/);
  });

  await test('a hover shows the sources of the bundled dataset', async () => {
    await writer.showTab(DRAFT);
    await writer.goTo(...placeOf('250'));
    const hover = await writer.hover();
    assert.match(await hover.innerText(), /300/);
    await writer.leaveHover();
  });

  await test('a fix is taken', async () => {
    const titles = await writer.fixMenu();
    await writer.takeFix(titles[0]);
    await writer.seesWarnings(MISTAKES - 1);
  });

  await test('the report opens beside the draft', async () => {
    await writer.command('PactCheck: Show Report');
    const report = page.frameLocator('iframe.webview').frameLocator('iframe');
    await report.getByText('Our own facts').first().waitFor();
  });

  await test('a dataset in the folder’s own facts/ serves its drafts', async () => {
    await writer.openFromExplorer(OWN_DRAFT);
    await writer.seesWarnings(MISTAKES - 1 + 1);
    await writer.goTo(1, OWN_TEXT.indexOf('60') + 1);
    const titles = await writer.fixMenu({ offers: /40/ });
    assert.match(titles[0] ?? '', /40/);
    await writer.press('Escape');
  });

  await test('go to definition leads to the fact, and what is changed there is heard', async () => {
    await writer.goTo(1, OWN_TEXT.indexOf('60') + 1);
    await writer.press('F12');
    await writer.showTab(AGREEMENT);
    await writer.replaceAll('40 lighthouse keepers', '60 lighthouse keepers');
    await writer.save();
    await writer.showTab(OWN_DRAFT);
    await writer.seesWarnings(MISTAKES - 1);
  });

  await test('the folder’s configuration leaves a draft out', async () => {
    await writer.openFromExplorer(LEFT_OUT);
    await writer.countsItem().filter({ hasText: 'not checked' }).waitFor();
  });

  const list = new ClaimsList(page);
  await test('what is not about this is hidden, and an agreement never checked', async () => {
    await writer.showTab(DRAFT);
    await writer.openClaims();
    await list.shows('Wrong 4', 'Supported 11');
    await hide('July 2025', 'Not about this');
    await list.shows('Wrong 3', 'Supported 11', 'Hidden 1');
    await hide('up to 500', 'Never check');
    await list.shows('Wrong 2', 'Supported 9', 'Hidden 4');
    await writer.seesWarnings(2);
  });

  await test('a claim is ticked off in the view', async () => {
    await list.pressKey('Space', 'Bulgaria');
    await list.shows('Wrong 1', 'Supported 9', 'Ticked off 1', 'Hidden 4');
  });

  await test('a server that is started again is a new worker, which reads what was decided', async () => {
    await writer.command('PactCheck: Restart Language Server');
    await eventually(() => timesLoaded('serverWorker.js') === 2);
    await writer.counts();
    await writer.seesWarnings(2);
    await list.shows('Wrong 1', 'Supported 9', 'Ticked off 1', 'Hidden 4');
  });

  /** Takes the fix with this title at the words. */
  async function hide(words, title) {
    await writer.goTo(...placeOf(words));
    await writer.fixMenu({ offers: new RegExp(title) });
    await writer.takeFix(title);
  }
}

/** How often the window has loaded a file that was built. */
function timesLoaded(name) {
  return window.requested().filter((file) => file === `/pactcheck/dist/${name}`).length;
}

/** Line and column of the words in the draft. */
function placeOf(words) {
  const lines = draftText().split('\n');
  const at = lines.findIndex((line) => line.includes(words));
  return [at + 1, lines[at].indexOf(words) + 1];
}

function draftText() {
  return readFileSync(path.join(root, 'test/workspace', DRAFT), 'utf8');
}

/** The extension that lends the window its files. */
async function buildDraftFiles() {
  const template = path.join(root, 'data/template');
  const facts = readdirSync(template, { recursive: true }).filter((name) => name.endsWith('.yaml'));
  const files = Object.fromEntries([
    [`/desk/${DRAFT}`, draftText()],
    [`/desk/${OWN_DRAFT}`, OWN_TEXT],
    [`/desk/${LEFT_OUT}`, OWN_TEXT],
    ['/desk/pactcheck.config.yaml', `exclude: ${LEFT_OUT}\n`],
    ...facts.map((name) => [
      `/desk/facts/${name}`,
      readFileSync(path.join(template, name), 'utf8'),
    ]),
  ]);
  await esbuild.build({
    entryPoints: [path.join(import.meta.dirname, 'draftFiles.ts')],
    outfile: path.join(dir, 'main.js'),
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    define: { FILES: JSON.stringify(files) },
    logLevel: 'warning',
  });
  const manifest = {
    ...{ name: 'draft-files', publisher: 'pactcheck-test', version: '0.0.1' },
    ...{
      engines: { vscode: '^1.91.0' },
      browser: './main.js',
      activationEvents: ['onFileSystem:memfs'],
    },
  };
  writeFileSync(path.join(dir, 'package.json'), JSON.stringify(manifest));
}
