import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/src/core/check/check';
import type { Finding } from '../../../server/src/core/verdicts/finding';
import { applyEdits } from '../../../server/src/dataset/marks/edits';
import { directiveChanges } from '../../../server/src/features/directiveChanges';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../../server/src/dataset/nodeFiles';
import { openDraft } from '../fixtures/openDraft';

const { factbase } = loadDataset(
  [join(import.meta.dirname, '..', '..', 'datasets', 'keepers')],
  nodeFiles,
);
const CLAIM = 'Malta and Iceland signed the lighthouse agreement in March 2023.';

/** What each change would make of a draft; offered at its finding, or at its directive where it has none. */
function changed(text: string, uri = 'file:///drafts/a.md'): Readonly<Record<string, string>> {
  const result = check(text, factbase, { today: '2024-11-01' });
  const wrong = result.findings.filter(({ verdict }) => verdict.kind === 'contradicted');
  const at = wrong[0]?.span ?? result.unused[0]?.span ?? { start: 0, end: 0 };
  const draft = { ...openDraft(text, []), uri, result };
  return Object.fromEntries(
    directiveChanges(at, wrong, draft).map(({ title, edit }) => [title, applyEdits(text, [edit])]),
  );
}

/** What is still found wrong in a draft. */
function wrongIn(text: string): readonly Finding[] {
  return check(text, factbase, { today: '2024-11-01' }).findings.filter(
    ({ verdict }) => verdict.kind === 'contradicted',
  );
}

const LINE = 'Turn off wrong-date in this line';
const FILE = 'Turn off wrong-date in this file';

describe('directiveChanges', () => {
  it.each([
    ['a paragraph', `${CLAIM}\n\nMore.\n`, `${CLAIM} <!-- pactcheck-disable-line wrong-date -->\n`],
    ['a heading', `# ${CLAIM}\n`, `# ${CLAIM} <!-- pactcheck-disable-line wrong-date -->\n`],
    ['an item', `- ${CLAIM}\n`, `- ${CLAIM} <!-- pactcheck-disable-line wrong-date -->\n`],
    ['a quotation', `> ${CLAIM}\n`, `> ${CLAIM} <!-- pactcheck-disable-line wrong-date -->\n`],
    [
      'a hard break',
      `${CLAIM}  \nMore.\n`,
      `${CLAIM} <!-- pactcheck-disable-line wrong-date -->  \nMore.`,
    ],
    ['CR LF', `${CLAIM}\r\n`, `${CLAIM} <!-- pactcheck-disable-line wrong-date -->\r\n`],
  ])('turns a finding off in its line: %s', (_name, text, expected) => {
    expect(wrongIn(text)).toHaveLength(1);
    const written = changed(text)[LINE] ?? '';
    expect(written.startsWith(expected)).toBe(true);
    expect(wrongIn(written)).toEqual([]);
  });

  it('turns it off in the file, below the front matter', () => {
    const text = `---\ntitle: Malta\n---\n\n${CLAIM}\n`;
    const written = changed(text)[FILE] ?? '';
    expect(written).toBe(
      `---\ntitle: Malta\n---\n\n<!-- pactcheck-disable-file wrong-date -->\n\n${CLAIM}\n`,
    );
    expect(wrongIn(written)).toEqual([]);
    expect(changed(`${CLAIM}\n`)[FILE]).toBe(
      `<!-- pactcheck-disable-file wrong-date -->\n\n${CLAIM}\n`,
    );
  });

  it('offers no line where a comment can’t stand: in a table, in HTML', () => {
    const table = `| Claim |\n| --- |\n| ${CLAIM} |\n`;
    expect(wrongIn(table)).toHaveLength(1);
    expect(Object.keys(changed(table))).toEqual([FILE]);
    expect(Object.keys(changed(`<div>\n${CLAIM}\n</div>\n`))).toEqual([FILE]);
  });

  it('writes MDX’s comments in MDX', () => {
    expect(changed(`${CLAIM}\n`, 'file:///drafts/a.mdx')[LINE]).toBe(
      `${CLAIM} {/* pactcheck-disable-line wrong-date */}\n`,
    );
  });

  it('takes away a comment that turns nothing off, with its line where it is alone', () => {
    const right = CLAIM.replace('2023', '2024');
    const title = 'Take away this comment, which turns nothing off';
    expect(changed(`${right} <!-- pactcheck-disable-line -->\n`)[title]).toBe(`${right}\n`);
    expect(changed(`<!-- pactcheck-disable-next-line -->\n${right}\n`)[title]).toBe(`${right}\n`);
  });
});
