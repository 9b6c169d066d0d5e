import type { InitializeParams } from 'vscode-languageserver';
import type { EditorHost } from '../host';
import { ClientSettings, EVERYWHERE } from './clientSettings';
import type { AskForSettings } from './clientSettings';
import { homeOf, scopesOf } from './scopes';
import type { Place, Scope } from './scopes';
import { DEFAULT_SETTINGS, readSettings } from './settings';
import type { Settings } from './settings';

/** The client's workspace folders (URIs), and what is set for them and for the documents in them. */
export class Workspace {
  readonly settings: ClientSettings;
  #folders: readonly string[] = [];

  /** `onNews`: called once nothing is awaited any more that more than one draft goes by, with all whose settings came meanwhile. */
  constructor(ask: AskForSettings, onNews: (uris: readonly string[]) => void) {
    const news = new Set<string>();
    this.settings = new ClientSettings(ask, (uris) => {
      for (const uri of uris) news.add(uri);
      if (this.shared.some((uri) => this.settings.isAwaited(uri))) return;
      onNews([...news]);
      news.clear();
    });
  }

  begin(params: InitializeParams): void {
    this.settings.begin(readSettings(params.initializationOptions, DEFAULT_SETTINGS));
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

  /** What is set for a document, over what is set for its workspace folder. */
  settingsOf({ uri, file }: Place): Settings {
    return this.settings.of(homeOf(file, this.#folders) ?? EVERYWHERE, uri);
  }

  /** Which datasets serve which drafts, of which these are open. */
  scopes(drafts: readonly Place[], host: EditorHost): readonly Scope[] {
    return scopesOf((...uris) => this.settings.of(...uris), this.#folders, drafts, host);
  }
}
