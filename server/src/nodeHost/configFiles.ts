import { readFileSync } from 'node:fs';
import type { DatasetFiles } from '../dataset/files';
import { nodeFiles } from '../dataset/nodeFiles';
import { textOf } from './textOf';

/** Configurations on the local disk, in UTF-8 or UTF-16. */
export const configFiles: DatasetFiles = {
  ...nodeFiles,
  read: (path) => {
    const text = textOf(readFileSync(path));
    if (text === undefined) throw new Error('this is no text, neither in UTF-8 nor in UTF-16');
    return text;
  },
};
