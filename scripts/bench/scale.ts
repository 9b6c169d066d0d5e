import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { agreements, writeDataset } from './agreements';
import type { BenchDraft } from './benchDrafts';
import { median, ratio, table, time } from './figures';
import { probe } from './probe';

/** The draft speaks of the first ten agreements, which every one of the datasets has. */
export function scaleSection(folder: string, drafts: readonly BenchDraft[]): string {
  const draft = drafts.find(({ name, size }) => size === 'small' && name.startsWith('generated'));
  if (draft === undefined) throw new Error('there is no draft to check');
  let ten: number | undefined;
  const rows = [10, 1000, 10_000].map((count) => {
    const dataset = writeDataset(join(folder, `agreements-${count}`), agreements(count));
    const {
      load,
      reload,
      reread,
      heap,
      resident,
      heapAfterCheck,
      drafts: probed,
    } = probe(dataset, 1.5, [draft.file]);
    rmSync(dataset, { recursive: true });
    const [result] = probed;
    if (result === undefined) throw new Error('the draft was not measured');
    const check = median(result.check);
    ten ??= check;
    return [
      count.toLocaleString('en'),
      time(load),
      `${time(reload)}, ${reread} read`,
      megabytes(heap),
      megabytes(heapAfterCheck),
      megabytes(resident),
      time(result.first),
      time(check),
      ratio(check, ten),
      String(result.recognised),
    ];
  });
  const head = [
    'agreements',
    'load',
    'a file changes',
    'heap: facts',
    'heap after checks',
    'process after load',
    'first check',
    'check',
    'against ten',
    'claims',
  ];
  return [
    '## Agreements\n\nA new process each; the same 60 KB of generated prose, which speaks of ten of them.',
    'Goals: 10,000 load within 2 s and 300 MB, a change of one file reads only that one, and a check takes at most 1.5 × that with ten.\n',
    table(head, rows),
  ].join('\n');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)} MB`;
}
