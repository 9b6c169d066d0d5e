import type { Dataset } from '../core/facts/factbase';
import { datasetFile } from './folder';
import type { DatasetHead } from './sharedFiles';

/** The datasets of these folders by name; where two bear the same, each also by its folder. `heads`: what each `dataset.yaml` says, by its path. */
export function namedDatasets(
  folders: readonly string[],
  heads: ReadonlyMap<string, DatasetHead>,
): readonly Dataset[] {
  const own = folders.map((folder) => heads.get(datasetFile(folder)) ?? {});
  const named = folders.map((folder, at) => own[at]?.name ?? lastParts(folder, 1));
  return folders.map((folder, at) => {
    const name = named[at] ?? '';
    const isShared = named.indexOf(name) !== named.lastIndexOf(name);
    return { ...own[at], folder, name: isShared ? `${name} (${lastParts(folder, 2)})` : name };
  });
}

/** The end of a path, where it lies on the screen of who reads it. */
function lastParts(folder: string, count: number): string {
  return folder
    .split(/[/\\]/)
    .filter((part) => part !== '')
    .slice(-count)
    .join('/');
}
