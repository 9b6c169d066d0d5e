import * as vscode from 'vscode';
import { MemoryFileSystem } from '../vscode/suite/memoryFileSystem';

/** By path, the texts of the files that there are at first; the build puts them in. */
declare const FILES: Readonly<Record<string, string>>;

/** An extension that lends the window a file system in memory, `memfs:`. */
export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const files = new MemoryFileSystem();
  for (const [path, text] of Object.entries(FILES)) {
    files.writeFile(vscode.Uri.from({ scheme: 'memfs', path }), new TextEncoder().encode(text));
  }
  subscriptions.push(vscode.workspace.registerFileSystemProvider('memfs', files));
}
