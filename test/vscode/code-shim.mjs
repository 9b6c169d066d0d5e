#!/usr/bin/env node
// Stands in for the `code` executable where no desktop VS Code can be had: takes the flags that @vscode/test-electron passes,
// runs the tests in the VS Code of scripts/vscode/, its window in a headless Chromium, prints what the tests print, and ends
// with their exit code (2: no result).
//   code-shim.mjs [FOLDER] --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--user-data-dir=DIR] [--extensions-dir=DIR] …
// Environment: CODE_SHIM_VERBOSE=1, CODE_SHIM_TIMEOUT (seconds).
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/steps.mjs';
import { startServer } from '../../scripts/vscode/server.mjs';
import { launchBrowser } from './browser.mjs';

const { values: flags, positionals } = parseArgs({
  strict: false, // the other flags of `code` are let pass
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
});
const verbose = process.env.CODE_SHIM_VERBOSE === '1';
const limit = Number(process.env.CODE_SHIM_TIMEOUT ?? 180);
const NO_RESULT = 2;
// Lines of the window's own log, which come the same way as what the tests print.
const NOISE = new RegExp(
  '^(' +
    [
      'Resolv(ing|ed) connection token',
      'Creating a socket',
      'Updating additional builtin',
      'Ignoring fetching additional builtin',
      'Timed out waiting for authentication provider',
      'Creation of workbench contribution',
      'Request to .*package\\.nls\\.json',
      '\\[(reconnection-grace-time|AgentHost|AccountPolicyGate|Service Worker|DefaultAccount|chat-stt)',
    ].join('|') +
    ')',
);

const dir = mkdtempSync(path.join(tmpdir(), 'code-shim-'));
process.once('exit', () => {
  rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});
const done = path.join(dir, 'tests-done');
const server = await startServer({
  dir,
  userDataDir: flags['user-data-dir'],
  extensionsDir: flags['extensions-dir'],
  testing: true,
  verbose,
  env: { CODE_SHIM_TESTS: path.resolve(flags.extensionTestsPath), CODE_SHIM_DONE: done },
});
const { browser, context } = await launchBrowser();
const code = await new Promise((resolve) => {
  runTests(resolve).catch((error) => {
    console.error(error);
    resolve(NO_RESULT);
  });
});
await browser.close().catch(() => {});
server.child.removeAllListeners('exit');
await server.stop();
process.exit(code);

/** Opens the window, in which the tests start by themselves; `end` is called once with the exit code. */
async function runTests(end) {
  const page = await context.newPage();
  const fail = async (why) => {
    console.error(`code-shim: ${why}`);
    await keepPicture(page);
    end(NO_RESULT);
  };
  const timer = setTimeout(() => fail(`no result after ${limit} s`), limit * 1000);
  server.child.once('exit', (exit) =>
    fail(`the VS Code server ended with ${exit}\n${server.log()}`),
  );
  page.on('crash', () => fail('the window crashed'));
  if (verbose) page.on('console', (message) => console.error('[window]', message.text()));
  // The two functions that a window which runs tests calls: with what they print, and with their exit code.
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    if (verbose || !NOISE.test(String(args[0]))) (console[type] ?? console.log)(...args);
  });
  await page.exposeFunction('codeAutomationExit', (exit) => {
    clearTimeout(timer);
    if (exit === 0 && !existsSync(done))
      return fail('the extension host ended before the tests did');
    end(exit);
  });
  await page.goto(address());
}

function address() {
  const remote = (file) => `vscode-remote://${server.authority}${path.resolve(file)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', remote(flags.extensionDevelopmentPath)],
    ['extensionTestsPath', remote(path.join(import.meta.dirname, 'guard.cjs'))],
  ];
  const query = new URLSearchParams({
    folder: path.resolve(positionals[0]),
    payload: JSON.stringify(payload),
  });
  return `${server.origin}/?${query}`;
}

async function keepPicture(page) {
  const picture = path.join(root, 'ui-out/code-shim-failed.png');
  mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture, timeout: 10_000 }).then(
    () => console.error(`what the window showed: ${path.relative(root, picture)}`),
    () => {},
  );
}
