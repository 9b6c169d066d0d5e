import { ENGINE_PROPERTIES } from '../../core/language/properties';
import type { Problem } from '../problem';
import { entryOf } from '../yaml/tree';
import type { DatasetCheck } from './check';
import type { CheckedDataset } from './checkedDataset';

export const usedProperties: DatasetCheck = {
  name: 'used-properties',
  about: 'Each property that dataset.yaml defines is stated of some subject.',
  tip: 'State the property in a file, or take its definition out of dataset.yaml.',
  *run(dataset): Iterable<Problem> {
    if (dataset.problems.some(({ severity }) => severity === 'error')) return;
    const stated = new Set(dataset.factbase.facts.map(({ property }) => property));
    for (const path of dataset.definitions) yield* idle(path, stated, dataset);
  },
};

function* idle(
  path: string,
  stated: ReadonlySet<string>,
  dataset: CheckedDataset,
): Iterable<Problem> {
  const file = dataset.file({ file: path });
  if (file === undefined) return;
  const properties = entryOf(file.root, 'properties')?.value;
  if (properties?.kind !== 'map') return;
  for (const { key, start } of properties.entries) {
    if (stated.has(key) || ENGINE_PROPERTIES.has(key)) continue;
    const message = `no fact states the property '${key}': state it in a file, or take it out here`;
    yield { ...file.locate(start), message, severity: 'warning' };
  }
}
