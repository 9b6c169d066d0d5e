// Loads the built extension and activates it in an editor that does nothing; prints what it took, in milliseconds, as JSON:
//   node measureActivation.mjs
// `load`: the module's code. `activate`: until its `activate` gives the thread back. The server's process is started and not waited for.
import { createRequire, Module } from 'node:module';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');
const require = createRequire(import.meta.url);
const BUILT_IN = ['child_process', 'crypto', 'fs', 'net', 'os', 'path', 'readline', 'url', 'util'];

/** Whatever one asks of it, calls or extends, it is one of its kind again; it holds nothing, and is no promise. */
function anything() {
  const known = new Map();
  const of = (name) => {
    if (!known.has(name)) known.set(name, anything());
    return known.get(name);
  };
  const own = new Proxy(class {}, {
    get: (target, name) => {
      if (name === 'prototype') return target.prototype;
      if (name === 'then') return undefined;
      if (name === Symbol.iterator) return () => [][Symbol.iterator]();
      if (name === Symbol.toPrimitive) return () => '';
      return of(name);
    },
    set: (_target, name, value) => known.set(name, value) !== undefined,
    apply: () => of('called'),
    // Of a class that extends it an object of that class.
    construct: (_target, _given, made) =>
      made === own ? anything() : Object.create(made.prototype),
  });
  return own;
}

// A bundle copies what an import holds itself, and looks the rest up behind it.
const editor = Object.create(anything(), { version: { value: '1.91.0', enumerable: true } });
const resolve = Module._load;
Module._load = function (request, ...rest) {
  return request === 'vscode' ? editor : resolve.call(this, request, ...rest);
};

// VS Code has long loaded these when it comes to an extension.
for (const name of BUILT_IN) require(name);
const began = now();
const extension = require('../../dist/client.js');
const loaded = now();
const context = {
  asAbsolutePath: (file) => path.join(root, file),
  extensionUri: editor.Uri,
  subscriptions: [],
  workspaceState: { get: (_key, otherwise) => otherwise, update: () => undefined },
};
const running = extension.activate(context);
const activated = now();
running.catch?.((error) => console.error(error));
const between = (a, b) => ({ passed: b.passed - a.passed, spent: b.spent - a.spent });
console.log(JSON.stringify({ load: between(began, loaded), activate: between(loaded, activated) }));
setTimeout(() => process.exit(), 300);

/** Processor time, so that what else the machine does doesn't count; reading the file is little of it. */
function now() {
  const { user, system } = process.cpuUsage();
  return { passed: performance.now(), spent: (user + system) / 1000 };
}
