// npm run package: builds all that ships and makes pactcheck.vsix. Where package.json names a `repository`, the README's pictures
// and links go there; where it names none, its page has neither (see package/extensionPage.ts).
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import manifest from '../package.json';
import { extensionPage } from './package/extensionPage';

const PAGE = 'dist/README.md';

run('esbuild.mjs');
const hasRepository = 'repository' in manifest;
if (!hasRepository) writeFileSync(PAGE, extensionPage(readFileSync('README.md', 'utf8')));
run(
  'node_modules/@vscode/vsce/vsce',
  ...['package', '--no-dependencies', '--out', 'pactcheck.vsix'],
  ...(hasRepository
    ? []
    : ['--allow-missing-repository', '--no-rewrite-relative-links', '--readme-path', PAGE]),
);

function run(script: string, ...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
