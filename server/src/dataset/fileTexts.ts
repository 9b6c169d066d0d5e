import { nameOf } from './dataFile';
import type { DatasetFiles } from './files';
import { fileStart } from './problem';
import type { ProblemList } from './problem';

/** In bytes: a larger file of a dataset isn't read. */
export const LARGEST_FILE = 8_000_000;

/** The texts of files, each read once as long as it doesn't change. */
export class FileTexts {
  readonly #io: DatasetFiles;
  #known: Map<string, KnownText>;
  #asked = new Map<string, KnownText>();

  constructor(io: DatasetFiles, known: ReadonlyMap<string, KnownText> = new Map()) {
    this.#io = io;
    this.#known = new Map(known);
  }

  /** The same texts for files that are reached in another way. */
  through(io: DatasetFiles): FileTexts {
    return new FileTexts(io, this.#known);
  }

  /** The text as it is now; where it can't be read or is too large, that is a problem. */
  read(path: string, problems: ProblemList): string | undefined {
    try {
      const { size, stamp } = this.#io.stat(path);
      if (size > LARGEST_FILE) {
        const message = `${nameOf(path)} is larger than 8 MB and is not read: split it`;
        problems.add(fileStart(path), message);
        return undefined;
      }
      const known = this.#known.get(path);
      const isSame = known?.stamp !== undefined && known.stamp === stamp;
      const text = isSame ? known.text : this.#freshText(path);
      this.#asked.set(path, stamp === undefined ? { text } : { text, stamp });
      return text;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      problems.add(fileStart(path), `${nameOf(path)} can't be read: ${why}`);
      return undefined;
    }
  }

  /** Forgets what wasn't asked for since the last call. */
  settle(): void {
    this.#known = this.#asked;
    this.#asked = new Map();
  }

  #freshText(path: string): string {
    const text = this.#io.read(path);
    const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    return text.slice(start).replaceAll('\r\n', '\n');
  }
}

interface KnownText {
  readonly text: string;
  readonly stamp?: string;
}

const BYTE_ORDER_MARK = '\uFEFF';
