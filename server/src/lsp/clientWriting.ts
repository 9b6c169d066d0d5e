import type { Connection } from 'vscode-languageserver';
import type { Say } from '../core/l10n/say';
import type { ClientFiles } from '../host/clientFiles';
import { FILES, WRITE_FILE } from '../protocol';
import type { FileContents, FilesParams, WriteFileParams, WriteOutcome } from '../protocol';

/** What a file that only the client can write is changed with. */
export interface ClientWriting {
  readonly connection: Connection;
  readonly clientFiles: ClientFiles;
  readonly say: Say;
  /** In bytes: a longer file isn't changed. */
  readonly largest: number;
}

/**
 * Has the client write what `change` makes of a file's text, of nothing where there is no such file. Where somebody else has written it meanwhile it
 * is read anew and changed once more: neither is lost. Rejects with what `change` throws, or why it can't be written.
 */
export async function changeOnClient(
  uri: string,
  change: (text: string | undefined) => string,
  writing: ClientWriting,
): Promise<void> {
  const { connection, clientFiles, say } = writing;
  if (!clientFiles.isOffered) throw new Error(say('decision.unreachable'));
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const before = await textOn(uri, writing);
    const text = change(before);
    if (text === before) return;
    const outcome = await connection.sendRequest<WriteOutcome>(WRITE_FILE, {
      uri,
      before: before ?? null,
      text,
    } satisfies WriteFileParams);
    if (outcome.kind === 'written') {
      clientFiles.take(uri, { size: text.length, text });
      return;
    }
    if (outcome.kind === 'read-only') throw new Error(say('decision.readOnly'));
    if (outcome.kind === 'failed') throw new Error(outcome.problem);
  }
  throw new Error(say('decision.contested'));
}

/** As it stands there now. */
async function textOn(
  uri: string,
  { connection, say, largest }: ClientWriting,
): Promise<string | undefined> {
  const params: FilesParams = { files: [uri], largest };
  const answers = await connection.sendRequest<readonly (FileContents | null)[]>(FILES, params);
  const contents = answers[0] ?? undefined;
  if (contents === undefined) return undefined;
  if (contents.text === undefined) throw new Error(contents.fault ?? say('decision.tooLong'));
  return contents.text;
}

/** Each is lost to somebody else who wrote in between. */
const MOST_TRIES = 10;
