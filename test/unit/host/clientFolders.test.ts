import { describe, expect, it } from 'vitest';
import { ClientFolders } from '../../../server/src/host/clientFolders';
import type { FolderContents } from '../../../server/src/protocol';

const uri = 'memfs:/desk%20one/facts';
const folder = 'memfs:/desk one/facts';
const contents: FolderContents = {
  entries: [
    { path: 'dataset.yaml', isFolder: false, size: 7, text: 'name: A' },
    { path: 'agreements', isFolder: true },
    { path: 'agreements/a.yaml', isFolder: false, size: 2, text: 'é' },
    { path: 'agreements/huge.yaml', isFolder: false, size: 9e6 },
    { path: 'agreements/locked.yaml', isFolder: false, size: 0, fault: 'no permission' },
  ],
};

function told(): ClientFolders {
  const folders = new ClientFolders();
  folders.take({ uri }, contents);
  return folders;
}

describe('a folder that the client has told of', () => {
  it('is listed and read, and the folders in it', () => {
    const folders = told();
    expect(folders.list(folder)).toEqual([
      { name: 'dataset.yaml', isFolder: false },
      { name: 'agreements', isFolder: true },
    ]);
    expect(folders.list(`${folder}/agreements`).map(({ name }) => name)).toEqual([
      'a.yaml',
      'huge.yaml',
      'locked.yaml',
    ]);
    expect(folders.read(`${folder}/agreements/a.yaml`)).toBe('é');
    expect(folders.stat(`${folder}/agreements/huge.yaml`)).toEqual({ size: 9e6 });
    expect(folders.has(folder)).toBe(true);
    expect(folders.questions).toEqual([]);
  });

  it('has no more than what was told, and says why something can’t be read', () => {
    const folders = told();
    expect(() => folders.read(`${folder}/sources.yaml`)).toThrow('there is no such file');
    expect(() => folders.read(`${folder}/agreements/huge.yaml`)).toThrow('it is no text');
    expect(() => folders.stat(`${folder}/agreements/locked.yaml`)).toThrow('no permission');
    expect(() => folders.list(`${folder}/countries`)).toThrow('there is no such folder');
    expect(folders.questions).toEqual([]);
  });

  it('is asked for again when something in it changes, it is made or it goes, and holds until then', () => {
    for (const changed of [
      `${uri}/agreements/a.yaml`,
      `${uri}/agreements`,
      uri,
      'memfs:/desk%20one',
    ]) {
      const folders = told();
      folders.outdate([changed]);
      expect(folders.questions).toEqual([{ uri }]);
      expect(folders.read(`${folder}/dataset.yaml`)).toBe('name: A');
      folders.take({ uri }, null);
      expect(folders.questions).toEqual([]);
      expect(folders.has(folder)).toBe(false);
    }
    const folders = told();
    folders.outdate([`${uri}-old/dataset.yaml`, 'untitled:1', 'memfs:/elsewhere']);
    expect(folders.questions).toEqual([]);
  });
});

describe('a folder that the client hasn’t told of', () => {
  it('is asked for once by whoever looks into it', () => {
    const folders = new ClientFolders();
    expect(() => folders.list(folder)).toThrow('it has not been read yet');
    expect(() => folders.read(`${folder}/dataset.yaml`)).toThrow('it has not been read yet');
    expect(folders.has(folder)).toBe(false);
    expect(folders.questions).toEqual([{ uri }]);
  });

  it('is asked for no more once it is known that there is none', () => {
    const folders = new ClientFolders();
    folders.ask(folder);
    folders.take({ uri }, null);
    expect(() => folders.list(folder)).toThrow('there is no such folder');
    expect(folders.questions).toEqual([]);
  });

  it('is asked for by its files where it can’t be listed', () => {
    const folders = new ClientFolders((one) => (one === folder ? ['dataset.yaml'] : undefined));
    folders.ask(folder);
    expect(folders.questions).toEqual([{ uri, files: ['dataset.yaml'] }]);
  });
});
