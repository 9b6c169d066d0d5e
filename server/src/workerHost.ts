import { filesInSnapshot } from './dataset/snapshot';
import type { EditorHost } from './host';
import { ClientFiles } from './host/clientFiles';
import { ClientFolders } from './host/clientFolders';
import { hostDatasets } from './host/hostDatasets';
import { textDigest } from './host/textDigest';
import { folderFrom, pathOfUri, uriOfPath } from './host/uriPaths';
import type { BundledDataset } from './protocol';

/** Where there is no file system at all: every folder is read by the client, and the bundled dataset comes as its snapshot. */
export function workerHost({ folder, snapshot }: BundledDataset): EditorHost {
  const bundledDataset = pathOfUri(folder) ?? folder;
  const clientFolders = new ClientFolders((one) =>
    one === bundledDataset ? filesInSnapshot(snapshot) : undefined,
  );
  const clientFiles = new ClientFiles();
  return {
    bundledDataset,
    clientFolders,
    clientFiles,
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
    findUpwards: (name, path, files) => clientFiles.findUpwards(name, path, files),
    readText: (path, most) => clientFiles.readText(path, most),
    changeText: (path) => Promise.reject(new Error(`there is no disk for ${path}`)),
    configFiles: clientFiles,
    absolute: (path) => path,
  };
}
