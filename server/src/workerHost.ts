import type { DatasetFiles } from './dataset/files';
import { filesInSnapshot } from './dataset/snapshot';
import type { EditorHost } from './host';
import { ClientFolders } from './host/clientFolders';
import { hostDatasets } from './host/hostDatasets';
import { textDigest } from './host/textDigest';
import { folderFrom, pathOfUri, uriOfPath } from './host/uriPaths';
import type { BundledDataset } from './protocol';

/** A configuration has to be looked for from folder to folder, which nobody does here. */
const NO_FILES: DatasetFiles = { list: none, read: none, stat: none };

function none(path: string): never {
  throw new Error(`there is no ${path}`);
}

/** Where there is no file system at all: every folder is read by the client, and the bundled dataset comes as its snapshot. */
export function workerHost({ folder, snapshot }: BundledDataset): EditorHost {
  const bundledDataset = pathOfUri(folder) ?? folder;
  const clientFolders = new ClientFolders((one) =>
    one === bundledDataset ? filesInSnapshot(snapshot) : undefined,
  );
  return {
    bundledDataset,
    clientFolders,
    ...hostDatasets(clientFolders, new Map([[bundledDataset, { read: () => snapshot }]])),
    reaches: () => clientFolders.isOffered,
    resolveFolder: (name, homes) => {
      const folders = homes
        .flatMap((uri) => pathOfUri(uri) ?? [])
        .map((home) => folderFrom(home, name));
      const [first = name, ...others] = folders;
      const isThere = (one: string) => clientFolders.has(one);
      return others.length === 0 ? first : (folders.find(isThere) ?? first);
    },
    fileUri: uriOfPath,
    filePath: pathOfUri,
    drafts: () => [],
    workspaceDrafts: () => undefined,
    readDraft: () => undefined,
    digest: textDigest,
    findUpwards: () => undefined,
    readText: () => undefined,
    changeText: () => Promise.reject(new Error('no file can be written in a browser')),
    configFiles: NO_FILES,
    absolute: (path) => path,
  };
}
