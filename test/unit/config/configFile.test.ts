import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../server/src/config/configFile';
import { ProblemList } from '../../../server/src/dataset/problem';

const PATH = '/desk/pactcheck.config.yaml';

function read(text: string) {
  const problems = new ProblemList();
  const config = readConfig(PATH, text, problems);
  const told = problems
    .all()
    .map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`);
  return { config, told };
}

describe('a configuration', () => {
  it('is read whole', () => {
    const { config, told } = read(
      [
        'datasets: [facts, ../shared/facts, /abs/facts/]',
        'bundled: false',
        'sureness: strict',
        'severity: { wrong-number: error, outdated: off }',
        'citation:',
        '  style: footnote',
        '  source: official',
        '  template: " ({publisher})"',
        'dateKey: [Embargo, date]',
        'include: drafts',
        'exclude: ["**/old/**", README.md]',
        'overrides:',
        '  - files: [drafts/letters]',
        '    sureness: loose',
        '    severity: { outdated: hint }',
      ].join('\n'),
    );
    expect(told).toEqual([]);
    expect(config.settings).toEqual({
      datasets: ['/desk/facts', '/shared/facts', '/abs/facts'],
      bundledDataset: false,
      sureness: 'strict',
      severity: { 'wrong-number': 'error', outdated: 'off' },
      citationStyle: 'footnote',
      citationSource: 'official',
      citationTemplate: ' ({publisher})',
      dateKeys: ['embargo', 'date'],
    });
    expect(config.include?.('drafts/a.md')).toBe(true);
    expect(config.include?.('a.md')).toBe(false);
    expect(config.exclude('drafts/old/a.md')).toBe(true);
    expect(config.overrides[0]?.files('drafts/letters/a.md')).toBe(true);
    expect(config.overrides[0]?.settings).toEqual({
      sureness: 'loose',
      severity: { outdated: 'hint' },
    });
  });

  it.each([
    ['datsets: [a]', "1:1 this file has no field 'datsets': did you mean 'datasets'?"],
    [
      'bundled: true\nsureness: sure',
      "2:1 this file: 'sureness' should be one of strict, usual, loose",
    ],
    [
      'severity:\n  wrong-nmber: error',
      "2:3 severity has no field 'wrong-nmber': did you mean 'wrong-number'?",
    ],
    [
      'severity:\n  outdated: silent',
      "2:3 severity: 'outdated' should be one of error, warning, information, hint, off",
    ],
    ['citation:\n  style: apa', "2:3 citation: 'style' should be one of link, footnote, pandoc"],
    ['overrides:\n  - sureness: loose', "2:5 override 1: 'files' is missing: it should be a glob"],
    [
      'overrides:\n  - files: a\n    bundeled: true',
      "3:5 override 1 has no field 'bundeled': did you mean 'bundled'?",
    ],
    [
      'exclude:\n  - "!a"',
      "2:5 'exclude' begins with '!': name under 'exclude' what is to be left out",
    ],
    ['exclude:\n  - ../a', "2:5 'exclude' leads out of the folder"],
    ['exclude: { a: b }', "1:10 'exclude' should be text"],
    ['overrides: a', "1:1 this file: 'overrides' should be a list"],
    ['severity: off', '1:11 severity should be a map with wrong-number, '],
    ['a: [', '1:5 pactcheck.config.yaml is not valid YAML'],
  ])('says of %j what is wrong, and where', (text, message) => {
    const { told } = read(text);
    expect(told.at(-1)).toContain(message);
  });

  it('serves with the rest where a piece is broken', () => {
    const { config, told } = read(
      [
        'sureness: certain',
        'bundled: false',
        'severity: { disputed: off, outdated: quiet }',
        'citation: { style: apa, source: official }',
        'exclude: ["!no", yes.md]',
        'overrides:',
        '  - files: a',
        '    sureness: certain',
        '    bundled: true',
        '  - sureness: loose',
      ].join('\n'),
    );
    expect(told).toHaveLength(6);
    expect(config.settings).toEqual({
      bundledDataset: false,
      severity: { disputed: 'off' },
      citationSource: 'official',
    });
    expect(config.exclude('yes.md')).toBe(true);
    expect(config.overrides.map(({ settings }) => settings)).toEqual([{ bundledDataset: true }]);
  });

  it('may be JSON, and may hold nothing yet', () => {
    const { config, told } = read('{\n\t"bundled": false,\n\t"exclude": ["a/*"]\n}\n');
    expect(told).toEqual([]);
    expect(config.settings).toEqual({ bundledDataset: false });
    for (const text of ['', '\n', '# to come\n\n  # more']) {
      expect(read(text).told).toEqual([]);
      expect(read(text).config.settings).toEqual({});
    }
  });
});

describe('a hostile configuration', () => {
  it('of a million lines is told of and not read', () => {
    const { config, told } = read('- a\n'.repeat(1_000_000));
    expect(told).toEqual([
      '1:1 pactcheck.config.yaml is longer than any configuration, and is not read',
    ]);
    expect(config.settings).toEqual({});
  });

  it('of many globs is read as far as any newsroom needs', () => {
    const { config, told } = read(
      `bundled: false\nexclude:\n${'  - x/**/y/**/z\n'.repeat(50_000)}`,
    );
    expect(told).toEqual([
      "1003:5 'exclude' has more than 1000 entries: those from here on are not read",
    ]);
    expect(config.settings).toEqual({ bundledDataset: false });
    expect(config.exclude(`${'x/'.repeat(500)}a`)).toBe(false);
  });

  it('of aliases that multiply is told of', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [at, name] of ['b', 'c', 'd', 'e', 'f', 'g', 'h'].entries()) {
      const before = 'abcdefgh'.charAt(at);
      lines.push(`${name}: &${name} [${`*${before}, `.repeat(9)}*${before}]`);
    }
    const { told } = read(lines.join('\n'));
    expect(told.join()).toMatch(/aliases/);
  });

  it('of nothing but brackets, or the key of all objects, is told of', () => {
    expect(read(`exclude: ${'['.repeat(100_000)}`).told.join()).toMatch(/nested|valid/);
    expect(read('__proto__: { bundled: false }').told.join()).toMatch(/__proto__/);
  });
});
