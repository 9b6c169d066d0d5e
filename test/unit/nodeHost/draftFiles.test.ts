import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftFiles } from '../../../server/src/nodeHost/draftFiles';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'pactcheck-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string | Buffer = path): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('the drafts of a workspace', () => {
  it('are its Markdown files, but for hidden ones, those of packages and very large ones', () => {
    for (const path of ['b.md', 'a.markdown', 'in/deep/c.MD', 'in/d.md', 'in/e.qmd']) write(path);
    for (const path of ['x.txt', '.git/x.md', '.x.md', 'node_modules/p/x.md']) write(path);
    write('large.md', 'x'.repeat(1_000_001));
    const found = [...draftFiles([pathToFileURL(folder).href])];
    expect(found.map(({ text }) => text)).toEqual([
      'a.markdown',
      'b.md',
      'in/d.md',
      'in/e.qmd',
      'in/deep/c.MD',
    ]);
    expect(found[1]?.uri).toBe(pathToFileURL(join(folder, 'b.md')).href);
  });

  it('are read in UTF-16 too, without their byte order mark; what is no text is none', () => {
    write('a.md', Buffer.from('\uFEFFin UTF-16', 'utf16le'));
    write('b.md', '\uFEFFin UTF-8');
    write('c.md', Buffer.alloc(8));
    const found = [...draftFiles([pathToFileURL(folder).href])];
    expect(found.map(({ text }) => text)).toEqual(['in UTF-16', 'in UTF-8']);
  });

  it('end with the thousandth', () => {
    for (let at = 0; at < 1002; at += 1) write(`${at}.md`);
    expect([...draftFiles([pathToFileURL(folder).href])]).toHaveLength(1000);
  });

  it('are none where nothing can be read', () => {
    expect([...draftFiles(['untitled:x', pathToFileURL(join(folder, 'gone')).href])]).toEqual([]);
  });
});
