import { isWithin } from '../host/uriPaths';
import { usedIn } from '../decisions/idleDecisions';
import type { KnownOfDecisions } from '../decisions/idleDecisions';
import type { KeptDecisions } from '../decisions/nearbyDecisions';
import { slashed } from '../dataset/datasetLoaders';
import type { OpenDraft } from '../features/openDraft';
import type { EditorHost } from '../host';
import type { Client } from './capabilities';
import type { Datasets } from './datasets';
import type { DraftDecisions } from './decisions';
import type { KeptDrafts } from './keptDrafts';
import type { OpenDocuments } from './openDocuments';
import type { Workspace } from './workspace';

/** What tells whether decisions hide something. */
export interface DecidedDrafts {
  readonly documents: OpenDocuments;
  readonly workspace: Workspace;
  readonly datasets: Datasets;
  readonly decisions: DraftDecisions;
  readonly kept: KeptDrafts;
  readonly host: EditorHost;
  readonly client: Client;
  draft(uri: string): OpenDraft | undefined;
}

/** What is certain of the drafts that decisions hold for: of those that are open as they stand, of those that a check of the workspace has read as long as the client tells when they change. */
export function knownOf(kept: KeptDecisions, session: DecidedDrafts): KnownOfDecisions {
  const { decisions, documents, host, client, workspace } = session;
  const open = documents.drafts.flatMap(({ uri }) => {
    const draft = session.draft(uri);
    return draft ? [{ uri, used: usedIn(draft.result.hidden) }] : [];
  });
  const closed = client.watchRegistration ? session.kept.closedBut(open.map(({ uri }) => uri)) : [];
  const drafts = [...open, ...closed].flatMap(({ uri, used }) => {
    const place = documents.placeOf(uri);
    return decisions.of(place) === kept ? [{ draft: decisions.nameOf(place), used }] : [];
  });
  const home = slashed(kept.folder).replace(/\/[^/]*$/, '');
  const isInWorkspace = workspace.folders.some((uri) => {
    const folder = host.filePath(uri);
    return folder !== undefined && isWithin(home, slashed(folder).replace(/\/$/, ''));
  });
  const isWhole = client.watchRegistration && session.kept.isWhole && isInWorkspace;
  return {
    drafts,
    subjects: workspace.settings.of().trusted ? session.datasets.certainSubjects : undefined,
    isGone: isWhole ? (draft) => host.readText(`${home}/${draft}`, 0) === undefined : undefined,
  };
}
