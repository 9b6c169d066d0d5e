import type { Connection } from 'vscode-languageserver';
import { check } from '../core/check/check';
import { whyReport } from '../features/whyReport';
import { READINGS } from '../protocol';
import type { ReadingsParams } from '../protocol';
import type { Answer } from './answer';
import { spanOf } from './positions';
import type { Session } from './session';

/** Serves what PactCheck's own client asks of how a value or a sentence is read. */
export function serveReadings(connection: Connection, session: Session, answer: Answer): void {
  connection.onRequest(READINGS, (params: ReadingsParams) =>
    answer<string | null>({ textDocument: { uri: params.uri } }, null, () =>
      params.sentence === undefined
        ? ofDraft(params, session)
        : ofSentence(params.sentence, params, session),
    ),
  );
}

function ofDraft({ uri, range }: ReadingsParams, session: Session): string | null {
  const document = session.documents.get(uri);
  const draft = session.draft(uri);
  if (document === undefined || draft === undefined || range === undefined) return null;
  const { result, factbase, say } = draft;
  return whyReport({ result, factbase }, spanOf(document, range, session.client.encoding), say);
}

function ofSentence(sentence: string, { uri }: ReadingsParams, session: Session): string | null {
  const { datasets, documents, editing, today, say } = session;
  const place = documents.placeOf(uri);
  const factbase =
    editing.file(uri, datasets.scopes)?.factbase ?? datasets.editedFactbaseFor(place);
  if (factbase === undefined) return null;
  const result = check(sentence, factbase, { today });
  return whyReport({ result, factbase }, { start: 0, end: sentence.length }, say);
}
