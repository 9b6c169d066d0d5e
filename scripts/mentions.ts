// npm run eval:mentions [-- FILE… --misses --json]
// How many phrases of test/mentions the extractors read rightly: every mention's span and value, and nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPhrases } from '../test/mentions/phrases';
import { fixtureLine, isRead, readMentions } from '../test/mentions/reading';

interface Score {
  phrases: number;
  read: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, json: { type: 'boolean' } },
});
const folder = join(import.meta.dirname, '..', 'test', 'mentions');
const bundled = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const files = positionals.length > 0 ? positionals : bundled.map((name) => join(folder, name));
const misses: string[] = [];
const scores = files.map((file) => ({
  corpus: basename(file, '.txt'),
  kinds: scoreFile(file),
}));

if (values.json === true) {
  const printed = scores.map(({ corpus, kinds }) => [corpus, Object.fromEntries(kinds)]);
  console.log(JSON.stringify(Object.fromEntries(printed)));
} else {
  for (const { corpus, kinds } of scores) {
    console.log(row(corpus, sum(kinds.values())));
    for (const [kind, score] of kinds) console.log(row(`  ${kind}`, score));
    console.log();
  }
  console.log(row('all', sum(scores.flatMap(({ kinds }) => [...kinds.values()]))));
  if (values.misses === true) console.log(`\n${misses.join('\n')}`);
}

function scoreFile(file: string): ReadonlyMap<string, Score> {
  const kinds = new Map<string, Score>();
  const name = basename(file);
  for (const phrase of readPhrases(name, readFileSync(file, 'utf8'))) {
    const score = kinds.get(phrase.kind) ?? { phrases: 0, read: 0 };
    kinds.set(phrase.kind, score);
    score.phrases++;
    const found = readMentions(phrase);
    if (isRead(phrase, found)) {
      score.read++;
      continue;
    }
    misses.push(
      `${name}:${phrase.line}`,
      `  meant ${fixtureLine(phrase, phrase.expected)}`,
      `  read  ${fixtureLine(phrase, found)}`,
    );
  }
  return kinds;
}

function sum(scores: Iterable<Score>): Score {
  const total = { phrases: 0, read: 0 };
  for (const { phrases, read } of scores) {
    total.phrases += phrases;
    total.read += read;
  }
  return total;
}

function row(name: string, { phrases, read }: Score): string {
  const share = `${((100 * read) / phrases).toFixed(1)} %`;
  return `${name.padEnd(46)}${String(phrases).padStart(5)}${String(read).padStart(6)}${share.padStart(9)}`;
}
