#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { run } from './cli/run';
import { nodeHost } from './nodeHost';

process.exitCode = run(process.argv.slice(2), nodeHost, {
  read: (path) => readFileSync(path === '-' ? 0 : path, 'utf8'),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(`${text}\n`),
});
