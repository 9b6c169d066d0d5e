// Serves VS Code as vscode.dev does: static files, all extensions in the browser's own worker, no machine behind it. Its files are
// those of the VS Code from npm (scripts/vscode/install.mjs), which asks for a server of its own unless its start-up script is told
// that there is none.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { vscode } from '../../scripts/vscode/install.mjs';

const ENTRY = '/vscode/out/vs/code/browser/workbench/workbench.js';
/** What in it asks for a machine, and what stands there in the VS Code that it was made from. */
const WITHOUT_MACHINE = [
  ['remoteAuthority:location.host', 'remoteAuthority:void 0'],
  [/(\.file\(this\.userDataPath\)\.with\(\{scheme:\w+)\.vscodeRemote\}/, '$1.vscodeUserData}'],
];
const WEBVIEWS = '/vscode/out/vs/workbench/contrib/webview/browser/pre/';
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * Serves a window that has a folder open.
 * - `extensions`: by name, the folder that each lies in.
 * - `configuration`: of the workbench, beside that.
 * @returns {Promise<{ origin: string, requested: () => readonly string[], close: () => void }>} `requested`: the paths that were asked for.
 */
export async function serveWindow({ extensions, ...configuration }) {
  const folders = { vscode, ...extensions };
  const requested = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    requested.push(pathname);
    if (pathname === '/')
      return send(response, page(origin, Object.keys(extensions), configuration));
    if (pathname === ENTRY) return send(response, entry(), '.js');
    sendFile(response, folders, decodeURIComponent(pathname));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    requested: () => requested,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function entry() {
  let script = readFileSync(path.join(vscode, ENTRY.replace('/vscode/', '')), 'utf8');
  for (const [asked, instead] of WITHOUT_MACHINE) {
    const changed = script.replace(asked, instead);
    if (changed === script) throw new Error(`this VS Code starts in another way: no ${asked}`);
    script = changed;
  }
  return script;
}

function page(origin, extensions, configuration) {
  // Another origin than the window's, as extensions have on the web.
  const authority = `localhost:${new URL(origin).port}`;
  const settings = {
    ...configuration,
    ...{
      userDataPath: '/',
      isEnabledFileDownloads: false,
      isEnabledFileUploads: false,
      isEnabledCoderGettingStarted: false,
    },
    additionalBuiltinExtensions: extensions.map((name) => ({
      scheme: 'http',
      authority,
      path: `/${name}`,
    })),
    productConfiguration: {
      enableTelemetry: false,
      webviewContentExternalBaseUrlTemplate: origin + WEBVIEWS,
    },
  };
  const escaped = JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html>
<meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${escaped}">
<link rel="stylesheet" href="/vscode/out/vs/code/browser/workbench/workbench.css">
<body aria-label="">
<script>globalThis._VSCODE_FILE_ROOT = '${origin}/vscode/out/';</script>
<script type="module" src="/vscode/out/nls.messages.js"></script>
<script type="module" src="${ENTRY}"></script>`;
}

function sendFile(response, folders, pathname) {
  const [, name, ...rest] = pathname.split('/');
  const folder = folders[name];
  const file = folder && path.join(folder, ...rest);
  const isThere = file?.startsWith(folder + path.sep) && isFile(file);
  if (!isThere) return response.writeHead(404).end();
  response.writeHead(200, headers(path.extname(file)));
  createReadStream(file).pipe(response);
}

function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function send(response, text, extension = '.html') {
  response.writeHead(200, headers(extension)).end(text);
}

function headers(extension) {
  return {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
  };
}
