import { LspClient } from '../../test/lsp/client';
import type { BenchDraft } from './benchDrafts';
import { median, table, time } from './figures';

/** From starting the server, with the bundled dataset, to the diagnostics of the draft that is opened at once. */
export async function startSection(drafts: readonly BenchDraft[]): Promise<string> {
  const rows: string[][] = [];
  for (const { name, text } of [{ name: 'one sentence', text: 'A sentence.\n' }, ...drafts]) {
    const samples: number[] = [];
    for (let run = 0; run < RUNS; run++) samples.push(await start(text));
    rows.push([name, time(median(samples))]);
  }
  return `## Start\n\nFrom starting \`dist/server.js\` to the first diagnostics, bundled dataset; goal: 300 ms.\n\n${table(['draft', 'median'], rows)}`;
}

async function start(text: string): Promise<number> {
  const began = performance.now();
  const client = new LspClient();
  try {
    await client.initialize();
    await client.open('untitled:bench.md', text);
    await client.diagnostics('untitled:bench.md', 1);
    return performance.now() - began;
  } finally {
    client.kill();
  }
}

const RUNS = 5;
