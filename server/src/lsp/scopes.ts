import { OWN_FOLDER } from '../dataset/chosenDatasets';
import type { EditorHost } from '../host';
import type { Settings } from './settings';

/** Drafts that are checked against the same datasets: those of one workspace folder, those that lie in none, or one that has settings of its own. */
export interface Scope {
  /** The workspace folder's URI. */
  readonly home?: string;
  /** The draft's URI. */
  readonly document?: string;
  /** The folders of the datasets, the weakest first. */
  readonly folders: readonly string[];
}

/** An open document's URI, and that of the file that it is, or is a notebook's cell in. */
export interface Place {
  readonly uri: string;
  readonly file: string;
}

/** What is set for the last of these places, over what is set for those before it. */
export type SettingsOf = (...uris: readonly string[]) => Settings;

type DatasetHost = Pick<
  EditorHost,
  'bundledDataset' | 'chooseDatasets' | 'reaches' | 'resolveFolder'
>;

/**
 * A scope for each workspace folder, with the dataset in its own `facts/`, and behind them one for drafts outside of all, with those of
 * every folder. In an untrusted workspace the bundled dataset alone serves. A draft whose settings name other datasets than those of
 * its folder has a scope to itself.
 */
export function scopesOf(
  settingsOf: SettingsOf,
  workspaceFolders: readonly string[],
  drafts: readonly Place[],
  host: DatasetHost,
): readonly Scope[] {
  const among = (homes: readonly string[], settings: Settings): readonly string[] =>
    datasetFolders(settings, homes, workspaceFolders, host);
  const shared: readonly Scope[] = [
    ...workspaceFolders.map((home) => ({ home, folders: among([home], settingsOf(home)) })),
    { folders: among(workspaceFolders, settingsOf()) },
  ];
  const own = drafts.flatMap(({ uri, file }): readonly Scope[] => {
    const home = homeOf(file, workspaceFolders);
    const homes = home === undefined ? [] : [home];
    const folders = among(home === undefined ? workspaceFolders : homes, settingsOf(...homes, uri));
    const usual = scopeAt(file, shared)?.folders ?? [];
    return isSame(folders, usual) ? [] : [{ document: uri, folders }];
  });
  return [...own, ...shared];
}

function datasetFolders(
  settings: Settings,
  homes: readonly string[],
  workspaceFolders: readonly string[],
  host: DatasetHost,
): readonly string[] {
  const bundled = settings.bundledDataset ? { bundled: host.bundledDataset } : {};
  if (!settings.trusted) return host.chooseDatasets({ ...bundled, named: [], own: [] });
  // What is named relative to a workspace folder is looked for in the draft's own first.
  const bases = [...homes, ...workspaceFolders.filter((uri) => !homes.includes(uri))];
  const named = settings.datasets.map((name) => host.resolveFolder(name, bases));
  const own = homes
    .filter((home) => host.reaches(home))
    .map((home) => host.resolveFolder(OWN_FOLDER, [home]));
  return host.chooseDatasets({ ...bundled, named, own });
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((folder, at) => folder === others[at]);
}

/** The scope that a document belongs to: its own, else that of the workspace folder that its file lies in. */
export function scopeAt(
  uri: string,
  scopes: readonly Scope[],
  file: string = uri,
): Scope | undefined {
  const own = scopes.find(({ document }) => document === uri);
  if (own !== undefined) return own;
  const shared = scopes.filter(({ document }) => document === undefined);
  const homes = shared.flatMap(({ home }) => home ?? []);
  const within = homeOf(file, homes);
  return shared.find(({ home }) => home === within);
}

/** The innermost of the workspace folders (URIs) that a file lies in. */
export function homeOf(file: string, workspaceFolders: readonly string[]): string | undefined {
  const holding = workspaceFolders.filter((home) => isInside(file, home));
  return holding.toSorted((a, b) => b.length - a.length)[0];
}

/** Each of the scopes' dataset folders once. */
export function allFolders(scopes: readonly Scope[]): readonly string[] {
  return [...new Set(scopes.flatMap(({ folders }) => folders))];
}

function isInside(uri: string, home: string): boolean {
  return uri.startsWith(home.endsWith('/') ? home : `${home}/`);
}
