import type { FileLocation } from '../core/facts/factbase';
import type { ProblemList } from './problem';
import { crowdedAt } from './yaml/crowded';
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

/** Reads a file's text; where it isn't YAML, holds no map, or is too large for what it is, that is a problem and nothing comes back. */
export function readDataFile(
  path: string,
  text: string,
  problems: ProblemList,
): DataFile | undefined {
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
  // Aliases make much of little text, and each entry of a plain file takes two characters at least.
  const mayBeCrowded = !('root' in plain) || text.length > 2 * MOST_ENTRIES;
  const crowded = mayBeCrowded ? crowdedAt(root, MOST_ENTRIES) : undefined;
  if (crowded !== undefined) {
    const message = `${nameOf(path)} has more than ${MOST_ENTRIES.toLocaleString('en')} entries, up to here, and is not read: split it`;
    problems.add(locate(crowded), message);
    return undefined;
  }
  if (root.kind === 'map') return { path, root, locate };
  problems.add(
    locate(root.start),
    `${nameOf(path)} should hold keys and values, such as 'name: …'`,
  );
  return undefined;
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
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

/** More than thousands of sources need; a million would keep the editor waiting for a minute. */
const MOST_ENTRIES = 200_000;
/** What the full reader takes a second or two for. */
const LARGEST_ODD = 1_500_000;
