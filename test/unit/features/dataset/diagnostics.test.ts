import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fileActions, fileDiagnostics } from '../../../../server/src/features/dataset/diagnostics';
import { problemEdits } from '../../../../server/src/features/dataset/problemEdits';
import { AROUND, openDatasetFile } from '../../fixtures/openDatasetFile';

const LAKE = 'd/agreements/lake.yaml';
const EVIDENCE = 'evidence: { gazette-2025: { figure: x } }';

/** The words that are underlined, and the texts that the offered mends of all that is wrong lead to. */
function told(text: string, path = LAKE) {
  const file = openDatasetFile(path, text);
  const document = TextDocument.create(file.uri, 'yaml', 2, text);
  const whole = { start: 0, end: text.length };
  return {
    marked: fileDiagnostics(file).map(({ range }) => document.getText(range)),
    mended: fileActions(file, whole, false).map(({ edit }) =>
      TextDocument.applyEdits(document, edit?.changes?.[file.uri] ?? []),
    ),
  };
}

function lake(fact: string, head = ''): string {
  return `name: Lake\n${head}facts:\n  ${fact}\n`;
}

describe('what is wrong in a file of a dataset', () => {
  it('is underlined as a word, and mended where the mend is plain', () => {
    const text = lake(`term: { value: ten years, evidence: { gazete-2025: { figure: x } } }`);
    expect(told(text)).toEqual({
      marked: ['gazete-2025'],
      mended: [text.replace('gazete-', 'gazette-')],
    });
  });

  it.each([
    ['property', `trem: { value: ten years, ${EVIDENCE} }`, 'trem', 'term'],
    ['field', `term: { value: ten years, nte: x, ${EVIDENCE} }`, 'nte', 'note'],
    ['rank', `term: { value: ten years, rank: prefered, ${EVIDENCE} }`, 'prefered', 'preferred'],
    ['member', `neighbours: { value: [Serbia, Albnia], ${EVIDENCE} }`, 'Albnia', 'Albania'],
    [
      'place that is more',
      `signedAt: { value: Denmark's capital, ${EVIDENCE} }`,
      "Denmark's capital",
      'Denmark',
    ],
  ])('mends a %s', (_, fact, wrong, right) => {
    const { marked, mended } = told(lake(fact));
    expect(marked).toEqual([wrong]);
    expect(mended[0]).toBe(lake(fact.replace(wrong, right)));
  });

  it('mends a source’s tier and a place’s field in their own files', () => {
    const sources = AROUND['d/sources.yaml'].replace(
      '    issued:',
      '    tier: oficial\n    issued:',
    );
    expect(told(sources, 'd/sources.yaml').mended).toEqual([
      sources.replace('oficial', 'official'),
    ]);
    const places = 'XK:\n  name: [Kosovo]\n';
    expect(told(places, 'd/places.yaml').mended).toEqual([places.replace('name', 'names')]);
  });

  it('offers a party’s name and its code, in the quotes that stand there', () => {
    expect(told(lake('', 'parties:\n  host:\n    - "Kosvo"\n')).mended).toEqual([
      lake('', 'parties:\n  host:\n    - "Kosovo"\n'),
      lake('', 'parties:\n  host:\n    - "XK"\n'),
    ]);
  });

  it.each([
    ['Kosvo', `"Isle d'Or, \\"x\\""`],
    ['"Kosvo"', `"Isle d'Or, \\"x\\""`],
    ["'Kosvo'", `'Isle d''Or, "x"'`],
  ])('writes what YAML reads as meant: %s', (before, after) => {
    const file = openDatasetFile(LAKE, `name: ${before}\n`);
    const [first, ...more] = problemEdits(
      {
        file: LAKE,
        line: 1,
        column: 1,
        message: 'x',
        severity: 'error',
        mend: { written: 'Kosvo', right: [`Isle d'Or, "x"`] },
      },
      file,
    );
    expect(more).toEqual([]);
    const { span, text = '' } = first ?? {};
    const { start = 0, end = 0 } = span ?? {};
    expect(file.text.slice(0, start) + text + file.text.slice(end)).toBe(`name: ${after}\n`);
  });

  it('replaces the word that is meant, not one that it is part of', () => {
    const text = lake('', 'parties: { Kosvos: Serbia, host: Kosvo }\n');
    expect(told(text).mended[0]).toBe(text.replace('host: Kosvo', 'host: Kosovo'));
  });

  it('offers nothing where the mend is not plain', () => {
    const { marked, mended } = told(lake(`term: { value: soon, ${EVIDENCE} }`));
    expect(marked).toEqual(['value']);
    expect(mended).toEqual([]);
  });

  it('offers what is wrong at the caret alone, once', () => {
    const text = lake(`trem: { value: ten years, ${EVIDENCE} }`, 'alsoo: x\n');
    const file = openDatasetFile(LAKE, text);
    const caret = text.indexOf('trem') + 2;
    const actions = fileActions(file, { start: caret, end: caret }, true);
    expect(actions.map(({ title }) => title)).toEqual(["Write 'term'"]);
    expect(actions[0]?.edit?.documentChanges).toMatchObject([{ textDocument: { version: 2 } }]);
  });
});
