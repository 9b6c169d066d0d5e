import type { BenchDraft } from './benchDrafts';
import { median, ratio, table, time } from './figures';
import { probe } from './probe';

/** A whole draft against what reading the Markdown alone takes. */
export function fullCheckSection(drafts: readonly BenchDraft[], before?: string): string {
  const rows = drafts.map(({ name, file, dataset }) => {
    const [result] = probe(dataset, 2.5, [file], before).drafts;
    if (result === undefined) throw new Error(`${name} was not measured`);
    const parse = median(result.parse);
    const check = median(result.check);
    return [
      name,
      time(parse),
      time(check),
      ratio(check, parse),
      ...(before === undefined ? [] : [time(median(result.before))]),
      time(result.first),
      String(result.recognised),
      String(result.findings),
    ];
  });
  const former = before === undefined ? [] : ['before'];
  const head = [
    'draft',
    'lezer',
    'check',
    'ratio',
    ...former,
    'first check',
    'claims',
    'not right',
  ];
  return [
    '## Full check\n\nIn one process, median after a warm-up; goals: of claim-dense prose at most 10 × `@lezer/markdown` alone (with GFM), of real Markdown 3 ×.',
    'The first check is that of a new process, before anything is compiled.\n',
    table(head, rows),
  ].join('\n');
}
