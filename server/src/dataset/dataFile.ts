import type { FileLocation } from '../core/facts/factbase';
import type { DatasetFiles } from './files';
import { fileStart } from './problem';
import type { ProblemList } from './problem';
import { readFullYaml } from './yaml/fullYaml';
import { readPlainYaml } from './yaml/plainYaml';
import type { YamlMap } from './yaml/tree';

/** A YAML file that could be read and holds a map. */
export interface DataFile {
  readonly path: string;
  readonly root: YamlMap;
  /** Where an offset of its text lies. */
  locate(offset: number): FileLocation;
}

/** Reads a file; where it can't be read, is too large, isn't YAML or holds no map, that is a problem and nothing comes back. */
export function readDataFile(
  path: string,
  io: DatasetFiles,
  problems: ProblemList,
): DataFile | undefined {
  const text = readText(path, io, problems);
  if (text === undefined) return undefined;
  const locate = locator(path, text);
  const plain = readPlainYaml(text);
  if (!('root' in plain) && text.length > LARGEST_ODD) {
    const message = `${nameOf(path)} is too large for YAML that is not plain, as it is from here on`;
    problems.add(locate(plain.stoppedAt), `${message}: mend it or split the file`);
    return undefined;
  }
  const reading = 'root' in plain ? plain : readFullYaml(text);
  if ('faults' in reading) {
    for (const { start, message } of reading.faults)
      problems.add(locate(start), `${nameOf(path)} ${message}`);
    return undefined;
  }
  const { root } = reading;
  if (root.kind === 'map') return { path, root, locate };
  problems.add(
    locate(root.start),
    `${nameOf(path)} should hold keys and values, such as 'name: …'`,
  );
  return undefined;
}

/** The last part of a path. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function readText(path: string, io: DatasetFiles, problems: ProblemList): string | undefined {
  try {
    if (io.size(path) > LARGEST) {
      problems.add(
        fileStart(path),
        `${nameOf(path)} is larger than 8 MB and is not read: split it`,
      );
      return undefined;
    }
    const text = io.read(path);
    const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    return text.slice(start).replaceAll('\r\n', '\n');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    problems.add(fileStart(path), `${nameOf(path)} can't be read: ${why}`);
    return undefined;
  }
}

/** Finds the line breaks only once it is asked. */
function locator(file: string, text: string): (offset: number) => FileLocation {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

const LARGEST = 8_000_000;
/** What the full reader takes a second or two for. */
const LARGEST_ODD = 1_500_000;
const BYTE_ORDER_MARK = '\uFEFF';
