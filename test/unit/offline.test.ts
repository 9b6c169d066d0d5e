import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
/** What opens a connection, in Node and in a browser. */
const CONNECTIONS =
  /(?:globalThis\.|(?:await|return|void|=>|[=(,])\s*)fetch\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(|['"](?:node:)?(?:https?|http2|net|tls|dgram|dns|undici)(?:\/[\w/]+)?['"]|createTelemetryLogger/;

function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

it('nothing is sent anywhere: no source of the client or the server opens a connection', () => {
  const files = ['client/src', 'server/src'].flatMap(sources);
  expect(files.length).toBeGreaterThan(300);
  const opening = files.filter((file) => CONNECTIONS.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(opening).toEqual([]);
});

it('would tell of one that does', () => {
  for (const line of [
    "import { get } from 'node:https';",
    "await fetch('x')",
    'new WebSocket(url)',
  ])
    expect(line).toMatch(CONNECTIONS);
});

it('the README says so', () => {
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('Nothing is sent anywhere');
});
