import { ConfigFiles } from '../config/configFiles';
import { DEFAULT_DRAFT_SETTINGS, settingsOver } from '../config/draftSettings';
import type { DraftSettings } from '../config/draftSettings';
import { problemLine } from '../features/datasetProblems';
import type { Host, LoadedDatasets } from '../host';
import { loadFor } from './datasets';
import { UsageError } from './options';
import type { DatasetOptions } from './options';
import type { Terminal } from './terminal';

/** What drafts go by: what the options say, over what the configuration above each says. `-`, the standard input, lies in the current folder. */
export class ConfiguredDrafts {
  readonly #options: DatasetOptions;
  readonly #host: Host;
  readonly #terminal: Terminal;
  readonly #files: ConfigFiles | undefined;
  readonly #loaded = new Map<string, LoadedDatasets>();
  readonly #complained = new Set<string>();

  /** Throws a UsageError where the options name a configuration that isn't there. */
  constructor(options: DatasetOptions, host: Host, terminal: Terminal) {
    this.#options = options;
    this.#host = host;
    this.#terminal = terminal;
    const { config } = options;
    const only = typeof config === 'string' ? host.absolute(config) : undefined;
    if (only !== undefined && !isThere(only, host))
      throw new UsageError(`--config names a file that isn't there: ${String(config)}`);
    this.#files = config === false ? undefined : new ConfigFiles(host.configFiles, only);
  }

  settingsOf(file: string): DraftSettings {
    const given = this.#files?.settingsOf(this.#host.absolute(file)) ?? {};
    this.#complain();
    const configured = settingsOver(DEFAULT_DRAFT_SETTINGS, given);
    const { datasets, bundledDataset } = this.#options;
    return {
      ...configured,
      datasets: datasets.length > 0 ? datasets : configured.datasets,
      bundledDataset: bundledDataset && configured.bundledDataset,
    };
  }

  /** The path of the configuration that leaves a draft out; nothing where it is to be checked. */
  leavingOut(file: string): string | undefined {
    return file === '-' ? undefined : this.#files?.leavingOut(this.#host.absolute(file))?.path;
  }

  /** The datasets that a draft is held against, read once. */
  datasetsOf(file: string): LoadedDatasets {
    const { datasets, bundledDataset } = this.settingsOf(file);
    const options = { ...this.#options, datasets, bundledDataset };
    const key = JSON.stringify(options);
    const loaded = this.#loaded.get(key) ?? loadFor(options, this.#host, this.#terminal);
    this.#loaded.set(key, loaded);
    return loaded;
  }

  /** Of what is wrong in each configuration, once. */
  #complain(): void {
    for (const [path, problems] of this.#files?.problems ?? []) {
      if (this.#complained.has(path)) continue;
      this.#complained.add(path);
      for (const problem of problems) this.#terminal.complain(problemLine(problem));
    }
  }
}

function isThere(path: string, { configFiles }: Host): boolean {
  try {
    configFiles.stat(path);
    return true;
  } catch {
    return false;
  }
}
