import * as vscode from 'vscode';

/** A file system that lies in memory alone, as that of a virtual workspace: files by their path, folders as they are needed. */
export class MemoryFileSystem implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const content = this.files.get(uri.path);
    if (content !== undefined)
      return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: content.byteLength };
    if (this.within(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const paths = this.within(uri);
    if (paths.length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    const types = paths.map((path): [string, vscode.FileType] => {
      const [name = '', ...more] = path.split('/');
      return [name, more.length === 0 ? vscode.FileType.File : vscode.FileType.Directory];
    });
    return [...new Map(types)];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.files.get(uri.path);
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.files.has(uri.path)
      ? vscode.FileChangeType.Changed
      : vscode.FileChangeType.Created;
    this.files.set(uri.path, content);
    this.changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  createDirectory(): void {
    // A folder is there as soon as a file is in it.
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  /** Paths in the folder, from it. */
  private within({ path }: vscode.Uri): string[] {
    const start = path.endsWith('/') ? path : `${path}/`;
    return [...this.files.keys()]
      .filter((file) => file.startsWith(start))
      .map((file) => file.slice(start.length));
  }
}
