import { describe, expect, it } from 'vitest';
import { allFolders, scopeAt, scopesOf } from '../../../server/src/lsp/scopes';
import { DEFAULT_SETTINGS } from '../../../server/src/lsp/settings';
import type { EditorHost } from '../../../server/src/host';

/** A machine where every workspace folder has a dataset of its own, and the second one also `mine/`. */
const host: Pick<EditorHost, 'bundledDataset' | 'chooseDatasets' | 'reaches' | 'resolveFolder'> = {
  bundledDataset: '/bundled',
  reaches: (uri) => uri.startsWith('file:'),
  chooseDatasets: ({ bundled, named, own }) => [
    ...(bundled === undefined ? [] : [bundled]),
    ...named,
    ...own,
  ],
  resolveFolder: (folder, bases) => `${bases[0]?.replace('file://', '') ?? ''}/${folder}`,
};

const folders = ['file:///a', 'file:///a/inner', 'vscode-vfs://b'];

function foldersFor(uri: string, settings: Partial<typeof DEFAULT_SETTINGS> = {}, homes = folders) {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return scopeAt(
    uri,
    scopesOf(() => all, homes, [], host),
  )?.folders;
}

describe('a draft', () => {
  it('is checked against the dataset of the innermost folder that it lies in', () => {
    expect(foldersFor('file:///a/draft.md')).toEqual(['/bundled', '/a/facts']);
    expect(foldersFor('file:///a/inner/x/draft.md')).toEqual(['/bundled', '/a/inner/facts']);
    expect(foldersFor('file:///a/innermost.md')).toEqual(['/bundled', '/a/facts']);
    expect(foldersFor('vscode-vfs://b/draft.md')).toEqual(['/bundled']);
  });

  it('that lies in none is checked against those of all', () => {
    const all = ['/bundled', '/a/facts', '/a/inner/facts'];
    expect(foldersFor('untitled:Untitled-1')).toEqual(all);
    expect(foldersFor('file:///elsewhere/draft.md')).toEqual(all);
    expect(foldersFor('file:///draft.md', {}, [])).toEqual(['/bundled']);
  });

  it('finds what the settings name in its own folder first', () => {
    const settings = { datasets: ['mine'], bundledDataset: false };
    expect(foldersFor('file:///a/inner/draft.md', settings)).toEqual([
      '/a/inner/mine',
      '/a/inner/facts',
    ]);
  });

  it('in an untrusted workspace is checked against the bundled one alone', () => {
    const settings = { datasets: ['mine', '/abs'], trusted: false };
    expect(foldersFor('file:///a/draft.md', settings)).toEqual(['/bundled']);
    expect(foldersFor('untitled:Untitled-1', settings)).toEqual(['/bundled']);
    expect(foldersFor('file:///a/draft.md', { ...settings, bundledDataset: false })).toEqual([]);
  });
});

describe('a draft with settings of its own', () => {
  const draft = 'file:///a/inner/draft.md';
  const cell = { uri: 'cell:1', file: 'file:///a/book.ipynb' };
  const scopes = (own: Partial<typeof DEFAULT_SETTINGS>) =>
    scopesOf(
      (...uris) => ({ ...DEFAULT_SETTINGS, ...(/draft|cell/.test(uris.join()) ? own : {}) }),
      folders,
      [{ uri: draft, file: draft }, cell],
      host,
    );

  it('that name other datasets has a scope to itself', () => {
    const own = scopes({ bundledDataset: false });
    expect(scopeAt(draft, own)).toEqual({ document: draft, folders: ['/a/inner/facts'] });
    expect(scopeAt('file:///a/inner/x.md', own)?.folders).toEqual(['/bundled', '/a/inner/facts']);
    expect(scopeAt(cell.uri, own, cell.file)).toEqual({
      document: 'cell:1',
      folders: ['/a/facts'],
    });
  });

  it('else shares that of its folder, as does a notebook’s cell', () => {
    const shared = scopes({ citationStyle: 'pandoc' });
    expect(shared).toHaveLength(folders.length + 1);
    expect(scopeAt(draft, shared)?.home).toBe('file:///a/inner');
    expect(scopeAt(cell.uri, shared, cell.file)?.home).toBe('file:///a');
  });
});

it('allFolders names each once', () => {
  const scopes = scopesOf(() => DEFAULT_SETTINGS, folders, [], host);
  expect(allFolders(scopes)).toEqual(['/bundled', '/a/facts', '/a/inner/facts']);
});
