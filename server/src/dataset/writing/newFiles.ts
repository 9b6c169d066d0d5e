import type { DatasetFiles } from '../files';
import { loadDataset } from '../loadDataset';
import type { Problem } from '../problem';
import type { NewAgreement } from './newAgreement';
import { agreementText, withReferences } from './yamlText';

/** The files to write, by path, or why none should be. */
export type NewFiles = { readonly files: ReadonlyMap<string, string> } | { readonly fault: string };

/** The texts of all files that an agreement goes into, after it and its sources were added. What stands in a file stays, comments too. */
export function filesWith(agreement: NewAgreement, folder: string, io: DatasetFiles): NewFiles {
  const names = io.list(folder);
  const hasFolder = (name: string) => names.some((entry) => entry.name === name && entry.isFolder);
  const sources = agreement.sources.filter((source) => 'id' in source);
  const schemas = hasFolder(SCHEMA_FOLDER);
  const files = new Map<string, string>();
  if (sources.length > 0) {
    const path = hasFolder('sources')
      ? `${folder}/sources/${agreement.id}.yaml`
      : `${folder}/sources.yaml`;
    const text = withReferences(textOf(path, io), sources);
    if (text === undefined) {
      return { fault: `${path} can't be added to as it stands: pactcheck dataset check says why` };
    }
    files.set(path, text);
  }
  const path = `${folder}/agreements/${agreement.id}.yaml`;
  files.set(
    path,
    agreementText(agreement, schemas ? `../${SCHEMA_FOLDER}/subject.json` : undefined),
  );
  const [problem] = newProblems(folder, io, files);
  return problem === undefined ? { files } : { fault: `${problem.file}: ${problem.message}` };
}

/** Where a dataset keeps the schemas that its files name on their first line: editors without PactCheck read them too. */
export const SCHEMA_FOLDER = '.schema';

/** Nothing where there is no such file yet. */
function textOf(path: string, io: DatasetFiles): string | undefined {
  const at = path.lastIndexOf('/');
  const isThere = io.list(path.slice(0, at)).some(({ name }) => name === path.slice(at + 1));
  return isThere ? io.read(path) : undefined;
}

/** What would be wrong after these files were written and isn't wrong now. */
function newProblems(
  folder: string,
  io: DatasetFiles,
  files: ReadonlyMap<string, string>,
): readonly Problem[] {
  const key = ({ file, message }: Problem) => `${file} ${message}`;
  const before = new Set(loadDataset([folder], io).problems.map(key));
  const { problems } = loadDataset([folder], withFiles(io, files));
  return problems.filter((problem) => problem.severity === 'error' && !before.has(key(problem)));
}

/** The files as they would be with these among them. */
function withFiles(io: DatasetFiles, files: ReadonlyMap<string, string>): DatasetFiles {
  return {
    list: (folder) => {
      const within = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
      const added = within.map((path) => {
        const [name = '', ...rest] = path.slice(folder.length + 1).split('/');
        return { name, isFolder: rest.length > 0 };
      });
      const there = listed(folder, io, added.length > 0);
      const isNew = ({ name }: { readonly name: string }, at: number) =>
        !there.some((entry) => entry.name === name) &&
        added.findIndex((entry) => entry.name === name) === at;
      return [...there, ...added.filter(isNew)];
    },
    read: (path) => files.get(path) ?? io.read(path),
    stat: (path) => {
      const text = files.get(path);
      return text === undefined ? io.stat(path) : { size: text.length };
    },
  };
}

function listed(folder: string, io: DatasetFiles, mayBeMissing: boolean) {
  try {
    return io.list(folder);
  } catch (error) {
    if (mayBeMissing) return [];
    throw error;
  }
}
