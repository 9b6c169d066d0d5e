// npm run eval:silence [-- PATH… --dataset DIR --seed N --supported]
// Checks prose that is about other things against every dataset and prints each finding: there must be none. It reads all Markdown under
// node_modules and 1 MB of generated prose about countries and figures; paths (folders, files) take the place of both. --supported prints also what
// a hover would wrongly call supported: it is counted, but underlines nothing.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDataset } from '../server/src/dataset/loadDataset';
import { nodeFiles } from '../server/src/dataset/nodeFiles';
import { generatedDrafts } from '../test/silence/prose/generate';
import { draftsUnder } from './silence/drafts';
import type { SilentDraft } from './silence/drafts';
import { listen } from './silence/listen';
import type { Heard } from './silence/listen';
import { inMegabytes, report } from './silence/report';

const root = join(import.meta.dirname, '..');
const GENERATED = 1_000_000;

main();

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dataset: { type: 'string' },
      seed: { type: 'string', default: '1' },
      supported: { type: 'boolean', default: false },
    },
  });
  const datasets = values.dataset === undefined ? everyDataset() : [resolve(values.dataset)];
  const seed = Number(values.seed);
  const texts =
    positionals.length > 0
      ? positionals.map((path) => ({ name: path, drafts: draftsUnder(resolve(path)) }))
      : [
          { name: 'node_modules', drafts: draftsUnder(join(root, 'node_modules')) },
          { name: `generated, seed ${seed}`, drafts: generatedDrafts(seed, GENERATED) },
        ];
  let findings = 0;
  for (const { name, drafts } of texts) {
    console.log(`${name}: ${drafts.length} files, ${inMegabytes(drafts)}`);
    for (const folder of datasets) {
      const heard = listenWith(folder, drafts);
      console.log(report(folder, heard, { root, withSupported: values.supported }));
      findings += heard.findings.length;
    }
  }
  console.log(findings === 0 ? 'Silent.' : `${findings} findings where there should be none.`);
  if (findings > 0) process.exitCode = 1;
}

function listenWith(folder: string, drafts: readonly SilentDraft[]): Heard {
  const { factbase, problems } = loadDataset([folder], nodeFiles);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${folder}: ${problem.message}`);
  return listen(drafts, factbase);
}

function everyDataset(): readonly string[] {
  const others = join(root, 'test', 'datasets');
  const names = readdirSync(others, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [join(root, 'data'), ...names.map(({ name }) => join(others, name))];
}
