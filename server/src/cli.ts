#!/usr/bin/env node
import { readFileSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { run } from './cli/run';
import { sayIn } from './core/l10n/say';
import { StdinLines } from './cli/stdinLines';
import { nodeHost } from './nodeHost';
import { textOf } from './nodeHost/textOf';

const lines = new StdinLines();

process.exitCode = run(process.argv.slice(2), nodeHost, {
  read,
  print: (text) => process.stdout.write(text),
  ask: (question) => {
    writeSync(1, question); // at once: what is written to process.stdout may wait, and the reading below doesn't
    const line = lines.next();
    if (!isatty(0)) writeSync(1, `${line ?? ''}\n`);
    return line;
  },
  complain: (text) => process.stderr.write(`${text}\n`),
  say: sayIn(locale(process.env)),
});

/** As POSIX has it: what is set for all goes before what is set for messages, and that before the rest. */
function locale({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string | undefined {
  return [LC_ALL, LC_MESSAGES, LANG].find((name) => name !== undefined && name !== '');
}

function read(path: string): string {
  const text = textOf(readFileSync(path === '-' ? 0 : path));
  if (text === undefined) throw new Error('this is no text, neither in UTF-8 nor in UTF-16');
  return text;
}
