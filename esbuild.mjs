// Builds what ships, into dist/: the language server, the command line and the VS Code client, each one CommonJS file.
//   node esbuild.mjs [--dev] [--watch]      --dev: readable, with source maps
import { statSync } from 'node:fs';
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
  logLevel: 'warning',
};

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  { ...common, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js' },
  { ...common, entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js' },
  {
    ...common,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/client.js',
    external: ['vscode'],
  },
];

if (watch) {
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
  console.log('watching client/ and server/ (Ctrl+C ends it)');
} else {
  // esbuild has printed what is wrong, at its place.
  await Promise.all(bundles.map((bundle) => esbuild.build(bundle))).catch(() => process.exit(1));
  for (const { outfile = '' } of bundles) {
    console.log(`${outfile}  ${Math.round(statSync(outfile).size / 1024)} KB`);
  }
}
