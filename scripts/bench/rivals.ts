import { execFileSync, spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { BenchDraft } from './benchDrafts';
import { median, ratio, table, time } from './figures';

/** A tool that reads Markdown prose, at the newest release that Node 20 runs. */
interface Rival {
  readonly name: string;
  readonly packages: readonly string[];
  /** Node's arguments, given the folder of the commands that npm installed. */
  readonly command: (commands: string, file: string) => readonly string[];
}

const RIVALS: readonly Rival[] = [
  {
    name: 'markdownlint-cli2 0.22.1',
    packages: ['markdownlint-cli2@0.22.1'],
    command: (commands, file) => [realpathSync(join(commands, 'markdownlint-cli2')), `:${file}`],
  },
  {
    name: 'textlint 15.8.0 with one rule, no-todo',
    packages: ['textlint@15.8.0', 'textlint-rule-no-todo@2.0.1'],
    command: (commands, file) => [
      realpathSync(join(commands, 'textlint')),
      ...['--rule', 'no-todo', file],
    ],
  },
  {
    name: 'cspell 9.8.0',
    packages: ['cspell@9.8.0'],
    command: (commands, file) => [
      realpathSync(join(commands, 'cspell')),
      ...['--no-progress', '--no-config-search', '--max-file-size', '10MB', file],
    ],
  },
  {
    name: 'harper.js 2.10.0',
    packages: ['harper.js@2.10.0'],
    command: (commands, file) => [
      join(import.meta.dirname, 'harper.mjs'),
      join(dirname(commands), 'harper.js'),
      file,
    ],
  },
];

/** The whole command, from start to exit, on the same files of 1 MB. */
export function rivalsSection(folder: string, drafts: readonly BenchDraft[]): string {
  const large = drafts.filter(({ size }) => size === 'large');
  const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
  const own = large.map(({ file, dataset }) =>
    run([cli, 'check', '--no-bundled-dataset', '--dataset', dataset, file], folder),
  );
  const rows = RIVALS.map(({ name, packages, command }) => {
    const commands = installed(packages, folder);
    if (commands === undefined) return [name, ...large.flatMap(() => ['not to be had', '–'])];
    const cells = large.flatMap(({ file }, at) => {
      const took = run(command(commands, file), folder);
      const ours = own[at];
      if (took === undefined || ours === undefined) return ['failed', '–'];
      return [time(took), ratio(took, ours)];
    });
    return [name, ...cells];
  });
  const ourRow = own.flatMap((took) => [took === undefined ? 'failed' : time(took), '']);
  const head = ['command', ...large.flatMap(({ name }) => [name, 'of PactCheck’s'])];
  return [
    '## Against other tools\n\nThe whole command, from start to exit, on the same file: median of up to three runs. They do quite other',
    'work; the comparison only says how long a writer waits. Goal: ahead of each.\n',
    table(head, [['pactcheck check', ...ourRow], ...rows]),
  ].join('\n');
}

/** The folder of the commands of some packages, from npm's cache or fetched within a minute. */
function installed(packages: readonly string[], cwd: string): string | undefined {
  const named = packages.flatMap((name) => ['-p', name]);
  const args = ['--yes', ...named, '-c', 'node -p "process.env.PATH"'];
  try {
    const path = execFileSync('npx', args, {
      cwd,
      encoding: 'utf8',
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return path.split(delimiter)[0];
  } catch {
    return undefined;
  }
}

/** Milliseconds; nothing where the command could not do its work. An exit code of 1 says that it has found something. */
function run(args: readonly string[], cwd: string): number | undefined {
  const samples: number[] = [];
  const end = performance.now() + LONGEST;
  while (samples.length < MOST && (samples.length === 0 || performance.now() < end)) {
    const began = performance.now();
    const { status } = spawnSync(process.execPath, args, {
      cwd,
      stdio: 'ignore',
      timeout: 300_000,
    });
    if (status !== 0 && status !== 1) return undefined;
    samples.push(performance.now() - began);
  }
  return median(samples);
}

const MOST = 3;
/** No further run is begun after that, in milliseconds. */
const LONGEST = 15_000;
