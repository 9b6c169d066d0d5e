// Builds what ships, into dist/: the language server, the command line and the VS Code client, for Node and the first and the last for
// browsers too, each one file; the bundled dataset as it was read; the licences of the packages that are in them.
//   node esbuild.mjs [--dev] [--watch]      --dev: readable, with source maps
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';

const dev = process.argv.includes('--dev');
const watch = process.argv.includes('--watch');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  minify: !dev,
  sourcemap: dev,
  metafile: true,
  logLevel: 'warning',
};

/** @type {esbuild.BuildOptions} */
const onNode = { ...common, platform: 'node', target: 'node20', format: 'cjs' };

/** Where there is no Node: an import of one of its modules fails the build. @type {esbuild.BuildOptions} */
const inBrowser = { ...common, platform: 'browser', target: 'es2022', conditions: ['worker'] };

/** Loaded by Node and by a worker alike: what it exports is a global in the one and the module's exports in the other. */
const CHECKER = 'pactcheckChecker';
/** @type {esbuild.BuildOptions} */
const checker = {
  ...common,
  platform: 'neutral',
  target: 'es2022',
  format: 'iife',
  globalName: CHECKER,
  footer: { js: `if (typeof module === "object") module.exports = ${CHECKER};` },
  entryPoints: ['server/src/checker.ts'],
  outfile: 'dist/checker.js',
};

rmSync('dist/bundled.json', { force: true });
const built = [await esbuild.build(checker).catch(() => process.exit(1))];
const require = createRequire(import.meta.url);
const onNodeShared = sharedChecker("require('./checker.js')");
const inWorkerShared = sharedChecker(CHECKER);

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  {
    ...onNode,
    entryPoints: ['server/src/node.ts'],
    outfile: 'dist/server.js',
    plugins: [onNodeShared],
  },
  {
    ...onNode,
    entryPoints: ['server/src/cli.ts'],
    outfile: 'dist/cli.js',
    plugins: [onNodeShared],
  },
  {
    ...inBrowser,
    format: 'iife',
    entryPoints: ['server/src/worker.ts'],
    outfile: 'dist/serverWorker.js',
    plugins: [inWorkerShared],
  },
  {
    ...onNode,
    entryPoints: ['client/src/node.ts'],
    outfile: 'dist/client.js',
    external: ['vscode'],
  },
  {
    ...inBrowser,
    format: 'cjs',
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/browser.js',
    external: ['vscode'],
  },
  // For this script and the bench, which have no use for a server: what the checker leaves to Node.
  {
    ...onNode,
    entryPoints: ['server/src/dataset/nodeFiles.ts', 'server/src/dataset/nodeDigest.ts'],
    outdir: 'dist/build',
  },
];

if (watch) {
  for (const bundle of [checker, ...bundles]) await (await esbuild.context(bundle)).watch();
  console.log('watching client/ and server/ (Ctrl+C ends it)');
} else {
  // What is wrong esbuild has printed by then, at its place.
  const others = bundles.map((bundle) => esbuild.build(bundle));
  built.push(...(await Promise.all(others).catch(() => process.exit(1))));
  writeFileSync('dist/LICENSES.txt', licences(built.map(({ metafile }) => metafile)));
  const hasSnapshot = writeSnapshot('dist/bundled.json');
  for (const file of [
    ...[checker, ...bundles].flatMap(({ outfile }) => outfile ?? []),
    ...(hasSnapshot ? ['dist/bundled.json'] : []),
  ]) {
    console.log(`${file}  ${Math.round(statSync(file).size / 1024)} KB`);
  }
}

/** What the bundled dataset says, read once and for all: the server starts with it as long as data/ stays as it is. */
function writeSnapshot(file) {
  const { makeSnapshot } = require('./dist/checker.js');
  const { nodeFiles } = require('./dist/build/nodeFiles.js');
  const { nodeDigest } = require('./dist/build/nodeDigest.js');
  const text = makeSnapshot(path.resolve('data'), nodeFiles, nodeDigest);
  if (text === undefined)
    console.error('data/ has problems (npm run check:data names them): no snapshot');
  else writeFileSync(file, text);
  return text !== undefined;
}

/**
 * The server, the worker and the command line share one copy of the checker: what they import of core/, dataset/, config/ and
 * decisions/ they take from dist/checker.js. What that doesn't export fails the build.
 * @param {string} exported The expression that has what it exports.
 * @returns {esbuild.Plugin}
 */
function sharedChecker(exported) {
  const shared = /[\\/]server[\\/]src[\\/](?:core|dataset|config|decisions)[\\/](?!node)/;
  const names = Object.keys(require('./dist/checker.js'));
  const constants = names.map((name) => `export const ${name} = checker.${name};`);
  return {
    name: 'shared-checker',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ path: name, resolveDir, namespace }) => {
        if (namespace === 'checker') return { path: name, external: true };
        return shared.test(path.join(resolveDir, name))
          ? { path: 'checker', namespace: 'checker', sideEffects: false }
          : null;
      });
      build.onLoad({ filter: /./, namespace: 'checker' }, () => ({
        contents: [`const checker = ${exported};`, ...constants].join('\n'),
        resolveDir: import.meta.dirname,
      }));
    },
  };
}

/** The licence texts of all packages that are bundled: most ask for that. */
function licences(metafiles) {
  const folders = new Set();
  for (const file of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file);
    if (found) folders.add(found[0]);
  }
  return [...folders]
    .sort()
    .map(licence)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json')));
  const text = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  return `${name} ${version} (${license})\n\n${text ? readFileSync(path.join(folder, text), 'utf8') : ''}`;
}
