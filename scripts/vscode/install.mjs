// Puts a real VS Code under .vscode-oss from npm packages alone, for where no desktop one can be had: code-server's VS Code
// server, and the Node that it needs. A small native module is built: python3, make and a C++ compiler must be there.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, step } from '../steps.mjs';

const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';
// What the server, the extension host, the file watcher and the window load; the rest (sign-in, dev containers, ssh, …) is
// another 300 MB that nothing here touches.
const NEEDED = [
  '@microsoft/1ds-core-js',
  '@microsoft/1ds-post-js',
  '@parcel/watcher',
  '@vscode/fs-copyfile',
  '@vscode/iconv-lite-umd',
  '@vscode/native-watchdog',
  '@vscode/proxy-agent',
  '@vscode/ripgrep-universal',
  '@vscode/spdlog',
  '@vscode/tree-sitter-wasm',
  '@vscode/vscode-languagedetection',
  '@xterm/addon-serialize',
  '@xterm/addon-unicode11',
  '@xterm/headless',
  '@xterm/xterm',
  'cookie',
  'http-proxy-agent',
  'https-proxy-agent',
  'jschardet',
  'katex',
  'minimist',
  'node-pty',
  'tas-client',
  'vscode-oniguruma',
  'vscode-regexpp',
  'vscode-textmate',
  'ws',
  'yauzl',
  'yazl',
];
const NATIVE = ['@vscode/fs-copyfile', '@vscode/native-watchdog', '@vscode/spdlog'];

const home = process.env.VSCODE_OSS_HOME ?? path.join(root, '.vscode-oss');
const nodePackage = path.join(home, `node_modules/node-linux-${process.arch}`);

/** VS Code's own folder. */
export const vscode = path.join(home, 'node_modules/code-server/lib/vscode');

const stamp = JSON.stringify([CODE_SERVER, NODE, NEEDED]);
const stampFile = path.join(home, 'installed.json');

export const node = path.join(nodePackage, 'bin/node');
export const serverMain = path.join(vscode, 'out/server-main.js');

/** True where this very version is there. */
export function isBrowserVsCodeInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
}

/** Installs it unless this very version is there. Rejects with a sentence for the user where it can't be had. */
export async function installBrowserVsCode() {
  if (process.platform !== 'linux') {
    throw new Error(
      'There is no VS Code here, and the one from npm is for Linux: install VS Code.',
    );
  }
  if (isBrowserVsCodeInstalled()) return;
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
  await step('installing VS Code from npm (400 MB, once)', async () => {
    const packages = [`code-server@${CODE_SERVER}`, `${path.basename(nodePackage)}@${NODE}`];
    await npm(home, 'install', '--ignore-scripts', ...packages);
    keepOnlyNeeded();
    await npm(vscode, 'install', '--omit=dev', '--ignore-scripts');
    await npm(vscode, 'rebuild', ...NATIVE);
  });
  writeFileSync(stampFile, stamp);
}

function keepOnlyNeeded() {
  const manifest = path.join(vscode, 'package.json');
  const content = JSON.parse(readFileSync(manifest, 'utf8'));
  const wanted = Object.entries(content.dependencies).filter(([name]) => NEEDED.includes(name));
  writeFileSync(manifest, JSON.stringify({ ...content, dependencies: Object.fromEntries(wanted) }));
  rmSync(path.join(vscode, 'extensions/copilot'), { recursive: true, force: true });
}

function npm(cwd, ...args) {
  return run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    env: {
      // The Node that it is for, once that is there; its headers, so that node-gyp downloads nothing.
      PATH: [path.join(nodePackage, 'bin'), process.env.PATH].join(path.delimiter),
      npm_config_nodedir: nodePackage,
    },
  });
}
