import { workspace, type Uri } from 'vscode';
import type {
  FileContents,
  FilesParams,
  WriteFileParams,
  WriteOutcome,
} from '../../server/src/protocol';

type ToUri = (uri: string) => Uri;

/** Reads, through VS Code's file systems, files that the server can't reach. Never rejects: what can't be read is told so. */
export function readFiles(
  { files, largest }: FilesParams,
  toUri: ToUri,
): Promise<(FileContents | null)[]> {
  return Promise.all(files.map((uri) => readFile(toUri(uri), largest)));
}

async function readFile(uri: Uri, largest: number): Promise<FileContents | null> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    const size = bytes.byteLength;
    return size > largest ? { size } : { size, text: textOf(bytes) };
  } catch (error) {
    if (!(await isThere(uri))) return null;
    return { size: 0, fault: messageOf(error) };
  }
}

/** One after the other, so that no two look at a file before either has written it. Never rejects. */
export class FileWriting {
  private last: Promise<unknown> = Promise.resolve();

  write(params: WriteFileParams, toUri: ToUri): Promise<WriteOutcome> {
    const written = this.last.then(() => writeFile(params, toUri(params.uri)));
    this.last = written;
    return written;
  }
}

async function writeFile({ before, text }: WriteFileParams, uri: Uri): Promise<WriteOutcome> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return { kind: 'read-only' };
  try {
    const now = await workspace.fs.readFile(uri).then(textOf, async (error: unknown) => {
      if (await isThere(uri)) throw error;
      return null;
    });
    if (now !== before) return { kind: 'changed' };
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return { kind: 'written' };
  } catch (error) {
    if (isCode(error, 'NoPermissions')) return { kind: 'read-only' };
    return { kind: 'failed', problem: messageOf(error) };
  }
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** In UTF-8, or in UTF-16 by its byte order mark. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const [isLittle, isBig] = [first === 0xff && second === 0xfe, first === 0xfe && second === 0xff];
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
