import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DatasetFiles } from './dataset/files';
import { nodeDigest } from './dataset/nodeDigest';
import { nodeFiles } from './dataset/nodeFiles';
import { configFiles } from './nodeHost/configFiles';
import { ClientFiles } from './host/clientFiles';
import { ClientFolders } from './host/clientFolders';
import { hostDatasets } from './host/hostDatasets';
import { folderFrom, isUriPath, pathOfUri, uriOfPath } from './host/uriPaths';
import { bundledSnapshot } from './nodeHost/bundledSnapshot';
import { changeText } from './nodeHost/changeText';
import { draftFiles, readDraft } from './nodeHost/draftFiles';
import { findUpwards, readText } from './nodeHost/nearbyFiles';
import { workspaceDrafts } from './nodeHost/workspaceDrafts';
import type { EditorHost } from './host';

const BUNDLED = resolve(__dirname, '..', 'data');

const clientFolders = new ClientFolders();
const clientFiles = new ClientFiles();

/** On the local disk, or where only the client can read. */
const files: DatasetFiles = {
  list: (folder) => filesAt(folder).list(folder),
  read: (path) => filesAt(path).read(path),
  stat: (path) => filesAt(path).stat(path),
};

/** Node's file system and clock; what lies in no file system of node's the client reads. */
export const nodeHost: EditorHost = {
  bundledDataset: BUNDLED,
  clientFolders,
  clientFiles,
  ...hostDatasets(files, new Map([[BUNDLED, bundledSnapshot]])),
  reaches: (uri) => isOnDisk(uri) || clientFolders.isOffered,
  resolveFolder,
  fileUri,
  filePath,
  findUpwards: (name, path, names) =>
    isUriPath(path) ? clientFiles.findUpwards(name, path, names) : findUpwards(name, path),
  readText: (path, most) => (isUriPath(path) ? clientFiles : { readText }).readText(path, most),
  changeText,
  configFiles: {
    list: (folder) => configsAt(folder).list(folder),
    read: (path) => configsAt(path).read(path),
    stat: (path) => configsAt(path).stat(path),
  },
  absolute: (path) => resolve(path),
  drafts: draftFiles,
  workspaceDrafts: (folder, exclude) =>
    diskPath(folder) === undefined ? undefined : workspaceDrafts(folder, exclude),
  readDraft: (uri) => {
    const path = diskPath(uri);
    return path === undefined ? undefined : readDraft(path);
  },
  digest: (texts) => nodeDigest(texts).slice(0, DIGEST),
};

/** In hexadecimal digits: 96 bits. */
const DIGEST = 24;

function filesAt(path: string): DatasetFiles {
  return isUriPath(path) ? clientFolders : nodeFiles;
}

function configsAt(path: string): DatasetFiles {
  return isUriPath(path) ? clientFiles : configFiles;
}

function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:');
}

function diskPath(uri: string): string | undefined {
  return isOnDisk(uri) ? filePath(uri) : undefined;
}

function fileUri(path: string): string | undefined {
  if (isUriPath(path)) return uriOfPath(path);
  return isAbsolute(path) ? pathToFileURL(path).href : undefined;
}

function filePath(uri: string): string | undefined {
  try {
    return isOnDisk(uri) ? fileURLToPath(uri) : pathOfUri(uri);
  } catch {
    return undefined;
  }
}

/** Where no workspace folder has it, the first one is taken: the missing folder is then named in full. */
function resolveFolder(folder: string, workspaceFolders: readonly string[]): string {
  if (isAbsolute(folder)) return resolve(folder);
  if (isUriPath(folder)) return folder;
  const candidates = workspaceFolders.flatMap((uri) => {
    const home = nodeHost.reaches(uri) ? filePath(uri) : undefined;
    if (home === undefined) return [];
    return isUriPath(home) ? folderFrom(home, folder) : join(home, folder);
  });
  const [first = resolve(folder), ...others] = candidates;
  return others.length === 0 ? first : (candidates.find(isThere) ?? first);
}

function isThere(folder: string): boolean {
  return isUriPath(folder) ? clientFolders.has(folder) : existsSync(folder);
}
