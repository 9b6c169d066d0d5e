import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { workspaceDrafts } from '../../../server/src/nodeHost/workspaceDrafts';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'pactcheck-')));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text = 'x'): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

function found(folder = root, exclude: readonly string[] = []): readonly string[] {
  const home = `${pathToFileURL(root).href}/`;
  return [...workspaceDrafts(pathToFileURL(folder).href, exclude)].map((uri) =>
    decodeURIComponent(uri.slice(home.length)),
  );
}

it('finds the Markdown of a workspace, folder by folder, but for what is left out', () => {
  for (const path of ['b.md', 'a.md', 'a.txt', 'in/c é.md', 'in/d.mdx', 'out/e.md']) write(path);
  write('.gitignore', '/out/\nignored.md');
  write('in/ignored.md');
  write('in/.gitignore', '/d.mdx');
  write('node_modules/p/readme.md');
  write('excluded/f.md');
  expect(found(root, ['excluded'])).toEqual(['a.md', 'b.md', 'in/c é.md']);
});

it('goes by the .gitignore of the repository that the workspace lies in', () => {
  mkdirSync(join(root, '.git'));
  write('.gitignore', 'drafts/old');
  for (const path of ['drafts/a.md', 'drafts/old/b.md']) write(path);
  expect(found(join(root, 'drafts'))).toEqual(['drafts/a.md']);
  rmSync(join(root, '.git'), { recursive: true });
  expect(found(join(root, 'drafts'))).toEqual(['drafts/a.md', 'drafts/old/b.md']);
});

it('finds nothing in a folder that is gone, and follows no link', () => {
  write('in/a.md');
  symlinkSync(root, join(root, 'in', 'again'));
  expect(found()).toEqual(['in/a.md']);
  expect(found(join(root, 'gone'))).toEqual([]);
});
