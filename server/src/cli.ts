#!/usr/bin/env node
import { readFileSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { run } from './cli/run';
import { StdinLines } from './cli/stdinLines';
import { nodeHost } from './nodeHost';

const lines = new StdinLines();

process.exitCode = run(process.argv.slice(2), nodeHost, {
  read: (path) => readFileSync(path === '-' ? 0 : path, 'utf8'),
  print: (text) => process.stdout.write(text),
  ask: (question) => {
    writeSync(1, question); // at once: what is written to process.stdout may wait, and the reading below doesn't
    const line = lines.next();
    if (!isatty(0)) writeSync(1, `${line ?? ''}\n`);
    return line;
  },
  complain: (text) => process.stderr.write(`${text}\n`),
});
