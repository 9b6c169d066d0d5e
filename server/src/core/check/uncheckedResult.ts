import type { CheckResult } from './draftChecker';

/** A draft in which nothing was read and nothing found. `date`: EDTF. */
export function uncheckedResult(text: string, date: string): CheckResult {
  const draft = { text, blocks: [], footnotes: new Map(), comments: [], end: text.length };
  return {
    draft,
    reading: { draft, blocks: [] },
    day: { date, from: 'today' },
    findings: [],
    silenced: [],
    hidden: [],
    unused: [],
    unknown: [],
    inconsistencies: [],
    statements: [],
  };
}
