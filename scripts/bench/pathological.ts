import { setTimeout as sleep } from 'node:timers/promises';
import { LspClient } from '../../test/lsp/client';
import { agreements } from './agreements';
import type { Agreement } from './agreements';
import { table, time } from './figures';
import { proseAbout } from './prose';

/** Of the bundled dataset: repeated, it has something to judge everywhere. */
const CLAIM = 'Kosovo will hold 250 prisoners for Denmark';

/** Texts that make readers slow, each at a share of its full size. */
const TEXTS: readonly (readonly [name: string, text: (share: number) => string])[] = [
  ['`[a](b` × 8,000', (share) => '[a](b'.repeat(8000 * share)],
  ['one line of 5 MB, prose', (share) => oneLine(5_000_000 * share)],
  ['one line of 5 MB, letters', (share) => 'a'.repeat(5_000_000 * share)],
  ['one line of 5 MB, figures', (share) => '1,234 '.repeat((5_000_000 * share) / 6)],
  ['100,000 digits', (share) => '7'.repeat(100_000 * share)],
  ['quotes 1,000 deep', (share) => `${'> '.repeat(1000 * share)}It costs €5 million.`],
  ['… on 1,000 lines', (share) => `${'> '.repeat(1000 * share)}It costs 5.\n`.repeat(1000 * share)],
  ['a paragraph of 4,000 sentences', (share) => `${CLAIM}. `.repeat(4000 * share)],
  ['a sentence of 1,000 clauses', (share) => `${CLAIM}, `.repeat(1000 * share)],
  ['a list of 4,000 items', (share) => `- ${CLAIM}\n`.repeat(4000 * share)],
  [
    'a table of 4,000 rows',
    (share) =>
      `| Who | What |\n| --- | --- |\n${'| Kosovo | 250 prisoners |\n'.repeat(4000 * share)}`,
  ],
  ['4,000 headings', (share) => `## ${CLAIM}\n\n`.repeat(4000 * share)],
];

/** From `didOpen` to the diagnostics, at half and at full size; then whether the server still answers. */
export async function pathologicalSection(): Promise<string> {
  const rows: string[][] = [];
  for (const [name, text] of TEXTS) {
    const half = await open(text(0.5));
    const whole = half === NEVER ? NEVER : await open(text(1));
    rows.push([name, half.took, whole.took, whole.after]);
  }
  const head = ['text', 'half of it', 'all of it', 'next answer'];
  return [
    '## Pathological text\n\nFrom `didOpen` to the diagnostics in a new server; the time of a proportional reader doubles from half to all.',
    'The next answer is that of a hover in another draft, asked for once this one was read.\n',
    table(head, rows),
  ].join('\n');
}

async function open(text: string): Promise<{ readonly took: string; readonly after: string }> {
  const client = new LspClient();
  try {
    await client.initialize();
    await client.open('untitled:small.md', 'A sentence.\n');
    await client.diagnostics('untitled:small.md', 1);
    const began = performance.now();
    await client.open('untitled:large.md', text);
    if (!(await arrives(client.diagnostics('untitled:large.md', 1)))) return NEVER;
    const took = time(performance.now() - began);
    const asked = performance.now();
    const answer = client.hover('untitled:small.md', { line: 0, character: 3 });
    const after = (await arrives(answer)) ? time(performance.now() - asked) : 'none';
    return { took, after };
  } finally {
    client.kill();
  }
}

async function arrives(answer: Promise<unknown>): Promise<boolean> {
  const waiting = new AbortController();
  const late = sleep(LONGEST, false, { signal: waiting.signal }).catch(() => false);
  const isThere = await Promise.race([answer.then(() => true), late]);
  waiting.abort();
  return isThere;
}

function oneLine(length: number): string {
  const all = agreements(10) as [Agreement, ...Agreement[]];
  return proseAbout(all, length).replaceAll(/\s+/g, ' ');
}

const LONGEST = 20_000;
const NEVER = { took: 'over 20 s', after: '–' };
