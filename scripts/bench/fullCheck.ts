import type { BenchDraft } from './benchDrafts';
import { median, ratio, table, time } from './figures';
import { probe } from './probe';

/** A whole draft against what reading the Markdown alone takes. */
export function fullCheckSection(drafts: readonly BenchDraft[]): string {
  const rows = drafts.map(({ name, file, dataset }) => {
    const [result] = probe(dataset, 2.5, [file]).drafts;
    if (result === undefined) throw new Error(`${name} was not measured`);
    const parse = median(result.parse);
    const check = median(result.check);
    return [
      name,
      time(parse),
      time(check),
      ratio(check, parse),
      time(result.first),
      String(result.recognised),
      String(result.findings),
    ];
  });
  const head = ['draft', 'lezer', 'check', 'ratio', 'first check', 'claims', 'not right'];
  return [
    '## Full check\n\nIn one process, median after a warm-up; goal: at most 4 × `@lezer/markdown` alone (with GFM).',
    'The first check is that of a new process, before anything is compiled.\n',
    table(head, rows),
  ].join('\n');
}
