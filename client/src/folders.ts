import { FileType, Uri, workspace } from 'vscode';
import type {
  FolderContents,
  FolderEntry,
  FolderQuestion,
  FoldersParams,
} from '../../server/src/protocol';

/** Reads, through VS Code's file systems, folders that the server can't reach. Never rejects: what can't be read is told so. */
export function readFolders(
  { folders, ...wanted }: FoldersParams,
  toUri: (uri: string) => Uri,
): Promise<(FolderContents | null)[]> {
  return Promise.all(folders.map((folder) => readFolder(folder, toUri(folder.uri), wanted)));
}

type Wanted = Omit<FoldersParams, 'folders'>;

async function readFolder(
  { files }: FolderQuestion,
  folder: Uri,
  wanted: Wanted,
): Promise<FolderContents | null> {
  if (files !== undefined) {
    const read = files.map((path) => readFile(folder, path, wanted));
    return { entries: [...foldersOf(files), ...(await Promise.all(read))] };
  }
  try {
    return { entries: await entriesIn(folder, '', wanted) };
  } catch {
    return null;
  }
}

/** The folders that these files lie in. */
function foldersOf(files: readonly string[]): readonly FolderEntry[] {
  const paths = files.flatMap((path) => /^(.*)\//.exec(path)?.[1] ?? []);
  return [...new Set(paths)].map((path) => ({ path, isFolder: true }));
}

/** `inner`: the path of the folder whose entries these are, in the one that was asked about, with a slash behind it. */
async function entriesIn(folder: Uri, inner: string, wanted: Wanted): Promise<FolderEntry[]> {
  const listed = await workspace.fs.readDirectory(Uri.joinPath(folder, inner));
  const read = listed.map(async ([name, type]): Promise<FolderEntry[]> => {
    const path = inner + name;
    if ((type & FileType.Directory) === 0) return [await readFile(folder, path, wanted)];
    const isRead = inner === '' && !name.startsWith('.');
    const within = isRead ? await entriesIn(folder, `${path}/`, wanted).catch(() => []) : [];
    return [{ path, isFolder: true }, ...within];
  });
  return (await Promise.all(read)).flat();
}

async function readFile(folder: Uri, path: string, wanted: Wanted): Promise<FolderEntry> {
  const file = { path, isFolder: false, size: 0 } as const;
  if (!path.endsWith(wanted.ending)) return file;
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(folder, path));
    const size = bytes.byteLength;
    if (size > wanted.largest) return { ...file, size };
    return { ...file, size, text: new TextDecoder().decode(bytes) };
  } catch (error) {
    return { ...file, fault: error instanceof Error ? error.message : String(error) };
  }
}
