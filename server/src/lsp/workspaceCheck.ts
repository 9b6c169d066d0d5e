import type { CancellationToken, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import type { UnreadDraft, WorkspaceSummary } from '../protocol';
import { fullReport, NOTHING_WRONG, unchangedReport } from './draftReports';
import type { DraftReport } from './draftReports';
import type { Session } from './session';

/** How the checking of a workspace is followed. */
export interface WorkspaceRequest {
  /** What the client knows already: the result id of each draft (a URI). */
  readonly previous: ReadonlyMap<string, string>;
  /** Called for each draft in turn. */
  readonly report: (report: WorkspaceDocumentDiagnosticReport) => void;
  readonly progress: (done: number, all: number) => void;
  readonly token: CancellationToken;
}

/** Globs that the client leaves out of a workspace folder: `files.exclude`. */
export type ExcludedIn = (folder: string) => Promise<readonly string[]>;

/**
 * Checks all drafts in the workspace's folders, one at a time, and answers others between two of them. Of a draft that isn't open nothing is
 * kept but what `KeptDrafts` keeps; one that is open goes by what stands in the editor.
 */
export class WorkspaceCheck {
  readonly #session: Session;
  readonly #excludedIn: ExcludedIn;
  #unread: UnreadDraft[] = [];

  constructor(session: Session, excludedIn: ExcludedIn) {
    this.#session = session;
    this.#excludedIn = excludedIn;
  }

  get summary(): WorkspaceSummary {
    const { workspace, kept, host } = this.#session;
    return {
      drafts: kept.summaries,
      unread: this.#unread,
      notOnDisk: workspace.folders.filter(
        (folder) => host.workspaceDrafts(folder, []) === undefined,
      ),
    };
  }

  /** Ends early where it is cancelled: what was reported by then holds. */
  async run({ previous, report, progress, token }: WorkspaceRequest): Promise<void> {
    const { kept } = this.#session;
    const uris = await this.#drafts(token);
    const known = new Map([...previous].map(([uri, id]) => [this.#session.keyOf(uri), id]));
    this.#unread = [];
    for (const [done, uri] of uris.entries()) {
      progress(done, uris.length);
      await turn();
      if (token.isCancellationRequested) return;
      const own = this.#check(uri, known.get(this.#session.keyOf(uri)), true);
      if (typeof own === 'object') report(own);
      else if (own) this.#leaveUnread({ uri, why: own }, report);
    }
    const gone = new Set([...kept.listedBut(uris), ...this.#unlisted(previous.keys(), uris)]);
    for (const uri of gone) {
      kept.forget(uri);
      report({ ...NOTHING_WRONG, uri, version: null });
    }
    kept.isWhole = this.#unread.length === 0 && this.summary.notOnDisk.length === 0;
    progress(uris.length, uris.length);
  }

  /** A draft that isn't open, as it is saved; of one that is gone nothing is kept. */
  closed(uri: string, previousId: string | undefined): DraftReport {
    const { kept } = this.#session;
    const report = this.#checkClosed(uri, previousId, kept.isListed(uri));
    if (typeof report === 'object') return report;
    kept.forget(uri);
    return NOTHING_WRONG;
  }

  /** What was found in it before holds no more. */
  #leaveUnread(unread: UnreadDraft, report: WorkspaceRequest['report']): void {
    const { uri } = unread;
    this.#unread.push(unread);
    if (!this.#session.kept.isListed(uri)) return;
    this.#session.kept.forget(uri);
    report({ ...NOTHING_WRONG, uri, version: null });
  }

  #unlisted(known: Iterable<string>, uris: readonly string[]): readonly string[] {
    const keys = new Set(uris.map((uri) => this.#session.keyOf(uri)));
    return [...known].filter((uri) => !keys.has(this.#session.keyOf(uri)));
  }

  async #drafts(token: CancellationToken): Promise<readonly string[]> {
    const { workspace, host } = this.#session;
    const uris = new Map<string, string>();
    for (const folder of workspace.folders) {
      const exclude = await this.#excludedIn(folder);
      for (const uri of host.workspaceDrafts(folder, exclude) ?? []) {
        if (this.#session.leavingOut(uri) === undefined) uris.set(this.#session.keyOf(uri), uri);
        if (uris.size % LISTED_AT_ONCE === 0) await turn();
        if (token.isCancellationRequested) return [];
      }
    }
    return [...uris.values()];
  }

  #check(
    uri: string,
    previousId: string | undefined,
    isListed: boolean,
  ): WorkspaceDocumentDiagnosticReport | UnreadDraft['why'] | undefined {
    const open = this.#session.openDraftOf(uri);
    if (open === undefined) {
      const report = this.#checkClosed(uri, previousId, isListed);
      return typeof report === 'object' ? { ...report, uri, version: null } : report;
    }
    const resultId = this.#session.states.resultIdOf(open);
    this.#session.kept.keep(open, resultId, isListed);
    const report = previousId === resultId ? unchangedReport(resultId) : fullReport(open, resultId);
    return { ...report, uri: open.uri, version: open.version };
  }

  /** Why it can't be read where it can't; nothing where it isn't to be checked. */
  #checkClosed(
    uri: string,
    previousId: string | undefined,
    isListed: boolean,
  ): DraftReport | UnreadDraft['why'] | undefined {
    const { host, kept } = this.#session;
    const saved = host.readDraft(uri);
    if (saved === 'too-long') return saved;
    if (saved === undefined) return 'unreadable';
    const { text } = saved;
    const resultId = this.#session.states.resultId(uri, text);
    const isKnown = kept.resultIdOf(uri) === resultId && kept.isListed(uri) === isListed;
    if (previousId === resultId && isKnown) return unchangedReport(resultId);
    const draft = this.#session.closedDraft({ uri, text });
    if (draft === undefined) return undefined;
    const lasting = draft.result.isPartial ? undefined : resultId;
    if (isListed) kept.keep(draft, lasting, true);
    return fullReport(draft, lasting);
  }
}

/** Lets what came in meanwhile be answered. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

const LISTED_AT_ONCE = 200;
