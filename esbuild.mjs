// Builds what ships, into dist/: the language server, the command line and the VS Code client, each one CommonJS file, the bundled
// dataset as it was read, and the licences of the packages that are in them.
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
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: !dev,
  sourcemap: dev,
  metafile: true,
  logLevel: 'warning',
};

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  {
    ...common,
    entryPoints: ['server/src/checker.ts'],
    outfile: 'dist/checker.js',
  },
  {
    ...common,
    entryPoints: ['server/src/node.ts'],
    outfile: 'dist/server.js',
    plugins: [sharedChecker()],
  },
  {
    ...common,
    entryPoints: ['server/src/cli.ts'],
    outfile: 'dist/cli.js',
    plugins: [sharedChecker()],
  },
  {
    ...common,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/client.js',
    external: ['vscode'],
  },
];

const snapshot = 'dist/bundled.json';
rmSync(snapshot, { force: true });
if (watch) {
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
  console.log('watching client/ and server/ (Ctrl+C ends it)');
} else {
  // What is wrong esbuild has printed by then, at its place.
  const built = bundles.map((bundle) => esbuild.build(bundle));
  const results = await Promise.all(built).catch(() => process.exit(1));
  writeFileSync('dist/LICENSES.txt', licences(results.map(({ metafile }) => metafile)));
  const hasSnapshot = writeSnapshot();
  for (const outfile of [
    ...bundles.map((one) => one.outfile),
    ...(hasSnapshot ? [snapshot] : []),
  ]) {
    console.log(`${outfile}  ${Math.round(statSync(outfile).size / 1024)} KB`);
  }
}

/** What the bundled dataset says, read once and for all: the server starts with it as long as data/ stays as it is. */
function writeSnapshot() {
  const { makeSnapshot, nodeDigest, nodeFiles } = createRequire(import.meta.url)(
    './dist/checker.js',
  );
  const text = makeSnapshot(path.resolve('data'), nodeFiles, nodeDigest);
  if (text === undefined)
    console.error('data/ has problems (npm run check:data names them): no snapshot');
  else writeFileSync(snapshot, text);
  return text !== undefined;
}

/**
 * The server and the command line share one copy of the checker: what they import of core/, dataset/, config/ and decisions/ they take from dist/checker.js.
 * @returns {esbuild.Plugin}
 */
function sharedChecker() {
  const shared = /[\\/]server[\\/]src[\\/](?:core|dataset|config|decisions)[\\/]/;
  return {
    name: 'shared-checker',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ path: name, resolveDir }) =>
        shared.test(path.join(resolveDir, name)) ? { path: './checker.js', external: true } : null,
      );
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
