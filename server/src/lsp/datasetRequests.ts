import type { CancellationToken, Hover, Location, Position } from 'vscode-languageserver';
import type { CodeAction, Range } from 'vscode-languageserver';
import { factLocations, sourceLocation } from '../features/dataset/definitions';
import { fileActions } from '../features/dataset/diagnostics';
import { datasetHoverAt } from '../features/dataset/factHover';
import type { OpenDatasetFile } from '../features/dataset/openFile';
import { declarationsOf, restsOn } from '../features/dataset/references';
import { targetAt } from '../features/dataset/target';
import type { OpenDraft } from '../features/openDraft';
import { offsetOf } from './positions';
import type { Session } from './session';

/** How a fact in a dataset's file will be read. */
export function datasetHover(session: Session, uri: string, position: Position): Hover | null {
  const file = fileAt(session, uri);
  return file === undefined ? null : datasetHoverAt(offsetIn(session, uri, position), file);
}

/** The mends of what is wrong in a dataset's file. */
export function datasetActions(session: Session, uri: string, range: Range): CodeAction[] {
  const file = fileAt(session, uri);
  if (file === undefined) return [];
  const [start, end] = [range.start, range.end].map((edge) => offsetIn(session, uri, edge));
  if (start === undefined || end === undefined) return [];
  return fileActions(file, { start, end }, session.client.versionedEdits);
}

/** From a claim in a draft to its facts, from a source's id in a dataset to its entry. */
export function definitions(session: Session, uri: string, position: Position): Location[] {
  const { datasets, editing, documents, client } = session;
  const document = documents.get(uri);
  const draft = session.draft(uri);
  const now = datasets.editedFactbaseFor(documents.placeOf(uri));
  const locate = editing.locator(datasets.scopes);
  if (document !== undefined && draft !== undefined && now !== undefined) {
    const offset = offsetOf(document, position, client.encoding);
    return factLocations(offset, draft, now).flatMap((place) => locate(place) ?? []);
  }
  const file = fileAt(session, uri);
  const place = file && sourceLocation(offsetIn(session, uri, position), file);
  return [(place && locate(place)) ?? []].flat();
}

export interface ReferenceRequest {
  readonly uri: string;
  readonly position: Position;
  /** Where the dataset states it is wanted too. */
  readonly declarations: boolean;
}

/** From a fact, a source or a subject in a dataset to the claims that rest on it, in open drafts and those of the workspace. */
export async function references(
  session: Session,
  { uri, position, declarations }: ReferenceRequest,
  token: CancellationToken,
): Promise<Location[]> {
  const file = fileAt(session, uri);
  const target = file && targetAt(offsetIn(session, uri, position), file);
  if (file === undefined || target === undefined) return [];
  const rests = restsOn(target);
  const found = declarations
    ? declarationsOf(target).flatMap((place) => file.locate(place) ?? [])
    : [];
  const end = performance.now() + LONGEST;
  for (const draft of allDrafts(session)) {
    for (const { span } of draft.result.findings.filter(rests)) {
      found.push({ uri: draft.uri, range: draft.range(span) });
    }
    // Between two drafts others get their answers, and the one who asked may think better of it.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token.isCancellationRequested || performance.now() > end) break;
  }
  return found;
}

/** Open drafts, then those in the workspace's folders, each checked as it is asked for. */
function* allDrafts(session: Session): Generator<OpenDraft> {
  const { documents, host } = session;
  const paths = new Set<string | undefined>();
  for (const { uri } of documents.texts.all()) {
    paths.add(host.filePath(uri));
    const draft = session.draft(uri);
    if (draft !== undefined) yield draft;
  }
  for (const closed of host.drafts(session.workspace.folders)) {
    const draft = paths.has(host.filePath(closed.uri)) ? undefined : session.closedDraft(closed);
    if (draft !== undefined) yield draft;
  }
}

function fileAt({ editing, datasets }: Session, uri: string): OpenDatasetFile | undefined {
  return editing.file(uri, datasets.scopes);
}

function offsetIn({ editing }: Session, uri: string, position: Position): number {
  return editing.offset(uri, position);
}

/** Milliseconds; what was found by then is the answer. */
const LONGEST = 8000;
