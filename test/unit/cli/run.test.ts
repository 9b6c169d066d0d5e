import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryFiles } from '../dataset/memoryFiles';
import { run } from '../../../server/src/cli/run';
import { uncheckedResult } from '../../../server/src/core/check/uncheckedResult';
import { check } from '../../../server/src/core/check/check';
import type { Finding } from '../../../server/src/core/verdicts/finding';
import type { Host, LoadedDatasets } from '../../../server/src/host';
import { findingOn, forty, lakeFacts } from '../fixtures/lake';

vi.mock(import('../../../server/src/core/check/check'), () => ({ check: vi.fn() }));

const text = 'The lake:\nsome 60 boats, 40 at night.';
const wrong = findingOn(text, '60', {
  kind: 'contradicted',
  code: 'wrong-number',
  corrections: [forty],
});
const right = findingOn(text, '40', { kind: 'supported', facts: [forty], others: [] });

const loaded: string[][] = [];
let datasets: LoadedDatasets;

const host: Host = {
  bundledDataset: '/bundled',
  load: (folders) => {
    loaded.push([...folders]);
    return datasets;
  },
  chooseDatasets: ({ bundled, named, own }) => [
    ...(bundled === undefined ? [] : [bundled]),
    ...named,
    ...own,
  ],
  resolveFolder: (folder) => `/here/${folder}`,
  fileUri: () => undefined,
  findUpwards: () => undefined,
  readText: () => undefined,
  configFiles: memoryFiles({}),
  absolute: (path) => `/${path}`,
  today: () => '2020-01-01',
};

/** Runs a command where `a.md` and the standard input can be read, and no other file. */
function pactcheck(...args: string[]) {
  let out = '';
  let errors = '';
  const code = run(args, host, {
    read: (path) => {
      if (path !== 'a.md' && path !== '-') throw new Error('no such file');
      return text;
    },
    print: (printed) => (out += printed),
    complain: (said) => (errors += `${said}\n`),
  });
  return { code, out, errors };
}

function finding(...findings: Finding[]): void {
  vi.mocked(check).mockReturnValue({ ...uncheckedResult(text, '2026-01-15'), findings });
}

beforeEach(() => {
  loaded.length = 0;
  datasets = { factbase: lakeFacts, problems: [] };
  finding(wrong, right);
});

const MESSAGE = 'Lake Pact, boats allowed: one source says up to 40 boats, not 60.';
const LINE = `a.md:2:6 wrong-number ${MESSAGE} (The Gazette, 4 March 2021)`;

describe('pactcheck check', () => {
  it('prints a line a finding and a sum, and ends with 1', () => {
    expect(pactcheck('check', 'a.md')).toEqual({
      code: 1,
      out: `${LINE}\n1 finding in 1 draft. Of 2 values 1 is supported, 1 wrong.\n`,
      errors: '',
    });
  });

  it('ends with 0 where nothing is wrong', () => {
    finding(right);
    expect(pactcheck('check', 'a.md', '-')).toEqual({
      code: 0,
      out: 'Nothing wrong in 2 drafts. All 2 values are supported.\n',
      errors: '',
    });
  });

  it('explains each claim, also the right ones', () => {
    const { out } = pactcheck('check', 'a.md', '--explain');
    expect(out).toBe(
      [
        LINE,
        '    subject: “lake” (1:1)',
        '    property: “boats” (2:6)',
        '    source: The Gazette, 4 March 2021: “no more than forty boats” https://gazette.example/lake',
        'a.md:2:16 supported Lake Pact, boats allowed: one source says up to 40 boats. (The Gazette, 4 March 2021)',
        '    subject: “lake” (1:1)',
        '    property: “boats” (2:16)',
        '    source: The Gazette, 4 March 2021: “no more than forty boats” https://gazette.example/lake',
        '1 finding in 1 draft. Of 2 values 1 is supported, 1 wrong.',
        '',
      ].join('\n'),
    );
  });

  it('prints reports, as a page and as Markdown', () => {
    const html = pactcheck('check', 'a.md', '--format', 'html');
    expect(html.code).toBe(1);
    expect(html.out).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
    expect(pactcheck('check', 'a.md', '--format', 'markdown').out).toMatch(/^# PactCheck\n/);
  });

  it('prints JSON', () => {
    const { out, code } = pactcheck('check', 'a.md', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      findings: [
        {
          file: 'a.md',
          line: 2,
          column: 6,
          endLine: 2,
          endColumn: 8,
          start: 15,
          end: 17,
          text: '60',
          code: 'wrong-number',
          severity: 'warning',
          message: MESSAGE,
          subject: 'lake-pact',
          property: 'boats',
          facts: [
            {
              value: forty.value,
              sources: [
                {
                  id: 'gazette-2021',
                  publisher: 'The Gazette, carried by Lakeside News',
                  issued: '2021-03-04',
                  url: 'https://gazette.example/lake',
                  figure: 'no more than forty boats',
                  at: '¶3',
                },
              ],
            },
          ],
        },
      ],
      coverage: [
        { file: 'a.md', supported: 1, wrong: 1, unsettled: 0, check: 0, ticked: 0, uncovered: 0 },
      ],
    });
    const explained = pactcheck('check', 'a.md', '--format=json', '--explain');
    const { findings } = JSON.parse(explained.out) as { findings: { because?: unknown }[] };
    expect(findings.map(({ because }) => because)).toEqual([
      wrong.claim.because,
      right.claim.because,
    ]);
  });

  it('takes a value that may be of another day for nothing wrong, and tells of it where all is told', () => {
    const known = [{ ...forty, asOf: '2021-03-04' }] as const;
    finding(findingOn(text, '60', { kind: 'differs', how: 'newer', known }));
    expect(pactcheck('check', 'a.md')).toMatchObject({
      code: 0,
      out: 'Nothing wrong in 1 draft. The only value is to be checked.\n',
    });
    const { out } = pactcheck('check', 'a.md', '--explain', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      findings: [{ code: 'check-this', how: 'newer', facts: [{ value: forty.value }] }],
    });
  });

  it('reads the datasets that it is told to, and reckons from the day that it is told', () => {
    pactcheck('check', 'a.md', '--dataset', 'x', '--dataset=y', '--today', '2021-02-03');
    pactcheck('check', 'a.md', '--dataset', 'x', '--no-bundled-dataset');
    pactcheck('check', 'a.md', '--no-workspace-dataset');
    expect(loaded).toEqual([
      ['/bundled', '/here/x', '/here/y', '/here/facts'],
      ['/here/x', '/here/facts'],
      ['/bundled'],
    ]);
    const days = vi
      .mocked(check)
      .mock.calls.slice(-3)
      .map(([, , { today }]) => today);
    expect(days).toEqual(['2021-02-03', '2020-01-01', '2020-01-01']);
  });

  it('checks the others where one file can’t be read, and ends with 2', () => {
    const { code, out, errors } = pactcheck('check', 'gone.md', 'a.md');
    expect(code).toBe(2);
    expect(out).toContain(LINE);
    expect(errors).toBe('gone.md: no such file\n');
  });

  it('tells what is wrong in the datasets and goes on with the rest', () => {
    const problem = {
      file: 'd/a.yaml',
      line: 3,
      column: 5,
      message: 'no value',
      severity: 'error',
    };
    datasets = { factbase: lakeFacts, problems: [{ ...problem, severity: 'error' }] };
    expect(pactcheck('check', 'a.md')).toMatchObject({
      code: 1,
      errors: 'd/a.yaml:3:5: no value\n',
    });
    datasets = { ...datasets, factbase: { ...lakeFacts, facts: [] } };
    const { code, out, errors } = pactcheck('check', 'a.md');
    expect([code, out]).toEqual([2, '']);
    expect(errors).toContain('no fact to check against');
  });
});

describe('pactcheck', () => {
  it.each([
    [[], 'no command given'],
    [['chekc', 'a.md'], 'there is no command chekc'],
    [['check'], 'check wants at least one file'],
    [['check', 'a.md', '--format', 'xml'], '--format is text, json, html or markdown, not xml'],
    [['check', 'a.md', '--today', '2025-13-01'], '--today is a day'],
    [['check', 'a.md', '--today', 'now'], '--today is a day'],
    [['check', 'a.md', '--nonsense'], '--nonsense'],
    [['check', 'a.md', '--dataset'], '--dataset'],
    [['mentions'], 'mentions wants one file'],
    [['mentions', 'a.md', '--format', 'text'], '--format of mentions is json'],
  ])('refuses %j', (args, complaint) => {
    const { code, out, errors } = pactcheck(...args);
    expect([code, out]).toEqual([2, '']);
    expect(errors).toContain(complaint);
    expect(errors).toContain('--help');
  });

  it('helps, and says its version', () => {
    expect(pactcheck('--help')).toMatchObject({ code: 0, errors: '' });
    expect(pactcheck('help').out).toContain('--no-bundled-dataset');
    expect(pactcheck('--version').out).toMatch(/^pactcheck \d+\.\d+\.\d+\n$/);
  });
});
