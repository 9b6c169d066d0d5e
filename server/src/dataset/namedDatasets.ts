import type { Dataset } from '../core/facts/factbase';
import { datasetFile } from './folder';

/** The datasets of these folders by name; where two bear the same, each also by its folder. `names`: what each `dataset.yaml` says, by its path. */
export function namedDatasets(
  folders: readonly string[],
  names: ReadonlyMap<string, string>,
): readonly Dataset[] {
  const named = folders.map((folder) => names.get(datasetFile(folder)) ?? lastParts(folder, 1));
  return folders.map((folder, at) => {
    const name = named[at] ?? '';
    const isShared = named.indexOf(name) !== named.lastIndexOf(name);
    return { folder, name: isShared ? `${name} (${lastParts(folder, 2)})` : name };
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
