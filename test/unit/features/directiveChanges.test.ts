import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/src/core/check/check';
import type { Finding } from '../../../server/src/core/verdicts/finding';
import { readDraft } from '../../../server/src/core/text/readDraft';
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
function changed(
  text: string,
  uri = 'file:///drafts/a.md',
  words?: string,
): Readonly<Record<string, string>> {
  const result = check(text, factbase, { today: '2024-11-01' });
  const wrong = result.findings.filter(({ verdict }) => verdict.kind === 'contradicted');
  const start = words === undefined ? 0 : text.indexOf(words);
  const whole = { start, end: start + (words?.length ?? 0) };
  const at = wrong[0]?.span ?? result.unused[0]?.span ?? whole;
  const draft = { ...openDraft(text, []), uri, result };
  return Object.fromEntries(
    directiveChanges(at, wrong, draft).map(({ title, edits }) => [title, applyEdits(text, edits)]),
  );
}

/** What is still found wrong in a draft. */
function wrongIn(text: string): readonly Finding[] {
  return check(text, factbase, { today: '2024-11-01' }).findings.filter(
    ({ verdict }) => verdict.kind === 'contradicted',
  );
}

const SENTENCE = 'Turn off wrong-date in this sentence';
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
  ])('turns a finding off in its sentence, alone in its line: %s', (_name, text, expected) => {
    expect(wrongIn(text)).toHaveLength(1);
    const written = changed(text)[SENTENCE] ?? '';
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
    expect(Object.keys(changed(table))).toEqual([SENTENCE, FILE]);
    expect(Object.keys(changed(`<div>\n${CLAIM}\n</div>\n`))).toEqual([FILE]);
  });

  it.each([
    [
      'between others',
      `More. ${CLAIM} More.\n`,
      `More. <!-- pactcheck-disable wrong-date -->${CLAIM}<!-- pactcheck-enable wrong-date --> More.\n`,
    ],
    [
      'at a line’s beginning, where a comment would make HTML of the line',
      `${CLAIM} It is **old**.\n`,
      `Malta <!-- pactcheck-disable wrong-date -->${CLAIM.slice(6)}<!-- pactcheck-enable wrong-date --> It is **old**.\n`,
    ],
    [
      'over two lines',
      `${CLAIM.replace(' in ', '\nin ')}\n`,
      `Malta <!-- pactcheck-disable wrong-date -->${CLAIM.slice(6).replace(' in ', '\nin ')}<!-- pactcheck-enable wrong-date -->\n`,
    ],
    [
      'in a cell',
      `| Claim |\n| --- |\n| ${CLAIM} |\n`,
      `| Claim |\n| --- |\n| <!-- pactcheck-disable wrong-date -->${CLAIM}<!-- pactcheck-enable wrong-date --> |\n`,
    ],
  ])('turns a finding off in its sentence: %s', (_name, text, expected) => {
    const written = changed(text)[SENTENCE] ?? '';
    expect(written).toBe(expected);
    expect(wrongIn(text)).toHaveLength(1);
    expect(wrongIn(written)).toEqual([]);
    expect(readDraft(written).blocks.map((block) => block.text)).toEqual(
      readDraft(text).blocks.map((block) => block.text),
    );
  });

  it('turns off a sentence and leaves the same mistake in the next', () => {
    const text = `More. ${CLAIM} ${CLAIM}\n`;
    expect(wrongIn(text)).toHaveLength(2);
    const change = (where: string) =>
      Object.entries(changed(text)).find(([title]) => title.endsWith(where))?.[1] ?? text;
    expect(wrongIn(change('in this sentence'))).toHaveLength(1);
    expect(wrongIn(change('in this line'))).toEqual([]);
  });

  it('tells of a code or a comment that it doesn’t know, with the one that is meant', () => {
    const right = CLAIM.replace('2023', '2024');
    const offered = (comment: string) =>
      changed(`${right} <!-- ${comment} -->\n`, undefined, comment);
    expect(offered('pactcheck-disable-line wrong-dat')['Change to wrong-date']).toBe(
      `${right} <!-- pactcheck-disable-line wrong-date -->\n`,
    );
    expect(offered('pactcheck-disable-lin wrong-date')['Change to disable-line']).toBe(
      `${right} <!-- pactcheck-disable-line wrong-date -->\n`,
    );
    expect(offered('pactcheck-disable-line soup')).toEqual({});
  });

  it('takes away a field that turns nothing off where it has its line to itself', () => {
    const right = CLAIM.replace('2023', '2024');
    const title = 'Take away this line, which turns nothing off';
    expect(changed(`---\ntitle: Malta\npactcheck: false\n---\n${right}\n`)[title]).toBe(
      `---\ntitle: Malta\n---\n${right}\n`,
    );
    expect(changed(`{"title": "Malta", "pactcheck": false}\n${right}\n`)).toEqual({});
  });

  it('writes MDX’s comments in MDX', () => {
    expect(changed(`${CLAIM}\n`, 'file:///drafts/a.mdx')[SENTENCE]).toBe(
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
