import type { InitializeParams } from 'vscode-languageserver';
import type { GivenSettings } from '../config/draftSettings';
import type { EditorHost } from '../host';
import { ClientSettings, EVERYWHERE } from './clientSettings';
import type { AskForSettings } from './clientSettings';
import type { Configurations } from './configurations';
import { homeOf, scopesOf } from './scopes';
import type { Place, Scope } from './scopes';
import { settingsOver } from '../config/draftSettings';
import { DEFAULT_SETTINGS } from './settings';
import type { Settings } from './settings';

/** The client's workspace folders (URIs), and what is set for them and for the documents in them. */
export class Workspace {
  readonly settings: ClientSettings;
  readonly #configurations: Configurations;
  #folders: readonly string[] = [];

  /** `onNews`: called once nothing is awaited any more that more than one draft goes by, with all whose settings came meanwhile. */
  constructor(
    ask: AskForSettings,
    configurations: Configurations,
    onNews: (uris: readonly string[]) => void,
  ) {
    this.#configurations = configurations;
    const news = new Set<string>();
    this.settings = new ClientSettings(ask, (uris) => {
      for (const uri of uris) news.add(uri);
      if (this.shared.some((uri) => this.settings.isAwaited(uri))) return;
      onNews([...news]);
      news.clear();
    });
  }

  begin(params: InitializeParams): void {
    this.settings.begin(params.initializationOptions);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- clients that know no workspace folders send it
    const { rootUri, workspaceFolders } = params;
    const root = typeof rootUri === 'string' ? [rootUri] : [];
    this.#folders = workspaceFolders?.map(({ uri }) => uri) ?? root;
  }

  change(added: readonly string[], removed: readonly string[]): void {
    for (const uri of removed) this.settings.forget(uri);
    this.#folders = [...this.#folders.filter((uri) => !removed.includes(uri)), ...added];
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** What has settings that other documents go by. */
  get shared(): readonly string[] {
    return [EVERYWHERE, ...this.#folders];
  }

  /** What is set for a document, over what is set for its workspace folder, over what its configuration says. */
  settingsOf({ uri, file }: Place): Settings {
    const uris = [homeOf(file, this.#folders) ?? EVERYWHERE, uri];
    const { trusted } = this.settings.of(...uris);
    return this.#over(this.#configurations.settingsOf(file, trusted), uris);
  }

  /** Which datasets serve which drafts, of which these are open. */
  scopes(drafts: readonly Place[], host: EditorHost): readonly Scope[] {
    const files = new Map(drafts.map(({ uri, file }) => [uri, file]));
    const settingsOf = (...uris: readonly string[]): Settings => {
      const [uri] = uris.slice(-1);
      const { trusted } = this.settings.of(...uris);
      if (uri === undefined) return this.#over({}, uris);
      const file = files.get(uri);
      const set =
        file === undefined
          ? this.#configurations.settingsIn(uri, trusted)
          : this.#configurations.settingsOf(file, trusted);
      return this.#over(set, uris);
    };
    return scopesOf(settingsOf, this.#folders, drafts, host);
  }

  #over(configured: GivenSettings, uris: readonly string[]): Settings {
    return this.settings.over(settingsOver(DEFAULT_SETTINGS, configured), ...uris);
  }
}
