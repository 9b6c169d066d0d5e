import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ConfigFiles } from '../config/configFiles';
import type { ConfigFile } from '../config/configFile';
import type { GivenSettings } from '../config/draftSettings';
import { CONFIG_NAMES } from '../config/schema';
import { slashed } from '../dataset/datasetLoaders';
import type { Problem } from '../dataset/problem';
import type { EditorHost } from '../host';

/** The configurations (`pactcheck.config.yaml`) that documents go by, by the URIs of their files. */
export class Configurations {
  readonly #host: EditorHost;
  readonly #files: ConfigFiles;

  constructor(host: EditorHost) {
    this.#host = host;
    this.#files = new ConfigFiles(host.configFiles);
  }

  /** What is set for the file. What is said of datasets isn't read where these may not be. */
  settingsOf(uri: string, isTrusted: boolean): GivenSettings {
    const path = this.#host.filePath(uri);
    const set = path === undefined ? {} : this.#files.settingsOf(path);
    return isTrusted ? set : withoutDatasets(set);
  }

  /** What is set for a workspace folder: for a draft that lies in it and in no override. */
  settingsIn(folder: string, isTrusted: boolean): GivenSettings {
    return this.settingsOf(`${folder.replace(/\/$/, '')}/.`, isTrusted);
  }

  /** The configuration that leaves the file out. */
  leavingOut(uri: string): ConfigFile | undefined {
    const path = this.#host.filePath(uri);
    return path === undefined ? undefined : this.#files.leavingOut(path);
  }

  /** What is wrong in each that was asked for, by path. */
  get problems(): ReadonlyMap<string, readonly Problem[]> {
    return this.#files.problems;
  }

  /** Where those lie that were asked for. */
  get folders(): readonly string[] {
    return [...this.problems.keys()].map((path) => path.slice(0, slashed(path).lastIndexOf('/')));
  }

  forget(): void {
    this.#files.forget();
  }
}

/** True of a document that is a configuration, by the name of its file. */
export function isConfigurationFile({ uri }: TextDocument): boolean {
  return CONFIG_NAMES.some((name) => uri.endsWith(`/${name}`));
}

function withoutDatasets(set: GivenSettings): GivenSettings {
  const kept = Object.entries(set).filter(([name]) => !DATASETS.includes(name));
  return Object.fromEntries(kept);
}

const DATASETS: readonly string[] = [
  'datasets',
  'bundledDataset',
] satisfies (keyof GivenSettings)[];
