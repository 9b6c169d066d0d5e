import { OWN_FOLDER } from '../dataset/chosenDatasets';
import type { Host } from '../host';
import type { Settings } from './settings';

/** Drafts that are checked against the same datasets: those of one workspace folder, or those that lie in none. */
export interface Scope {
  /** The workspace folder's URI. */
  readonly home?: string;
  /** The folders of the datasets, the weakest first. */
  readonly folders: readonly string[];
}

/**
 * A scope for each workspace folder, with the dataset in its own `facts/`, and behind them one for drafts outside of all, with those of
 * every folder. In an untrusted workspace the bundled dataset alone serves.
 */
export function scopesOf(
  settings: Settings,
  workspaceFolders: readonly string[],
  host: Pick<Host, 'bundledDataset' | 'chooseDatasets' | 'resolveFolder'>,
): readonly Scope[] {
  const among = (homes: readonly string[]): readonly string[] => {
    const bundled = settings.bundledDataset ? { bundled: host.bundledDataset } : {};
    if (!settings.trusted) return host.chooseDatasets({ ...bundled, named: [], own: [] });
    // What is named relative to a workspace folder is looked for in the draft's own first.
    const bases = [...homes, ...workspaceFolders.filter((uri) => !homes.includes(uri))];
    const named = settings.datasets.map((name) => host.resolveFolder(name, bases));
    const own = homes.filter(isOnDisk).map((home) => host.resolveFolder(OWN_FOLDER, [home]));
    return host.chooseDatasets({ ...bundled, named, own });
  };
  const scopes = workspaceFolders.map((home): Scope => ({ home, folders: among([home]) }));
  return [...scopes, { folders: among(workspaceFolders) }];
}

/** The scope that a document belongs to: the innermost folder's. */
export function scopeAt(uri: string, scopes: readonly Scope[]): Scope | undefined {
  const holding = scopes.filter(({ home }) => home === undefined || isInside(uri, home));
  return holding.reduce<Scope | undefined>(
    (best, scope) => (depth(scope) > (best ? depth(best) : -1) ? scope : best),
    undefined,
  );
}

/** Each of the scopes' dataset folders once. */
export function allFolders(scopes: readonly Scope[]): readonly string[] {
  return [...new Set(scopes.flatMap(({ folders }) => folders))];
}

function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:');
}

function isInside(uri: string, home: string): boolean {
  return uri.startsWith(home.endsWith('/') ? home : `${home}/`);
}

function depth({ home }: Scope): number {
  return home?.length ?? 0;
}
