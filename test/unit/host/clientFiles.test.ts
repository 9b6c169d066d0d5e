import { describe, expect, it } from 'vitest';
import { ClientFiles } from '../../../server/src/host/clientFiles';

const NAMES = ['decisions.yaml', 'ticks.yaml'];
const HOME = 'memfs:/desk one';
const uriOf = (name: string) => `memfs:/desk%20one/${name}`;

function offered(...reach: readonly string[]): ClientFiles {
  const files = new ClientFiles();
  files.offer(true);
  files.reach(reach.length === 0 ? [HOME] : reach);
  return files;
}

describe('a file that only the client can read', () => {
  it('is asked for once it is looked at, and there once it is told', () => {
    const files = offered();
    expect(files.readText(`${HOME}/a.yaml`, 10)).toBeUndefined();
    expect(files.questions).toEqual([uriOf('a.yaml')]);
    files.take(uriOf('a.yaml'), { size: 2, text: 'é' });
    expect(files.questions).toEqual([]);
    expect(files.readText(`${HOME}/a.yaml`, 10)).toEqual({ text: 'é' });
    expect(files.readText(`${HOME}/a.yaml`, 1)).toBe('too-long');
    expect(files.read(`${HOME}/a.yaml`)).toBe('é');
  });

  it('is asked for anew when it or its folder changes, and holds until then', () => {
    const files = offered();
    files.take(uriOf('.pactcheck/ticks.yaml'), { size: 1, text: 'a' });
    files.take(uriOf('b.yaml'), { size: 1, text: 'b' });
    files.outdate([uriOf('.pactcheck')]);
    expect(files.questions).toEqual([uriOf('.pactcheck/ticks.yaml')]);
    expect(files.readText(`${HOME}/.pactcheck/ticks.yaml`, 10)).toEqual({ text: 'a' });
    expect(files.awaits(`${HOME}/draft.md`)).toBe(false);
  });

  it('that can’t be read says why', () => {
    const files = offered();
    files.take(uriOf('locked.yaml'), { size: 0, fault: 'no permission' });
    expect(() => files.read(`${HOME}/locked.yaml`)).toThrow('no permission');
    expect(() => files.stat(`${HOME}/gone.yaml`)).toThrow('no such file');
  });

  it.each([null, undefined, 7, 'text', {}, { size: '1' }, { size: 1, text: 7 }])(
    'isn’t there where the client answers %j',
    (answer) => {
      const files = offered();
      files.take(uriOf('a.yaml'), answer);
      expect(files.readText(`${HOME}/a.yaml`, 10)).toBeUndefined();
      expect(files.questions).toEqual([]);
    },
  );

  it('is sought beside a draft and above it, as far as the folders that are in reach', () => {
    const files = offered();
    const draft = `${HOME}/a/b/draft.md`;
    expect(files.findUpwards('.pactcheck', draft, NAMES)).toBeUndefined();
    expect(files.awaits(draft)).toBe(true);
    expect(files.awaits('vscode-vfs://github/other/draft.md')).toBe(false);
    expect(files.questions).toEqual(
      ['a/b/', 'a/', ''].flatMap((folder) =>
        NAMES.map((name) => uriOf(`${folder}.pactcheck/${name}`)),
      ),
    );
    files.take(uriOf('.pactcheck/ticks.yaml'), { size: 0, text: '' });
    files.take(uriOf('a/.pactcheck/decisions.yaml'), { size: 0, text: '' });
    expect(files.findUpwards('.pactcheck', draft, NAMES)).toBe(`${HOME}/a/.pactcheck`);
  });

  it('holds up no draft that it isn’t sought for', () => {
    const files = offered();
    files.findUpwards('.pactcheck', `${HOME}/a/b/other.md`, NAMES);
    expect(() => files.stat(`${HOME}/a/b/pactcheck.config.yaml`)).toThrow();
    for (const name of NAMES) files.take(uriOf(`.pactcheck/${name}`), null);
    expect(files.awaits(`${HOME}/a/draft.md`)).toBe(true);
    for (const name of NAMES) files.take(uriOf(`a/.pactcheck/${name}`), null);
    expect(files.awaits(`${HOME}/a/draft.md`)).toBe(false);
    expect(files.awaits(`${HOME}/a/b/draft.md`)).toBe(true);
  });

  it('is asked of nobody where no client reads files, and never on a disk', () => {
    const files = offered('/desk', HOME);
    files.findUpwards('.pactcheck', '/desk/draft.md', NAMES);
    expect(files.questions).toEqual([]);
    files.offer(false);
    files.findUpwards('.pactcheck', `${HOME}/draft.md`, NAMES);
    expect(files.questions).toEqual([]);
  });
});
