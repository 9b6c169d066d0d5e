// npm run eval:markdown [-- FILE… --misses]
// Puts cases of Markdown (a file as test/markdown/cases.json) to the built server and command line, as an editor and a shell would, and prints how
// many of each kind turn out as they should; --misses also in what the others differ.
// npm run eval:markdown -- --generated COUNT [--seed N --misses]
// Generates as many drafts as test/markdown/generated.test.ts does and counts the faults of what is offered for them, by kind.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isFresh } from '../test/lsp/built';
import { readCases } from '../test/markdown/cases/case';
import { CaseRunner } from '../test/markdown/cases/runner';
import { faultsOfGenerated } from './markdown/generatedDrafts';
import type { GeneratedFaults } from './markdown/generatedDrafts';

const PRINT_EVERY = 10_000;

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      misses: { type: 'boolean', default: false },
      generated: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (values.generated !== undefined) {
    tryGenerated(Number(values.generated), Number(values.seed), values.misses);
    return;
  }
  if (!isFresh()) throw new Error('dist/ is older than the sources: npm run build');
  const own = join(import.meta.dirname, '..', 'test', 'markdown', 'cases.json');
  const cases = (positionals.length > 0 ? positionals : [own]).flatMap(readCases);
  const kinds = new Map<string, { passed: number; failed: number; misses: string[] }>();
  const runner = new CaseRunner();
  try {
    for (const one of cases) {
      const kind = kinds.get(one.kind) ?? { passed: 0, failed: 0, misses: [] };
      kinds.set(one.kind, kind);
      const differs = await runner.run(one);
      kind[differs.length === 0 ? 'passed' : 'failed']++;
      kind.misses.push(...differs.map((difference) => `    ${one.id}: ${difference}`));
    }
  } finally {
    await runner.end();
  }
  let failures = 0;
  for (const [kind, { passed, failed, misses }] of kinds) {
    console.log(`${failed > 0 ? '✘' : '✔'} ${kind}: ${passed} passed, ${failed} failed`);
    if (values.misses) for (const miss of misses) console.log(miss);
    failures += failed;
  }
  console.log(`${cases.length - failures} passed, ${failures} failed`);
  if (failures > 0) process.exitCode = 1;
}

function tryGenerated(drafts: number, seed: number, misses: boolean): void {
  const tried = faultsOfGenerated(drafts, seed, (sofar) => {
    if (sofar.drafts % PRINT_EVERY === 0) console.log(inShort(sofar));
  });
  console.log(inShort(tried));
  for (const [name, { count, examples }] of tried.kinds) {
    console.log(`  ${count} × ${name}`);
    if (misses)
      for (const { text, fault } of examples)
        console.log(`    ${fault}\n      ${JSON.stringify(text)}`);
  }
  if (tried.faulty > 0) process.exitCode = 1;
}

function inShort({ drafts, faulty }: GeneratedFaults): string {
  return `${drafts} drafts, ${faulty} with a fault`;
}
