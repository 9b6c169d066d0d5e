import type { Decisions } from '../core/check/hiddenFindings';
import type { Problem } from '../dataset/problem';
import { DECISIONS_FOLDER, LIST_FILES } from './decisionLists';
import type { ListFile } from './decisionLists';
import { LONGEST_FILE, readDecisions, tooLong } from './readDecisions';
import type { DecisionEntry, DecisionsReading } from './readDecisions';

/** What is asked of the machine. */
export interface NearbyFiles {
  findUpwards(name: string, path: string, files: readonly string[]): string | undefined;
  readText(path: string, most: number): { readonly text: string } | 'too-long' | undefined;
}

/** What a folder `.pactcheck` keeps. */
export interface KeptDecisions {
  /** The folder's path. */
  readonly folder: string;
  readonly decisions: Decisions;
  /** Fingerprints of the claims that were ticked off. */
  readonly ticked: ReadonlySet<string>;
  readonly entries: readonly DecisionEntry[];
  readonly problems: readonly Problem[];
}

/** The decisions that hold for drafts: those of the nearest folder `.pactcheck` beside or above a draft. Each folder is read once until `forget`. */
export class NearbyDecisions {
  readonly #files: NearbyFiles;
  readonly #byFolder = new Map<string, KeptDecisions>();
  readonly #folders = new Map<string, string | undefined>();

  constructor(files: NearbyFiles) {
    this.#files = files;
  }

  /** `draft`: its path. */
  of(draft: string): KeptDecisions | undefined {
    const folder = this.#folderOf(draft);
    if (folder === undefined) return undefined;
    const known = this.#byFolder.get(folder) ?? this.#read(folder);
    this.#byFolder.set(folder, known);
    return known;
  }

  /** Looks for those of a draft, so that whoever has to ask for them elsewhere knows what to ask for. */
  seek(draft: string): void {
    this.#files.findUpwards(DECISIONS_FOLDER, draft, FILES);
  }

  /** All that were read. */
  get all(): readonly KeptDecisions[] {
    return [...this.#byFolder.values()];
  }

  forget(): void {
    this.#byFolder.clear();
    this.#folders.clear();
  }

  #folderOf(draft: string): string | undefined {
    const home = draft.replace(/[^\\/]*$/, '');
    if (!this.#folders.has(home))
      this.#folders.set(home, this.#files.findUpwards(DECISIONS_FOLDER, draft, FILES));
    return this.#folders.get(home);
  }

  #read(folder: string): KeptDecisions {
    const readings = FILES.map((file) => this.#readFile(`${folder}/${file}`, file));
    const entries = readings.flatMap((reading) => reading.entries);
    const idsIn = (list: DecisionEntry['list']) =>
      new Set(entries.filter((entry) => entry.list === list).map(({ id }) => id));
    return {
      folder,
      decisions: { notAboutThis: idsIn('not-about-this'), neverCheck: idsIn('never-check') },
      ticked: idsIn('ticked'),
      entries,
      problems: readings.flatMap(({ problems }) => problems),
    };
  }

  #readFile(path: string, file: ListFile): DecisionsReading {
    const read = this.#files.readText(path, LONGEST_FILE);
    if (read === 'too-long') return tooLong(path);
    return read ? readDecisions(path, file, read.text) : { entries: [], problems: [] };
  }
}

const FILES: readonly ListFile[] = [...new Set(Object.values(LIST_FILES))];
