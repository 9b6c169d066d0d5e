import type { InitializeParams } from 'vscode-languageserver';
import { IN_ENGLISH, sayIn } from '../core/l10n/say';
import type { Say } from '../core/l10n/say';
import { readClient } from './capabilities';
import type { Client } from './capabilities';
import { readCodePages, readToday } from './settings';

/** What a client says of itself once, at the start. */
export interface ClientSays {
  readonly client: Client;
  /** Speaks the language of the editor. */
  readonly say: Say;
  /** The day that counts as today (ISO), where one is set. */
  readonly today: string | undefined;
  /** Where the pages on codes are: a URI in which `{code}` stands for the code. */
  readonly codePages: string | undefined;
}

/** Before it has said anything. */
export const SAID_NOTHING: ClientSays = {
  client: readClient(undefined),
  say: IN_ENGLISH,
  today: undefined,
  codePages: undefined,
};

export function readClientSays(params: InitializeParams): ClientSays {
  return {
    client: readClient(params.capabilities),
    say: sayIn(params.locale),
    today: readToday(params.initializationOptions),
    codePages: readCodePages(params.initializationOptions),
  };
}
