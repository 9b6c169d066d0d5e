import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median, table, time } from './figures';

/** What `measureActivation.mjs` prints; milliseconds, by the clock and of the processor. */
interface Activation {
  readonly load: Passed;
  readonly activate: Passed;
}

interface Passed {
  readonly passed: number;
  readonly spent: number;
}

/** What the extension adds to VS Code's start before anything is checked: its code loaded, its `activate` run until that waits for the server. */
export function activationSection(): string {
  const script = join(import.meta.dirname, 'measureActivation.mjs');
  const runs = Array.from(
    { length: RUNS },
    () => JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as Activation,
  );
  const steps = (['load', 'activate'] as const).map((step) => {
    const of = (clock: keyof Passed) => time(median(runs.map((run) => run[step][clock])));
    return [step === 'load' ? 'loading `dist/client.js`' : '`activate`', of('passed'), of('spent')];
  });
  const both = (clock: keyof Passed) =>
    time(median(runs.map(({ load, activate }) => load[clock] + activate[clock])));
  return [
    '## Activation\n\nA new process each, in an editor that does nothing, until `activate` waits for the server; goal: 50 ms.\n',
    table(
      ['step', 'by the clock', 'of the processor'],
      [...steps, ['both', both('passed'), both('spent')]],
    ),
  ].join('\n');
}

const RUNS = 15;
