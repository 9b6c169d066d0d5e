// Where there is no path on a disk, a URI stands for one: as it is written, but for its path, which is decoded, so that a file's name
// can be joined to it with a slash as everywhere: `vscode-vfs://github/desk/drafts/facts/agreements/côte.yaml`.

/** True of a path that is a URI's; `c:\facts` is none. */
export function isUriPath(path: string): boolean {
  return SCHEME.test(path);
}

/** The path of a URI; nothing where it has none, or a query, which no path can bear. */
export function pathOfUri(uri: string): string | undefined {
  const parts = partsOf(uri);
  if (parts === undefined || /[?#]/.test(parts.path)) return undefined;
  try {
    return parts.prefix + decodeURIComponent(parts.path);
  } catch {
    return undefined;
  }
}

/** The other way. */
export function uriOfPath(path: string): string | undefined {
  const parts = partsOf(path);
  return parts && parts.prefix + parts.path.split('/').map(encodeURIComponent).join('/');
}

/** A folder as it is named from another one: relative to it, absolute in the same file system, or by a URI of its own. */
export function folderFrom(base: string, named: string): string {
  if (isUriPath(named)) return named;
  const { prefix, path } = partsOf(base) ?? { prefix: '', path: base };
  const joined = named.startsWith('/') ? named : `${path}/${named}`;
  const kept: string[] = [];
  for (const part of joined.split('/')) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return `${prefix}/${kept.join('/')}`;
}

/** Whether a path is a folder's, or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

interface Parts {
  /** Scheme and authority. */
  readonly prefix: string;
  readonly path: string;
}

function partsOf(uri: string): Parts | undefined {
  const prefix = PREFIX.exec(uri)?.[0];
  const path = prefix === undefined ? '' : uri.slice(prefix.length);
  return prefix === undefined || !path.startsWith('/') ? undefined : { prefix, path };
}

const SCHEME = /^[a-z][\w+.-]+:/i;
const PREFIX = /^[a-z][\w+.-]+:(?:\/\/[^/?#]*)?/i;
