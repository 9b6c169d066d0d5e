import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedDecisions } from '../../../server/src/decisions/changedDecisions';
import { NearbyDecisions } from '../../../server/src/decisions/nearbyDecisions';
import { readDecisions } from '../../../server/src/decisions/readDecisions';
import { changeText } from '../../../server/src/nodeHost/changeText';
import { findUpwards, readText } from '../../../server/src/nodeHost/nearbyFiles';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'pactcheck-decisions-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const id = (digit: string) => digit.repeat(16);
const hide = (digit: string, sentence = 'It holds 250.') =>
  ({ list: 'not-about-this', add: { fingerprint: id(digit), draft: 'a.md', sentence } }) as const;
const read = (text: string) => readDecisions('decisions.yaml', 'decisions.yaml', text);
const ids = (text: string) => read(text).entries.map((entry) => entry.id);

describe('the text of decisions', () => {
  it('is written sorted, with what is read again, whatever a sentence holds', () => {
    const sentence = 'He: "250"\n# no - [x] {y} &z *a !b %c @d `e` \u2028 | > \u0000';
    let text = changedDecisions(undefined, hide('b', sentence));
    text = changedDecisions(text, hide('a'));
    text = changedDecisions(text, {
      list: 'never-check',
      add: { id: 'lake-pact', name: 'The lake\n- x: y' },
    });
    expect(read(text).problems).toEqual([]);
    expect(ids(text)).toEqual([id('a'), id('b'), 'lake-pact']);
    expect(changedDecisions(text, hide('b'))).toBe(text);
  });

  it('keeps comments, other entries and line breaks', () => {
    const text =
      '# ours\r\nnot-about-this:\r\n  # the editor said so\r\n  - fingerprint: cccccccccccccccc # c\r\n    sentence: Mine.\r\n';
    const changed = changedDecisions(text, hide('d'));
    expect(changed.replaceAll('\r\n', '')).not.toContain('\n');
    for (const words of ['# ours', '# the editor said so', '# c', 'sentence: Mine.'])
      expect(changed).toContain(words);
    expect(changedDecisions(changed, { list: 'not-about-this', remove: id('d') })).toBe(text);
  });

  it('is written a line an entry after it was emptied too', () => {
    const emptied = changedDecisions(changedDecisions(undefined, hide('a')), {
      list: 'not-about-this',
      remove: id('a'),
    });
    expect(changedDecisions(emptied, hide('b'))).toContain(`\n  - fingerprint: ${id('b')}\n`);
  });

  it('is left alone where it is broken', () => {
    expect(() => changedDecisions('not-about-this: "x', hide('a'))).toThrow();
    expect(() => changedDecisions('- x', hide('a'))).toThrow();
    expect(() => changedDecisions('not-about-this: x', hide('a'))).toThrow();
  });

  it('merges in git what two people have decided', () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], {
        cwd: dir,
      });
    const file = join(dir, 'decisions.yaml');
    let base: string | undefined;
    for (const digit of ['1', '5', '9', 'd']) base = changedDecisions(base, hide(digit));
    const commit = (text: string) => {
      writeFileSync(file, text);
      git('add', '-A');
      git('commit', '-qm', 'x');
    };
    git('init', '-qb', 'main');
    commit(base ?? '');
    git('checkout', '-qb', 'other');
    commit(changedDecisions(base, hide('3')));
    git('checkout', '-q', 'main');
    commit(changedDecisions(base, hide('b')));
    git('merge', '-q', 'other');
    expect(ids(readFileSync(file, 'utf8'))).toEqual(['1', '3', '5', '9', 'b', 'd'].map(id));
  });
});

describe('a file of decisions that has faults', () => {
  it('is told of at its lines, and the rest serves', () => {
    const text = `not-about-this:\n  - fingerprint: ${id('a')}\n  - fingerprint: x\n  - soup\n  - fingerprint: ${id('b')}\n    who: me\nnever-chek: []\nnever-check:\n  - lake-pact\n`;
    const { entries, problems } = read(text);
    expect(entries.map((entry) => entry.id)).toEqual([id('a'), 'lake-pact']);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [3, expect.stringContaining("'fingerprint' should be the 16 digits")],
      [4, expect.stringContaining('should be a map')],
      [6, expect.stringContaining("has no field 'who'")],
      [7, expect.stringContaining("no 'never-chek' here")],
    ]);
  });

  it.each(['', '\n# only words\n', 'not-about-this:\n', 'never-check: []\n'])(
    'has none where nothing is decided: %j',
    (text) => {
      expect(read(text)).toEqual({ entries: [], problems: [] });
    },
  );

  it('has a fault where it is no YAML, no map, or deep beyond reason', () => {
    for (const text of ['not-about-this: [', '- a\n', '['.repeat(5000), '"x": &a [*a]'])
      expect(read(text).problems.length).toBeGreaterThan(0);
  });

  it('isn’t read where it has a million lines, and that is told at its head', () => {
    const lines = `not-about-this:\n${`  - fingerprint: ${id('a')}\n`.repeat(1_000_000)}`;
    const { entries, problems } = read(lines);
    expect(entries).toEqual([]);
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      expect.stringMatching(/^1: is too long/),
    ]);
    mkdirSync(join(dir, '.pactcheck'));
    writeFileSync(join(dir, '.pactcheck', 'decisions.yaml'), lines);
    const kept = new NearbyDecisions({ findUpwards, readText }).of(join(dir, 'a.md'));
    expect(kept?.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('too long'),
    ]);
    expect(() => changedDecisions(lines, hide('b'))).toThrow('too long');
  });
});

describe('decisions near a draft', () => {
  it('are those of the nearest folder above it', () => {
    mkdirSync(join(dir, 'desk', 'sport', 'deep'), { recursive: true });
    mkdirSync(join(dir, 'desk', 'sport', '.pactcheck'));
    mkdirSync(join(dir, '.pactcheck'));
    const keep = (folder: string, digit: string) => {
      writeFileSync(
        join(folder, '.pactcheck', 'decisions.yaml'),
        changedDecisions(undefined, hide(digit)),
      );
    };
    keep(dir, 'a');
    keep(join(dir, 'desk', 'sport'), 'b');
    const near = new NearbyDecisions({ findUpwards, readText });
    const at = (...path: string[]) => [
      ...(near.of(join(dir, ...path))?.decisions.notAboutThis ?? []),
    ];
    expect(at('a.md')).toEqual([id('a')]);
    expect(at('desk', 'a.md')).toEqual([id('a')]);
    expect(at('desk', 'sport', 'deep', 'a.md')).toEqual([id('b')]);
  });
});

describe('two windows that decide at once', () => {
  it('lose no decision', async () => {
    const file = join(dir, '.pactcheck', 'decisions.yaml');
    const digits = '0123456789abcdef'.split('');
    await Promise.all(
      digits.map((digit) => changeText(file, (text) => changedDecisions(text, hide(digit)))),
    );
    expect(ids(readFileSync(file, 'utf8'))).toEqual(digits.map(id));
    expect(readdirSync(join(dir, '.pactcheck'))).toEqual(['decisions.yaml']);
  });

  it('lose none either in processes of their own', () => {
    const script = join(import.meta.dirname, 'decideMany.ts');
    const tsx = join(
      import.meta.dirname,
      '..',
      '..',
      '..',
      'node_modules',
      'tsx',
      'dist',
      'cli.mjs',
    );
    const file = join(dir, '.pactcheck', 'decisions.yaml');
    const both = `"${process.execPath}" "${tsx}" "${script}" "${file}" 0 & "${process.execPath}" "${tsx}" "${script}" "${file}" 1; wait`;
    const { status, stderr } = spawnSync('sh', ['-c', both], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(ids(readFileSync(file, 'utf8'))).toHaveLength(80);
  }, 60_000);

  it('go on where a lock was left behind by one that died', async () => {
    const file = join(dir, 'decisions.yaml');
    writeFileSync(`${file}.lock`, '');
    utimesSync(`${file}.lock`, new Date(0), new Date(0));
    await changeText(file, () => 'after');
    expect(readFileSync(file, 'utf8')).toBe('after');
    expect(readdirSync(dir)).toEqual(['decisions.yaml']);
  });

  it('leave the file alone where a change fails', async () => {
    const file = join(dir, 'decisions.yaml');
    writeFileSync(file, 'before');
    await expect(
      changeText(file, () => {
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(dir)).toEqual(['decisions.yaml']);
  });
});
