import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { run } from '../../../server/src/cli/run';
import { DATASET_CHECKS } from '../../../server/src/dataset/checks/checkDataset';
import { nodeHost } from '../../../server/src/nodeHost';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pactcheck-dataset-check-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a dataset whose one agreement has this `evidence` for a term of ten years. */
function dataset(figure: string, more = ''): string {
  const write = (path: string, text: string) => {
    writeFileSync(join(folder, path), text);
  };
  mkdirSync(join(folder, 'agreements'));
  write('dataset.yaml', 'name: Test\n');
  write('sources.yaml', `references:\n  - { id: paper, title: Paper }\n${more}`);
  const fact = `term:\n    value: ten years\n    evidence: { paper: { figure: ${JSON.stringify(figure)} } }`;
  write('agreements/pact.yaml', `name: Pact\nfacts:\n  ${fact}\n`);
  return join(folder, 'agreements/pact.yaml');
}

function pactcheck(...args: string[]) {
  let out = '';
  let errors = '';
  const code = run(['dataset', 'check', ...args], nodeHost, {
    read: () => '',
    print: (printed) => (out += printed),
    complain: (said) => (errors += `${said}\n`),
  });
  return { code, out, errors };
}

it('prints a line a problem and a sum, and ends with 1', () => {
  const file = dataset('two years', '  - { id: idle, title: Nobody }\n');
  expect(pactcheck(`${folder}/`)).toEqual({
    code: 1,
    out: [
      `${file}:5:26: error: term: “two years” does not print 10 years: correct the value, or quote the words that print it (figures)`,
      `${folder}/sources.yaml:3:7: warning: no fact rests on the source 'idle': name it under a fact's evidence, or take it out (used-sources)`,
      '1 problem, 1 warning.',
      '',
    ].join('\n'),
    errors: '',
  });
});

it('ends with 0 where nothing is wrong, or only warnings are left', () => {
  dataset('for ten years', '  - { id: idle, title: Nobody }\n');
  const { code, out } = pactcheck(folder);
  expect([code, out]).toEqual([0, expect.stringContaining('\n0 problems, 1 warning.\n')]);
  rmSync(join(folder, 'agreements'), { recursive: true });
  dataset('for ten years');
  expect(pactcheck(folder)).toEqual({ code: 0, out: 'Nothing wrong.\n', errors: '' });
});

it('reads several folders as one, the later over the earlier', () => {
  dataset('two years');
  const own = mkdtempSync(join(folder, 'own-'));
  mkdirSync(join(own, 'agreements'));
  writeFileSync(join(own, 'dataset.yaml'), 'name: Own\n');
  writeFileSync(join(own, 'sources.yaml'), 'references:\n  - { id: mine, title: Mine }\n');
  const fact = 'term: { value: two years, evidence: { paper: { figure: two years } } }';
  writeFileSync(join(own, 'agreements/pact.yaml'), `name: Pact\nfacts: { ${fact} }\n`);
  const { code, out } = pactcheck(folder, own);
  expect(code).toBe(0);
  expect(out).toContain("no fact rests on the source 'mine'");
});

it('reckons from the day that it is given', () => {
  dataset('for ten years', '  - { id: idle, accessed: 2030-01-02 }\n');
  expect(pactcheck(folder, '--today', '2030-01-01').out).toContain('(no-future-dates)');
  expect(pactcheck(folder, '--today', '2030-01-02').out).not.toContain('(no-future-dates)');
});

it('prints JSON', () => {
  const file = dataset('two years');
  const { code, out } = pactcheck(folder, '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    problems: [
      {
        file,
        line: 5,
        column: 26,
        severity: 'error',
        check: 'figures',
        message: expect.stringContaining('does not print 10 years') as string,
      },
    ],
  });
});

it('prints SARIF 2.1.0 with the checks as its rules', () => {
  const file = dataset('two years');
  const { out } = pactcheck(folder, '--format=sarif');
  const report = JSON.parse(out) as {
    version: string;
    runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleIndex: number }[] }[];
  };
  const [sarif] = report.runs;
  expect(report.version).toBe('2.1.0');
  expect(sarif?.tool.driver.rules).toEqual(
    DATASET_CHECKS.map(({ name, about, tip }) => ({
      id: name,
      shortDescription: { text: about },
      help: { text: tip },
    })),
  );
  expect(sarif?.results).toEqual([
    {
      ruleId: 'figures',
      ruleIndex: DATASET_CHECKS.findIndex(({ name }) => name === 'figures'),
      level: 'error',
      message: { text: expect.stringContaining('does not print 10 years') as string },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: pathToFileURL(file).href },
            region: { startLine: 5, startColumn: 26 },
          },
        },
      ],
    },
  ]);
});

it('ends with 2 where a folder can’t be read, and checks nothing', () => {
  dataset('two years');
  const { code, out, errors } = pactcheck(folder, join(folder, 'gone'));
  expect([code, out]).toEqual([2, '']);
  expect(errors).toContain(`the folder ${join(folder, 'gone')} can't be read`);
  expect(pactcheck(join(folder, 'dataset.yaml')).code).toBe(2);
});

it.each([
  [[], 'dataset check wants at least one folder'],
  [['.', '--format', 'xml'], '--format of dataset check is text, json or sarif, not xml'],
  [['.', '--today', 'now'], '--today is a day'],
  [['.', '--nonsense'], '--nonsense'],
])('refuses %j', (args, complaint) => {
  const { code, out, errors } = pactcheck(...args);
  expect([code, out]).toEqual([2, '']);
  expect(errors).toContain(complaint);
});

it('lets no text of a dataset steer the terminal', () => {
  dataset('\u001b[2Jtwo years\nsecond line');
  const { out } = pactcheck(folder);
  expect(out).not.toMatch(/\u001b/);
  expect(out.split('\n')).toHaveLength(3);
});
