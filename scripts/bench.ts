// npm run bench [-- --rivals --write --only NAME --before DIST]
// Measures the built checker and server; with --before, whole checks by turns with those of another build's dist folder. Prints Markdown; --write also puts it into test/bench/README.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import buildIfStale from '../test/lsp/built';
import { activationSection } from './bench/activation';
import { benchDrafts } from './bench/benchDrafts';
import type { BenchDraft } from './bench/benchDrafts';
import { editSection } from './bench/edits';
import { fullCheckSection } from './bench/fullCheck';
import { pathologicalSection } from './bench/pathological';
import { rivalsSection } from './bench/rivals';
import { scaleSection } from './bench/scale';
import { startSection } from './bench/start';

interface Section {
  readonly name: string;
  readonly write: (
    folder: string,
    drafts: readonly BenchDraft[],
    before: string | undefined,
  ) => string | Promise<string>;
}

const SECTIONS: readonly Section[] = [
  { name: 'full', write: (_folder, drafts, before) => fullCheckSection(drafts, before) },
  { name: 'edits', write: (_folder, drafts) => editSection(drafts) },
  { name: 'start', write: (_folder, drafts) => startSection(drafts) },
  { name: 'activation', write: () => activationSection() },
  { name: 'scale', write: scaleSection },
  { name: 'pathological', write: () => pathologicalSection() },
];

const README = join(import.meta.dirname, '..', 'test', 'bench', 'README.md');
/** What stands behind it in the README is replaced. */
const MARK = '<!-- What follows is written by: npm run bench -- --rivals --write -->\n';

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rivals: { type: 'boolean' },
      write: { type: 'boolean' },
      only: { type: 'string', multiple: true },
      before: { type: 'string' },
    },
  });
  buildIfStale();
  const rivals: Section = {
    name: 'rivals',
    write: (folder, drafts) => rivalsSection(folder, drafts),
  };
  const all = values.rivals === true ? [...SECTIONS, rivals] : SECTIONS;
  const wanted = all.filter(({ name }) => values.only?.includes(name) ?? true);
  const folder = mkdtempSync(join(tmpdir(), 'pactcheck-bench-'));
  const printed: string[] = [];
  const print = (text: string): void => {
    printed.push(text);
    console.log(`${text}\n`);
  };
  try {
    print(machine());
    const drafts = benchDrafts(folder);
    for (const { write } of wanted) print(await write(folder, drafts, values.before));
    if (!wanted.includes(rivals)) print('Not measured against other tools: `--rivals` does.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (values.write === true) {
    const [head = ''] = readFileSync(README, 'utf8').split(MARK);
    writeFileSync(README, `${head}${MARK}\n${printed.join('\n\n')}\n`);
  }
}

function machine(): string {
  const day = new Date().toISOString().slice(0, 10);
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const cpu = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores`;
  return `Measured on ${day}: ${cpu}, ${memory}, Node ${process.versions.node}, ${process.platform}.`;
}
