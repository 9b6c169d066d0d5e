import type { Connection } from 'vscode-languageserver';
import { EVERYWHERE } from './clientSettings';
import type { AskForSettings } from './clientSettings';
import type { Place } from './scopes';
import { SECTION } from './settings';

/** How a client is asked what is set everywhere, for a folder or for a document: of a notebook's cell it is asked where the notebook lies. */
export function settingsQuestion(
  { workspace }: Connection,
  placeOf: (uri: string) => Place,
): AskForSettings {
  return (uris) =>
    workspace.getConfiguration(
      uris.map((uri) => ({
        section: SECTION,
        ...(uri !== EVERYWHERE && { scopeUri: placeOf(uri).file }),
      })),
    );
}
