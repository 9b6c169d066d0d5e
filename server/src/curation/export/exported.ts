import type { Factbase } from '../../core/facts/factbase';
import type { Value } from '../../core/values/value';
import type { DatasetFiles } from '../../dataset/files';
import { loadDataset } from '../../dataset/loadDataset';
import { ProblemList } from '../../dataset/problem';
import type { Problem } from '../../dataset/problem';
import { ValueReader } from '../../dataset/values';
import { readWritten } from '../../dataset/written/readWritten';
import type { WrittenDataset } from '../../dataset/written/writtenDataset';

/** A dataset that is to be handed on: what stands in it, and how its values are read. */
export interface ExportedDataset {
  readonly written: WrittenDataset;
  readonly factbase: Factbase;
  /** What a value of a property says; nothing where it can't be read. */
  readonly read: (text: string, property: string) => Value | undefined;
}

/** The datasets in these folders as one; instead, what is wrong with them, where anything would be left out. */
export function exportedDataset(
  folders: readonly string[],
  io: DatasetFiles,
): ExportedDataset | { readonly problems: readonly Problem[] } {
  const { factbase, problems } = loadDataset(folders, io);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { problems: errors };
  const written = readWritten(folders, io, new ProblemList());
  const values = new ValueReader(factbase.places);
  const read = (text: string, property: string) => {
    const kind = factbase.properties.get(property)?.kind;
    const reading = kind && values.read(text, kind);
    return reading && 'value' in reading ? reading.value : undefined;
  };
  return { written, factbase, read };
}
