// npm start [-- path/to/draft.md]: sets everything up from nothing and opens VS Code with the extension, on the sample-drafts or
// on a draft of one's own. VS Code is an installed one (`code`), else one that is downloaded, else the one from npm in a browser.
// Environment: START_VSCODE=browser leaves the first two out.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, giveUp, install, packageExtension, root } from './steps.mjs';

const SAMPLE = path.join(root, 'test/workspace');
const SAMPLE_DRAFT = 'with-mistakes.md';

const place = placeToOpen(process.argv[2]);
await install().catch(giveUp);
if (process.env.START_VSCODE === 'browser' || !(await openOnDesktop())) {
  await openInBrowser().catch(giveUp);
}

/** The folder and the draft to open. The sample-drafts are copied: a try-out must not change the project. */
function placeToOpen(draft) {
  if (draft === undefined) {
    const copy = path.join(root, '.vscode-test/sample-drafts');
    cpSync(SAMPLE, copy, { recursive: true });
    return { folder: copy, draft: path.join(copy, SAMPLE_DRAFT) };
  }
  // npm runs this in the project's folder: INIT_CWD is where the command was given.
  const file = path.resolve(process.env.INIT_CWD ?? '.', draft);
  if (!existsSync(file) || !statSync(file).isFile()) giveUp(`There is no file ${file}`);
  return { folder: path.dirname(file), draft: file };
}

/** True when a desktop VS Code has opened; false where there is none, or no display to show it. */
async function openOnDesktop() {
  const { downloadedCode, hasDisplay, hasInstalledCode, cache } =
    await import('./vscode/desktop.mjs');
  const { writeQuietSettings } = await import('./vscode/quietSettings.mjs');
  if (!hasDisplay()) return false;
  // A home of its own: no other extension's notices lie over the draft, and nobody's settings are touched.
  const [userData, extensions] = ['user-data', 'extensions'].map((name) => path.join(cache, name));
  writeQuietSettings(userData);
  const args = [
    `--extensionDevelopmentPath=${root}`,
    ...[`--user-data-dir=${userData}`, `--extensions-dir=${extensions}`],
    ...['--skip-welcome', '--disable-workspace-trust', '--disable-telemetry', '--new-window'],
    place.folder,
    '--goto',
    place.draft,
  ];
  if (hasInstalledCode()) {
    await build().catch(giveUp);
    const shell = process.platform === 'win32';
    const quoted = shell ? args.map((arg) => `"${arg}"`) : args;
    if (spawnSync('code', quoted, { shell, stdio: 'inherit' }).status === 0) return opened('code');
  }
  const downloaded = await downloadedCode();
  if (downloaded === undefined) return false;
  await build().catch(giveUp);
  const child = spawn(downloaded, args, { detached: true, stdio: 'ignore' });
  child.unref();
  return opened(path.relative(root, downloaded));
}

function opened(by) {
  console.log(`\nVS Code (${by}) opens ${path.relative(root, place.draft)}.`);
  return true;
}

/** Serves VS Code to the user's browser until Ctrl+C. */
async function openInBrowser() {
  const { installBrowserVsCode } = await import('./vscode/install.mjs');
  const { installExtension, startServer } = await import('./vscode/server.mjs');
  const { openBrowser, openDoorway } = await import('./vscode/doorway.mjs');
  await installBrowserVsCode();
  await packageExtension();
  const dir = mkdtempSync(path.join(tmpdir(), 'pactcheck-start-'));
  process.once('exit', () =>
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  );
  await installExtension(path.join(root, 'pactcheck.vsix'), dir);
  const token = randomBytes(16).toString('hex');
  const server = await startServer({ dir, token });
  server.child.once('exit', () => process.exit(1));
  const payload = JSON.stringify([
    ['openFile', `vscode-remote://${server.authority}${place.draft}`],
  ]);
  const query = new URLSearchParams({ tkn: token, folder: place.folder, payload });
  const { address } = await openDoorway(`${server.origin}/?${query}`);
  const isOpen = await openBrowser(address);
  console.log(
    `\nVS Code with PactCheck ${isOpen ? 'opens in your browser; it is' : 'is open'} at\n\n  ${address}\n\nCtrl+C ends it.`,
  );
}
