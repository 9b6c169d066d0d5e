import type { SubjectKind } from '../core/facts/factbase';
import type { DatasetEntry, DatasetFiles } from './files';
import { nearest } from './nearest';
import { fileStart } from './problem';
import type { ProblemList, Severity } from './problem';
import { SUBJECT_FOLDERS } from './schema';

/** The files of one dataset that are to be read: their paths. */
export interface DatasetFolder {
  readonly dataset?: string;
  /** `sources.yaml`, then the files in `sources/`. */
  readonly sources: readonly string[];
  readonly places?: string;
  readonly subjects: readonly SubjectFile[];
}

export interface SubjectFile {
  readonly path: string;
  /** The file's name without its ending. */
  readonly id: string;
  readonly kind: SubjectKind;
}

/** Lists a dataset's files, in the order of their names. What should be there and isn't, and what will not be read, are problems. */
export function listFolder(folder: string, io: DatasetFiles, problems: ProblemList): DatasetFolder {
  const root = list(folder, io, problems);
  if (root === undefined) return { sources: [], subjects: [] };
  const report = (name: string, message: string, severity: Severity) => {
    problems.add(fileStart(`${folder}/${name}`), message, severity);
  };
  for (const entry of root) {
    const message = strangeEntry(entry);
    if (message !== undefined) report(entry.name, message, 'warning');
  }
  const filesIn = (name: string) =>
    root.some((entry) => entry.name === name && entry.isFolder)
      ? yamlFiles(`${folder}/${name}`, io, problems)
      : [];
  const subjects = Object.entries(SUBJECT_FOLDERS).flatMap(([name, kind]) =>
    filesIn(name).map((file): SubjectFile => ({ ...file, kind })),
  );
  const has = (name: string) => root.some((entry) => entry.name === name && !entry.isFolder);
  const sources = [
    ...(has(SOURCES) ? [`${folder}/${SOURCES}`] : []),
    ...filesIn(SOURCE_FOLDER).map(({ path }) => path),
  ];
  if (!has(DATASET)) report(DATASET, "dataset.yaml is missing: make one with 'name: …'", 'error');
  if (sources.length === 0 && subjects.length > 0) {
    const message = 'sources.yaml is missing: the facts here need the sources that it would list';
    report(SOURCES, message, 'error');
  }
  return {
    ...(has(DATASET) ? { dataset: `${folder}/${DATASET}` } : {}),
    ...(has(PLACES) ? { places: `${folder}/${PLACES}` } : {}),
    sources,
    subjects,
  };
}

/** A folder as paths in it begin: they are joined with a slash. */
export function withoutSlash(folder: string): string {
  return folder.replace(/(?<=.)[/\\]+$/, '');
}

/** Where a dataset's folder says what it is. */
export function datasetFile(folder: string): string {
  return `${folder}/${DATASET}`;
}

const DATASET = 'dataset.yaml';
const SOURCES = 'sources.yaml';
const PLACES = 'places.yaml';
/** Instead of one long `sources.yaml`, or beside it. */
const SOURCE_FOLDER = 'sources';
const FILES: readonly string[] = [DATASET, SOURCES, PLACES];
const YAML = /\.ya?ml$/i;
const READ = '.yaml';

function list(
  folder: string,
  io: DatasetFiles,
  problems: ProblemList,
): readonly DatasetEntry[] | undefined {
  try {
    const entries = io.list(folder).filter(({ name }) => !name.startsWith('.'));
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    problems.add(fileStart(folder), `the folder can't be read: ${why}`);
    return undefined;
  }
}

/** What to say of an entry of the dataset's own folder that is not read though it may be meant to be. */
function strangeEntry({ name, isFolder }: DatasetEntry): string | undefined {
  if (isFolder) {
    const folders = [...Object.keys(SUBJECT_FOLDERS), SOURCE_FOLDER];
    const meant = folders.includes(name) ? undefined : nearest(name, folders);
    return meant === undefined ? undefined : `this folder is not read: did you mean '${meant}'?`;
  }
  if (!YAML.test(name) || FILES.includes(name)) return undefined;
  const meant = nearest(name, FILES);
  const right = 'subjects go into agreements, countries, facilities, events or organisations';
  return `${name} is not read: ${meant === undefined ? right : `did you mean '${meant}'?`}`;
}

function yamlFiles(
  folder: string,
  io: DatasetFiles,
  problems: ProblemList,
): readonly Omit<SubjectFile, 'kind'>[] {
  const files: Omit<SubjectFile, 'kind'>[] = [];
  for (const { name, isFolder } of list(folder, io, problems) ?? []) {
    const path = `${folder}/${name}`;
    if (isFolder) problems.add(fileStart(path), 'a folder in this place is not read', 'warning');
    else if (name.endsWith(READ)) files.push({ path, id: name.slice(0, -READ.length) });
    else if (YAML.test(name)) {
      problems.add(fileStart(path), `${name} is not read: its name must end in .yaml`, 'warning');
    }
  }
  return files;
}
