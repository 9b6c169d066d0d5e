import type { DatasetFiles } from '../../../server/src/dataset/files';

/** A dataset's files by path, without a disk. */
export function memoryFiles(files: Readonly<Record<string, string>>): DatasetFiles {
  const paths = Object.keys(files);
  return {
    list(folder) {
      const inside = paths.filter((path) => path.startsWith(`${folder}/`));
      if (inside.length === 0) throw new Error('no such folder');
      const rests = inside.map((path) => path.slice(folder.length + 1).split('/'));
      const names = new Map(rests.map(([name = '', ...rest]) => [name, rest.length > 0]));
      return [...names].map(([name, isFolder]) => ({ name, isFolder }));
    },
    read(path) {
      const text = files[path];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    stat(path) {
      const text = files[path];
      if (text === undefined) throw new Error('no such file');
      return { size: text.length };
    },
  };
}
