import { describe, expect, it } from 'vitest';
import { DraftFilter } from '../../../server/src/workspaceFiles/draftFilter';

const plain = { exclude: [], ignoreFiles: [], home: '' };

describe('the filter of a workspace’s drafts', () => {
  it('leaves out what is hidden, packages, and what a glob names', () => {
    const filter = new DraftFilter({
      ...plain,
      exclude: ['**/archive', 'old/*.md', '**/*.draft.md'],
    });
    const isLeftOut = (path: string) => filter.isLeftOut(path, 'file');
    expect(['.x.md', 'a/.git', 'a/node_modules', 'archive', 'a/archive'].every(isLeftOut)).toBe(
      true,
    );
    expect(['old/a.md', 'a/b.draft.md'].every(isLeftOut)).toBe(true);
    expect(['a.md', 'older/a.md', 'archives', 'a/old/a.md'].some(isLeftOut)).toBe(false);
  });

  it('goes by .gitignore as git does: the deepest that says something decides', () => {
    const filter = new DraftFilter({
      ...plain,
      ignoreFiles: [{ folder: '', text: '*.tmp.md\n/build/\nnotes' }],
    });
    filter.add('in', '!kept.tmp.md\n/own.md');
    expect(filter.isLeftOut('a/x.tmp.md', 'file')).toBe(true);
    expect(filter.isLeftOut('in/kept.tmp.md', 'file')).toBe(false);
    expect(filter.isLeftOut('kept.tmp.md', 'file')).toBe(true);
    expect(filter.isLeftOut('in/own.md', 'file')).toBe(true);
    expect(filter.isLeftOut('in/deep/own.md', 'file')).toBe(false);
    expect(filter.isLeftOut('build', 'folder')).toBe(true);
    expect(filter.isLeftOut('build', 'file')).toBe(false);
    expect(filter.isLeftOut('a/build', 'folder')).toBe(false);
    expect(filter.isLeftOut('a/notes', 'folder')).toBe(true);
  });

  it('counts paths in the repository where the workspace is a folder of one', () => {
    const ignoreFiles = [{ folder: '', text: '/docs/secret/\n' }];
    const filter = new DraftFilter({ ...plain, ignoreFiles, home: 'docs' });
    expect(filter.isLeftOut('secret', 'folder')).toBe(true);
    expect(filter.isLeftOut('in/secret', 'folder')).toBe(false);
    filter.add('in', '/secret/');
    expect(filter.isLeftOut('in/secret', 'folder')).toBe(true);
  });

  it('is not upset by what is no glob', () => {
    const filter = new DraftFilter({ ...plain, exclude: ['', '[', 'x'.repeat(100_000)] });
    expect(filter.isLeftOut('a.md', 'file')).toBe(false);
  });

  it('is not held up by a .gitignore that would take minutes', () => {
    const text = `${'**/a/'.repeat(8)}b\nold.md`;
    const filter = new DraftFilter({ ...plain, ignoreFiles: [{ folder: '', text }] });
    expect(filter.isLeftOut(`${'a/'.repeat(60)}c.md`, 'file')).toBe(false);
    expect(filter.isLeftOut('in/old.md', 'file')).toBe(true);
  });
});
