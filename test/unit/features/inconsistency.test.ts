import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { jsonReport } from '../../../server/src/cli/jsonReport';
import { textReport } from '../../../server/src/cli/textReport';
import { check } from '../../../server/src/core/check/check';
import { IN_ENGLISH } from '../../../server/src/core/l10n/say';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../../server/src/dataset/nodeFiles';
import { claimsFor } from '../../../server/src/features/claims';
import { diagnosticsFor } from '../../../server/src/features/diagnostics';
import { LineIndex } from '../../../server/src/features/lineIndex';
import type { OpenDraft } from '../../../server/src/features/openDraft';
import { codeActions, FIX_ALL } from '../../../server/src/features/quickFixes';
import { markdownReport } from '../../../server/src/features/report/markdown';

const DATASET = join(import.meta.dirname, '..', '..', 'datasets', 'three-articles');
const { factbase } = loadDataset([DATASET], nodeFiles);

/** Headline and body: the sources disagree. */
const DISPUTED =
  '# Denmark to pay Kosovo €235 million for the prison\n\nDenmark will pay Kosovo €210 million for the prison.\n';
const AT_HEADLINE = 'price: €235 million here, €210 million in line 3. Sources disagree, too.';

/** Wrong in the text, right in the table. */
const WRONG = [
  'Under its agreement with Denmark, Kosovo will hold 250 prisoners from 2027.',
  ...Array.from({ length: 6 }, () => 'The lake is calm.'),
  '| Kosovo–Denmark deal | |\n| --- | --- |\n| Capacity | 300 prisoners |\n',
].join('\n\n');

function opened(text: string, tellsRelated = true): OpenDraft {
  const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
  return {
    uri: document.uri,
    version: 1,
    factbase,
    result: check(text, factbase, { today: '2025-12-15' }),
    range: ({ start, end }) => ({
      start: document.positionAt(start),
      end: document.positionAt(end),
    }),
    tellsRelated,
    locate: () => undefined,
    say: IN_ENGLISH,
    recheck: (other) => check(other, factbase, { today: '2025-12-15' }),
  };
}

function inShort(draft: OpenDraft) {
  return diagnosticsFor(draft).map(({ code, range, relatedInformation }) => [
    code,
    range.start.line,
    ...(relatedInformation ?? [])
      .filter(({ location }) => location.uri === draft.uri)
      .map(({ location }) => location.range.start.line),
  ]);
}

function actionsAt(draft: OpenDraft, words: string, only?: readonly string[]) {
  const start = draft.result.draft.text.indexOf(words);
  const request = { span: { start, end: start }, style: 'link', versionedEdits: false } as const;
  return codeActions(draft, only ? { ...request, only } : request);
}

describe('a value that is stated otherwise elsewhere', () => {
  it('has one note, which names the other and leads there', () => {
    const draft = opened(DISPUTED);
    expect(inShort(draft)).toEqual([
      ['inconsistent', 0, 2],
      ['inconsistent', 2, 0],
    ]);
    const [first] = diagnosticsFor(draft);
    expect(first).toMatchObject({ severity: 3, source: 'pactcheck' });
    expect(first?.message).toBe(`Kosovo–Denmark prison agreement, ${AT_HEADLINE}`);
    expect(inShort(opened(DISPUTED, false)).flat()).toEqual(['inconsistent', 0, 'inconsistent', 2]);
  });

  it('is not told of where it is called wrong: that leads to the other place', () => {
    const draft = opened(WRONG);
    const line = WRONG.split('\n').findIndex((one) => one.includes('Capacity'));
    expect(inShort(draft)).toEqual([
      ['wrong-number', 0, line],
      ['inconsistent', line, 0],
    ]);
    const titles = actionsAt(draft, '300 prisoners |').map(({ title }) => title);
    expect(titles.some((title) => title.startsWith('Change to 250'))).toBe(false);
  });

  it('can be brought to the other, by hand alone, or turned off', () => {
    const draft = opened(DISPUTED);
    const actions = actionsAt(draft, '€235');
    const fix = actions.find(({ title }) => title === 'Change to €210 million, as in line 3');
    expect(fix?.edit?.changes?.['file:///a.md']).toMatchObject([{ newText: '210' }]);
    expect(fix?.isPreferred).toBeUndefined();
    expect(fix?.diagnostics?.[0]?.code).toBe('inconsistent');
    expect(actions.map(({ title }) => title)).toContain('Turn off inconsistent in this sentence');
    expect(actionsAt(draft, '€235', [FIX_ALL])).toEqual([]);
  });

  it('is told of in the claims, the report and at the command line', () => {
    const draft = opened(DISPUTED);
    const { result } = draft;
    expect(claimsFor(draft).claims.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(AT_HEADLINE),
    );
    expect(markdownReport([{ name: 'a.md', result }], factbase)).toContain(
      '€210 million in line 3',
    );
    const file = { file: 'a.md', result, lines: new LineIndex(DISPUTED), factbase, severity: {} };
    const lines = textReport([file], false).split('\n');
    expect(lines[0]).toBe(`a.md:1:25 inconsistent Kosovo–Denmark prison agreement, ${AT_HEADLINE}`);
    expect(lines[2]).toMatch(/^2 findings in 1 draft\./);
    const { findings } = JSON.parse(jsonReport([file], false)) as { findings: object[] };
    expect(findings).toMatchObject([
      { code: 'inconsistent', line: 1, other: { line: 3, text: '€210 million' } },
      { code: 'inconsistent', line: 3, other: { line: 1, text: '€235 million' } },
    ]);
  });
});
