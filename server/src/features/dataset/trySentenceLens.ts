import type { CodeLens } from 'vscode-languageserver-types';
import type { Say } from '../../core/l10n/say';
import { TRY_SENTENCE } from '../../protocol';

/** Above the first line of a dataset's file: a click asks for a sentence and shows which facts it is held against. */
export function trySentenceLens(uri: string, say: Say): CodeLens {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    command: { title: say('reading.try'), command: TRY_SENTENCE, arguments: [uri] },
  };
}
