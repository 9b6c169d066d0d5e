import type { FileLocation } from '../core/facts/factbase';
import { readDataFile } from '../dataset/dataFile';
import type { DataFile } from '../dataset/dataFile';
import { nearest } from '../dataset/nearest';
import { fileStart, misspelt, ProblemList } from '../dataset/problem';
import type { Problem } from '../dataset/problem';
import { validated } from '../dataset/validated';
import type { YamlEntry, YamlNode } from '../dataset/yaml/tree';
import { decidedClaimSchema, LIST_FILES, subjectIdSchema } from './decisionLists';
import type { ListFile, ListName } from './decisionLists';

/** One decision, where it stands. */
export interface DecisionEntry {
  readonly list: ListName;
  /** A fingerprint; of `never-check`, a subject's id. */
  readonly id: string;
  readonly draft?: string;
  readonly at: FileLocation;
}

export interface DecisionsReading {
  readonly entries: readonly DecisionEntry[];
  readonly problems: readonly Problem[];
}

/** In UTF-16 units: some five thousand decisions. A longer file isn't read. */
export const LONGEST_FILE = 1_000_000;

/** Reads the text of a file of decisions. What is wrong is told at its line and left out, and the rest serves. */
export function readDecisions(path: string, file: ListFile, text: string): DecisionsReading {
  if (text.length > LONGEST_FILE) return tooLong(path);
  if (isEmpty(text)) return { entries: [], problems: [] };
  const problems = new ProblemList();
  const data = readDataFile(path, text, problems);
  const entries = (data?.root.entries ?? []).flatMap((entry) => {
    const list = listOf(entry.key, file);
    if (data && list) return readList(list, entry.value, data, problems);
    const known = listsIn(file);
    const fault = `there is no '${entry.key}' here: known are ${known.join(', ')}`;
    if (data) problems.add(data.locate(entry.start), misspeltList(fault, entry, known));
    return [];
  });
  return { entries, problems: problems.all() };
}

/** Of a file that is longer than any that is read. */
export function tooLong(path: string): DecisionsReading {
  const message = `is too long to be read, so that nothing in it counts: take out what is no longer needed, down to ${(LONGEST_FILE / 1_000_000).toString()} MB`;
  return { entries: [], problems: [{ ...fileStart(path), message, severity: 'error' }] };
}

function listsIn(file: ListFile): readonly ListName[] {
  const names = Object.keys(LIST_FILES) as readonly ListName[];
  return names.filter((name) => LIST_FILES[name] === file);
}

function listOf(key: string, file: ListFile): ListName | undefined {
  return listsIn(file).find((name) => name === key);
}

function misspeltList(fault: string, { key }: YamlEntry, known: readonly ListName[]) {
  return misspelt(fault, key, nearest(key, known));
}

function readList(
  list: ListName,
  node: YamlNode,
  file: DataFile,
  problems: ProblemList,
): readonly DecisionEntry[] {
  if (node.kind === 'scalar' && node.value === null) return [];
  if (node.kind !== 'list') {
    problems.add(file.locate(node.start), `'${list}' should be a list, each entry behind a '-'`);
    return [];
  }
  return node.items.flatMap((item): readonly DecisionEntry[] => {
    const at = file.locate(item.start);
    const validation = { what: list, file, problems };
    if (list === 'never-check') {
      const id = validated(subjectIdSchema, item, validation);
      return id === undefined ? [] : [{ list, id, at }];
    }
    const claim = validated(decidedClaimSchema, item, validation);
    if (!claim) return [];
    const { fingerprint: id, draft } = claim;
    return [{ list, id, at, ...(draft === undefined ? {} : { draft }) }];
  });
}

/** Nothing but comments and white space. */
function isEmpty(text: string): boolean {
  return text.split(/\r?\n/).every((line) => /^\s*(?:#|$)/.test(line));
}
