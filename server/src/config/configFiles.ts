import { FileTexts } from '../dataset/fileTexts';
import type { DatasetFiles } from '../dataset/files';
import { fileStart, ProblemList } from '../dataset/problem';
import type { Problem } from '../dataset/problem';
import { readConfig } from './configFile';
import type { ConfigFile } from './configFile';
import { settingsOver } from './draftSettings';
import type { GivenSettings } from './draftSettings';
import { folderOf, slashed, within } from './paths';
import { CONFIG_NAMES } from './schema';

/** The configurations that drafts go by, each the nearest upwards from where its draft lies; looked up and read once until they are forgotten. */
export class ConfigFiles {
  readonly #io: DatasetFiles;
  readonly #only: string | undefined;
  readonly #texts: FileTexts;
  readonly #nearest = new Map<string, ReadConfig | undefined>();
  readonly #read = new Map<string, ReadConfig>();

  /** `io`: how they are read. `only`: the path of one that all drafts go by. */
  constructor(io: DatasetFiles, only?: string) {
    this.#io = io;
    this.#only = only === undefined ? undefined : slashed(only);
    this.#texts = new FileTexts(io);
  }

  /** What is set for a draft, by its absolute path. */
  settingsOf(path: string): GivenSettings {
    const draft = slashed(path);
    const config = this.configOf(draft);
    const own = config && within(config.folder, draft);
    if (config === undefined) return {};
    return config.overrides
      .filter(({ files }) => own !== undefined && files(own))
      .reduce((base, { settings }) => settingsOver(base, settings), config.settings);
  }

  /** The configuration that leaves a draft out; nothing where it is to be checked. */
  leavingOut(path: string): ConfigFile | undefined {
    const draft = slashed(path);
    const config = this.configOf(draft);
    const own = config && within(config.folder, draft);
    if (config === undefined || own === undefined) return undefined;
    const isIn = (config.include?.(own) ?? true) && !config.exclude(own);
    return isIn ? undefined : config;
  }

  /** The nearest upwards from a draft. */
  configOf(path: string): ConfigFile | undefined {
    if (this.#only !== undefined)
      return (this.#read.get(this.#only) ?? this.#load(this.#only)).config;
    return this.#nearestTo(folderOf(slashed(path)))?.config;
  }

  /** What is wrong in those that were asked for since they were last forgotten, with their paths: also of those without a fault. */
  get problems(): ReadonlyMap<string, readonly Problem[]> {
    return new Map([...this.#read].map(([path, { problems }]) => [path, problems]));
  }

  /** Looks for all of them anew when they are asked for again. */
  forget(): void {
    this.#nearest.clear();
    this.#read.clear();
    this.#texts.settle();
  }

  #nearestTo(folder: string | undefined): ReadConfig | undefined {
    if (folder === undefined) return undefined;
    if (!this.#nearest.has(folder))
      this.#nearest.set(folder, this.#inside(folder) ?? this.#nearestTo(folderOf(folder)));
    return this.#nearest.get(folder);
  }

  #inside(folder: string): ReadConfig | undefined {
    const paths = CONFIG_NAMES.map((name) => `${folder}/${name}`);
    const [path, ...more] = paths.filter((one) => this.#isThere(one));
    if (path === undefined) return undefined;
    const problems = new ProblemList();
    for (const other of more)
      problems.add(
        fileStart(other),
        `is not read: ${path.slice(folder.length + 1)} is here too`,
        'warning',
      );
    return this.#load(path, problems);
  }

  #load(path: string, problems = new ProblemList()): ReadConfig {
    const text = this.#texts.read(path, problems) ?? '';
    const read = { config: readConfig(path, text, problems), problems: inOrder(problems.all()) };
    this.#read.set(path, read);
    return read;
  }

  #isThere(path: string): boolean {
    try {
      this.#io.stat(path);
      return true;
    } catch {
      return false;
    }
  }
}

/** As they stand in the file. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

interface ReadConfig {
  readonly config: ConfigFile;
  readonly problems: readonly Problem[];
}
