/** A path with `/` as its only separator. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

/** The folder that a path lies in; nothing of a root. */
export function folderOf(path: string): string | undefined {
  const at = path.lastIndexOf('/');
  return at < 0 || path === '/' ? undefined : path.slice(0, at);
}

/**
 * A path named in a folder: absolute as it is, else with its `.` and `..` taken out. In a folder of a virtual workspace, whose path is a URI's,
 * an absolute one is of the same file system.
 */
export function joined(folder: string, path: string): string {
  const named = slashed(path);
  const [home = ''] = FILE_SYSTEM.exec(folder) ?? [];
  if (FILE_SYSTEM.test(named)) return named;
  if (/^(?:\/|[a-z]:\/)/i.test(named)) return home + named.replace(/(?<=.)\/+$/, '');
  const parts = folder.slice(home.length).split('/');
  for (const part of named.split('/')) {
    if (part === '..' && parts.length > 1) parts.pop();
    else if (part !== '.' && part !== '' && part !== '..') parts.push(part);
  }
  return home + (parts.join('/') || '/');
}

/** Scheme and authority: `vscode-vfs://github`. A drive's letter is none. */
const FILE_SYSTEM = /^[a-z][\w+.-]+:(?:\/\/[^/]*)?(?=\/)/i;

/** The path as it counts from the folder; nothing where it doesn't lie in it. */
export function within(folder: string, path: string): string | undefined {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
