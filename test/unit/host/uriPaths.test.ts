import { describe, expect, it } from 'vitest';
import { folderFrom, isUriPath, pathOfUri, uriOfPath } from '../../../server/src/host/uriPaths';

describe('a URI as a path', () => {
  it('is decoded but for its authority, and comes back', () => {
    const uri = 'vscode-vfs://github%2Bab/desk/c%C3%B4te%20%26%2050%25/facts';
    const path = 'vscode-vfs://github%2Bab/desk/côte & 50%/facts';
    expect(pathOfUri(uri)).toBe(path);
    expect(uriOfPath(path)).toBe(uri);
    expect(pathOfUri('memfs:/facts')).toBe('memfs:/facts');
    expect(uriOfPath('memfs:/facts')).toBe('memfs:/facts');
  });

  it('is none where it has a query, is wrongly encoded, or has no path', () => {
    for (const uri of ['git:/a.yaml?ref', 'memfs:/%E0%A4%A', 'untitled:Untitled-1', '/home', ''])
      expect(pathOfUri(uri)).toBeUndefined();
  });

  it('is told from a path on a disk', () => {
    expect(['memfs:/x', 'file:///x', 'vscode-vfs://a/x'].every(isUriPath)).toBe(true);
    expect(['/home/x', String.raw`c:\x`, 'c:/x', 'facts', '', 'a/b:c'].some(isUriPath)).toBe(false);
  });
});

describe('a folder named from another', () => {
  it('lies in it, beside it, at the root of its file system, or where its own URI says', () => {
    const base = 'vscode-vfs://github/desk/drafts';
    expect(folderFrom(base, 'facts')).toBe('vscode-vfs://github/desk/drafts/facts');
    expect(folderFrom(base, './facts/')).toBe('vscode-vfs://github/desk/drafts/facts');
    expect(folderFrom(base, '../facts')).toBe('vscode-vfs://github/desk/facts');
    expect(folderFrom(base, '/facts')).toBe('vscode-vfs://github/facts');
    expect(folderFrom(base, '../../../..')).toBe('vscode-vfs://github/');
    expect(folderFrom(base, 'memfs:/facts')).toBe('memfs:/facts');
  });
});
