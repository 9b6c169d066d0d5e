import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isFresh } from '../lsp/built';

const root = join(import.meta.dirname, '..', '..');
let folder: string;

beforeAll(() => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
  folder = mkdtempSync(join(tmpdir(), 'pactcheck-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('does what data/README.md shows, from a new dataset to a finding', () => {
  for (const { kind, text } of walk()) {
    if (kind === 'console') {
      const [command = '', ...output] = text.split('\n');
      const args = command.replace('$ pactcheck ', '').split(' ');
      const { stdout, stderr } = pactcheck(args, answersIn(output));
      expect({ command, stdout: visible(stdout), stderr }).toEqual({
        command,
        stdout: `${output.join('\n')}\n`,
        stderr: '',
      });
    } else if (kind === 'yaml') {
      const file = join(folder, 'facts/agreements/ireland-portugal-seed-agreement.yaml');
      const head = readFileSync(file, 'utf8').replace(/(?<=^facts:\n)[^]*/m, '');
      writeFileSync(file, `${head}${text}\n`);
    } else writeFileSync(join(folder, 'draft.md'), `${text}\n`);
  }
});

/** Runs the built command line in the folder of the walk. */
function pactcheck(args: readonly string[], input: string) {
  return spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
}

/** The blocks of the ten-minute walk, in their order: what is typed and printed, the fact, the draft. */
function walk(): readonly { readonly kind: string; readonly text: string }[] {
  const readme = readFileSync(join(root, 'data', 'README.md'), 'utf8');
  const [, section = ''] = readme.split('## A dataset of your own in ten minutes\n');
  const own = section.split('\n## ')[0] ?? '';
  const blocks = [...own.matchAll(/^```(\w+)\n([^]*?)\n```$/gm)];
  const found = blocks.map(([, kind = '', text = '']) => ({ kind, text }));
  expect(found.map(({ kind }) => kind)).toEqual([
    ...['console', 'console', 'yaml', 'console', 'markdown', 'console'],
  ]);
  return found;
}

const QUESTIONS = [
  'Name of the agreement:',
  '  Party (nothing: no more):',
  'What it is about: nouns, singular, commas between (lighthouse, keeper):',
  '  Title (nothing: no more):',
  '  Publisher:',
  '  Date (2025-12-12; nothing: not known):',
  '  Address (https://…; nothing: none):',
];

/** What was typed in a transcript: it stands behind each question. */
function answersIn(output: readonly string[]): string {
  return output
    .flatMap((line) => {
      const question = QUESTIONS.find((asked) => line.startsWith(asked));
      return question === undefined ? [] : `${line.slice(question.length).trim()}\n`;
    })
    .join('');
}

/** Spaces at the end of a line can't be seen in the README, and may be lost there. */
function visible(output: string): string {
  return output.replaceAll(/ +$/gm, '');
}
