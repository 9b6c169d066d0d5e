// Loads one dataset and checks drafts with the built checker, in plain Node; prints what it took, as JSON.
//   node --expose-gc measureChecks.mjs DATASET SECONDS BEFORE FILE…     measures each draft for about so many seconds, after as long a warm-up
// BEFORE: the dist folder of another build that is measured beside it, or nothing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { GFM, parser } from '@lezer/markdown';

const require = createRequire(import.meta.url);
const { check, DatasetLoaders } = require('../../dist/checker.js');
const { nodeFiles } = require('../../dist/build/nodeFiles.js');
const [dataset, seconds, before, ...files] = process.argv.slice(2);
const budget = 1000 * Number(seconds);
const lezer = parser.configure(GFM);
const TODAY = '2026-01-15';

globalThis.gc?.();
const empty = process.memoryUsage().heapUsed;
/** The path of a file that has changed, once there is one. */
let changed = '';
let reread = 0;
const loaders = new DatasetLoaders({
  ...nodeFiles,
  stat: (path) => (path === changed ? { size: 0, stamp: 'changed' } : nodeFiles.stat(path)),
  read: (path) => {
    reread += 1;
    return nodeFiles.read(path) + (path === changed ? '# changed\n' : '');
  },
});
const [load, { factbase, problems, files: loaded }] = timed(() => loaders.load([dataset]));
if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
globalThis.gc?.();
const heap = process.memoryUsage().heapUsed - empty;
const resident = process.resourceUsage().maxRSS * 1024;
changed = loaded.at(-1) ?? '';
reread = 0;
const [reload] = timed(() => loaders.load([dataset]));
const former = before && otherBuild(path.resolve(before, 'checker.js'));
const drafts = files.map((file) => measure(readFileSync(file, 'utf8')));
globalThis.gc?.();
const heapAfterCheck = process.memoryUsage().heapUsed - empty;
console.log(JSON.stringify({ load, reload, reread, heap, resident, heapAfterCheck, drafts }));

/** Another build, with the same dataset as it reads it. */
function otherBuild(file) {
  const other = require(file);
  const { factbase } = new other.DatasetLoaders(nodeFiles).load([dataset]);
  return { check: other.check, factbase };
}

/** All by turns, so that what else the machine does falls on both. */
function measure(text) {
  const [first, { findings }] = timed(() => check(text, factbase, { today: TODAY }));
  const round = () => [
    timed(() => lezer.parse(text))[0],
    timed(() => check(text, factbase, { today: TODAY }))[0],
    former && timed(() => former.check(text, former.factbase, { today: TODAY }))[0],
  ];
  rounds(round);
  const measured = rounds(round);
  return {
    first,
    findings: findings.filter(({ verdict }) => verdict.kind !== 'supported').length,
    recognised: findings.length,
    parse: measured.map(([parse]) => parse),
    check: measured.map(([, whole]) => whole),
    before: former ? measured.map(([, , whole]) => whole) : [],
  };
}

function rounds(round) {
  const results = [];
  const end = performance.now() + budget;
  while (results.length < 5 || performance.now() < end) results.push(round());
  return results;
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}
