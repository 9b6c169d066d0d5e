// npm run eval [-- FILE… --dataset DIR --today DAY --misses --json]
// Opens marked drafts in the built server, as an editor would, and counts how often it says what their marks say.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LspClient, SERVER } from '../test/lsp/client';
import { DEFAULT_DATASET, DEFAULT_TODAY, readMarkedFile } from '../test/marks/markedFile';
import type { MarkedCase } from '../test/marks/markedFile';
import { observe } from './eval/observe';
import { faultLine, tagTable, totals } from './eval/report';
import { sameValueIn } from './eval/sameValue';
import { add, noScores, score } from './eval/score';
import type { Fault, Scores } from './eval/score';

const root = join(import.meta.dirname, '..');
const datasets = join(root, 'test', 'datasets');

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dataset: { type: 'string' },
      today: { type: 'string' },
      misses: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  if (!existsSync(SERVER)) throw new Error('dist/server.js is missing: npm run build makes it');
  const files =
    positionals.length > 0 ? positionals : [join(root, 'test', 'eval', 'dev-cases.txt')];
  const cases = files.flatMap((file) => readMarkedFile(file, readFileSync(file, 'utf8')));
  const groups = new Map<string, MarkedCase[]>();
  for (const draft of cases) {
    const own = draft.dataset !== DEFAULT_DATASET || values.dataset === undefined;
    const dataset = own ? join(datasets, draft.dataset) : resolve(values.dataset ?? '');
    const today = draft.today === DEFAULT_TODAY ? (values.today ?? draft.today) : draft.today;
    const key = `${today}\n${dataset}`;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  const all = noScores();
  const byTag = new Map<string, { cases: number; scores: Scores }>();
  const faults: Fault[] = [];
  for (const [key, drafts] of groups) {
    const [today = DEFAULT_TODAY, dataset = ''] = key.split('\n');
    for (const { draft, scores, faults: own } of await run(drafts, dataset, today)) {
      add(all, scores);
      faults.push(...own);
      for (const tag of draft.tags) {
        const entry = byTag.get(tag) ?? { cases: 0, scores: noScores() };
        byTag.set(tag, entry);
        entry.cases++;
        add(entry.scores, scores);
      }
    }
  }
  if (values.json === true) {
    console.log(
      JSON.stringify({ cases: cases.length, scores: all, byTag: Object.fromEntries(byTag) }),
    );
    return;
  }
  console.log(`${String(cases.length)} drafts\n\n${totals(all)}`);
  if (byTag.size > 0) console.log(`\n${tagTable(byTag)}`);
  if (values.misses === true) console.log(`\n${faults.map(faultLine).join('\n')}`);
}

interface Scored {
  readonly draft: MarkedCase;
  readonly scores: Scores;
  readonly faults: readonly Fault[];
}

async function run(
  drafts: readonly MarkedCase[],
  dataset: string,
  today: string,
): Promise<readonly Scored[]> {
  if (!existsSync(dataset)) throw new Error(`there is no dataset ${dataset}`);
  const isSame = sameValueIn(dataset, today);
  const client = new LspClient();
  try {
    await client.initialize({
      initializationOptions: { bundledDataset: false, datasets: [dataset], today },
    });
    const scored: Scored[] = [];
    for (const draft of drafts) {
      scored.push({ draft, ...score(await observe(client, draft), isSame) });
    }
    for (const { message } of client.shown) console.error(message);
    await client.shutdown();
    return scored;
  } finally {
    client.kill();
  }
}
