/** A path with `/` as its only separator. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

/** The folder that a path lies in; nothing of a root. */
export function folderOf(path: string): string | undefined {
  const at = path.lastIndexOf('/');
  return at < 0 || path === '/' ? undefined : path.slice(0, at);
}

/** A path named in a folder: absolute as it is, else with its `.` and `..` taken out. */
export function joined(folder: string, path: string): string {
  const named = slashed(path);
  if (/^(?:\/|[a-z]:\/)/i.test(named)) return named.replace(/(?<=.)\/+$/, '');
  const parts = folder.split('/');
  for (const part of named.split('/')) {
    if (part === '..' && parts.length > 1) parts.pop();
    else if (part !== '.' && part !== '' && part !== '..') parts.push(part);
  }
  return parts.join('/') || '/';
}

/** The path as it counts from the folder; nothing where it doesn't lie in it. */
export function within(folder: string, path: string): string | undefined {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
