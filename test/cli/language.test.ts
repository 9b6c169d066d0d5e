import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isFresh } from '../lsp/built';
import { pactcheckIn } from './pactcheck';

const root = join(import.meta.dirname, '..', '..');
const dataset = join(root, 'test', 'datasets', 'three-articles');

it.each([
  ['English', {}, '1 finding in 1 draft. Of 3 values '],
  ['English', { LANG: 'C' }, '1 finding in 1 draft. Of 3 values '],
  ['German', { LANG: 'de_DE.UTF-8' }, '1 Befund in 1 Entwurf. Von 3 Angaben: '],
  [
    'Spanish',
    { LANG: 'de_DE.UTF-8', LC_MESSAGES: 'es_AR' },
    '1 hallazgo en 1 borrador. De 3 valores: ',
  ],
  [
    'Spanish',
    { LANG: 'de', LC_MESSAGES: 'de', LC_ALL: 'es' },
    '1 hallazgo en 1 borrador. De 3 valores: ',
  ],
  ['German', { LC_ALL: '', LANG: 'de_AT' }, '1 Befund in 1 Entwurf. Von 3 Angaben: '],
])('the command line sums up in %s by %o', (_, language, expected) => {
  expect(isFresh(), 'dist/ is older than the sources: npm run build').toBe(true);
  const args = ['check', '-', '--no-bundled-dataset', '--dataset', dataset];
  const draft = 'Kosovo will hold 250 prisoners for Denmark.\n';
  const { status, stdout } = pactcheckIn(root, args, draft, language);
  expect(status).toBe(1);
  expect(stdout).toContain(expected);
});
