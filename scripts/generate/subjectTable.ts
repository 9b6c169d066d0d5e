import { loadDataset } from '../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../server/src/dataset/nodeFiles';
import { cell, table } from './fieldTables';

const KINDS = ['agreement', 'event', 'facility', 'country', 'organisation'] as const;

/** What the dataset in a folder knows: a row a subject, with how many values it states and how many sources they rest on, and the sums. */
export function subjectTable(folder: string): string {
  const { factbase } = loadDataset([folder], nodeFiles);
  const { subjects, facts, sources } = factbase;
  const all = [...subjects.values()].sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name, 'en'),
  );
  const rows = all.map(({ id, name, kind }) => {
    const own = facts.filter(({ subject }) => subject === id);
    const named = new Set(own.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
    return [cell(name), kind, String(own.length), String(named.size)];
  });
  const total = [`**${all.length} subjects**`, '', `**${facts.length}**`, `**${sources.size}**`];
  return table(['subject', 'kind', 'values', 'sources'], [...rows, total]);
}
