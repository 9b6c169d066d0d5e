// The VS Code of install.mjs as a server on a free port of this machine; a browser shows its window.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exitCode } from '../steps.mjs';
import { node, serverMain } from './install.mjs';
import { QUIET_SETTINGS } from './quietSettings.mjs';

/** Puts a .vsix among the extensions of the VS Code whose home is `dir`. */
export async function installExtension(vsix, dir) {
  const args = [
    serverMain,
    '--install-extension',
    vsix,
    '--accept-server-license-terms',
    ...homes(dir),
  ];
  const code = await exitCode(node, args, { env: environment(dir), quiet: true });
  if (code !== 0) throw new Error(`VS Code could not install ${vsix} (exit code ${code})`);
}

/**
 * Starts the server. It ends with this process, however that ends.
 * - `token`: what the address must bear (`?tkn=`); without one, whoever reaches the port is let in: for tests.
 * - `testing`: makes a window honour `extensionDevelopmentPath` and `extensionTestsPath`, and keep its toasts to itself.
 */
export async function startServer({
  dir,
  token,
  settings = {},
  env = {},
  testing = false,
  verbose = false,
  ...places
}) {
  const at = { ...folders(dir), ...definedOnly(places) };
  const user = path.join(at.userDataDir, 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(
    path.join(user, 'settings.json'),
    JSON.stringify({ ...QUIET_SETTINGS, ...settings }),
  );
  const args = [
    serverMain,
    ...['--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms'],
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...(testing ? ['--enable-smoke-test-driver'] : []),
    ...['--disable-telemetry', '--disable-workspace-trust', ...homes(dir, at)],
  ];
  const child = spawn(node, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment(dir), ...env },
  });
  endWithThisProcess(child);
  const output = { text: '' };
  const port = await listening(child, output, verbose);
  return {
    child,
    origin: `http://127.0.0.1:${port}`,
    authority: `127.0.0.1:${port}`,
    log: () => output.text,
    stop: () => stop(child),
  };
}

function folders(dir) {
  return { userDataDir: path.join(dir, 'user-data'), extensionsDir: path.join(dir, 'extensions') };
}

function homes(dir, { userDataDir, extensionsDir } = folders(dir)) {
  return [
    ...['--server-data-dir', path.join(dir, 'server-data')],
    ...['--user-data-dir', userDataDir, '--extensions-dir', extensionsDir],
  ];
}

function environment(dir) {
  return { HOME: dir, NODE_OPTIONS: '', EXTENSIONS_GALLERY: '{}' };
}

function definedOnly(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

/** The port, once the server says that it listens. */
function listening(child, output, verbose) {
  return new Promise((resolve, reject) => {
    const read = (chunk) => {
      output.text += chunk;
      if (verbose) process.stderr.write(chunk);
      const match = /Extension host agent listening on (\d+)/.exec(output.text);
      if (match) resolve(Number(match[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`the VS Code server ended with ${code}:\n${output.text}`)),
    );
  });
}

function endWithThisProcess(child) {
  process.once('exit', () => child.kill('SIGKILL'));
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.once(signal, () => process.exit(code));
  }
}

function stop(child) {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.kill();
    setTimeout(() => child.kill('SIGKILL'), 5000).unref();
  });
}
