import type { Connection } from 'vscode-languageserver';
import type { CheckResult } from '../core/check/draftChecker';
import type { Span } from '../core/span';
import type { KeptDecisions } from '../decisions/nearbyDecisions';
import type { OpenDraft } from '../features/openDraft';
import type { EditorHost } from '../host';
import type { Client } from './capabilities';
import type { Datasets } from './datasets';
import type { DraftDecisions } from './decisions';
import { pathIn } from './drafts';
import type { OpenDocuments } from './openDocuments';
import type { Workspace } from './workspace';

/** What the diagnostics of a draft go by beside its text. */
export interface StatesOf {
  readonly documents: OpenDocuments;
  readonly workspace: Workspace;
  readonly datasets: Datasets;
  readonly decisions: DraftDecisions;
  readonly host: EditorHost;
  readonly client: Client;
  /** An open draft as it stands now. */
  draft(uri: string): OpenDraft | undefined;
  /** The path of the configuration that leaves a draft out. */
  leavingOut(uri: string): string | undefined;
  /** Whether an open draft is told of only once it is saved. */
  waitsForSave(uri: string): boolean;
  /** ISO. */
  readonly today: string;
}

/** Tells two checks of a draft apart, and has a client that asked for a draft's diagnostics ask again once they are others though its text is the same. */
export class DraftStates {
  readonly #connection: Connection;
  readonly #of: StatesOf;
  readonly #asked = new Map<string, Asked>();
  readonly #numbers = new WeakMap<object, number>();
  readonly #digests = new WeakMap<KeptDecisions, string>();
  readonly #resultIds = new WeakMap<CheckResult, { readonly state: string; readonly id: string }>();
  #counted = 0;

  constructor(connection: Connection, of: StatesOf) {
    this.#connection = connection;
    this.#of = of;
  }

  /** A result id: by a draft's text, and by all that it is checked by. `written`: what waits in it. Never the same in two sessions. */
  resultId(uri: string, text: string, written?: OpenDraft['written']): string {
    return this.#of.host.digest([text, this.#stateOf(uri, written)]);
  }

  /** Of one check it is asked for again and again: the text is gone through once. */
  resultIdOf({ uri, result, written }: OpenDraft): string {
    const state = this.#stateOf(uri, written);
    const known = this.#resultIds.get(result);
    if (known?.state === state) return known.id;
    const id = this.#of.host.digest([result.draft.text, state]);
    this.#resultIds.set(result, { state, id });
    return id;
  }

  /** Only who asks for diagnostics is ever given a result id. */
  idToKeep(draft: OpenDraft): string | undefined {
    return this.#of.client.pullsDiagnostics ? this.resultIdOf(draft) : undefined;
  }

  /** A client was given the diagnostics of an open draft as they are now. */
  note(uri: string): void {
    const version = this.#of.documents.get(uri)?.version;
    if (version !== undefined) this.#asked.set(uri, { version, state: this.#stateNow(uri) });
  }

  forget(uri: string): void {
    this.#asked.delete(uri);
  }

  /** Has the client ask again where a draft's diagnostics are others than it was given. Of an edit it knows itself. */
  refresh(uri: string): void {
    const asked = this.#asked.get(uri);
    if (!asked || !this.#of.client.refreshesDiagnostics) return;
    if (this.#of.documents.get(uri)?.version !== asked.version) return;
    if (this.#stateNow(uri) === asked.state) return;
    // It asks for all of them.
    this.#asked.clear();
    this.#connection.languages.diagnostics.refresh().catch((error: unknown) => {
      this.#connection.console.warn(`The client didn't ask again: ${String(error)}`);
    });
  }

  #stateNow(uri: string): string {
    return this.#of.waitsForSave(uri) ? WAITING : this.#stateOf(uri, this.#of.draft(uri)?.written);
  }

  #stateOf(uri: string, written: OpenDraft['written']): string {
    const { documents, workspace, datasets, decisions, today } = this.#of;
    const place = documents.placeOf(uri);
    const factbase = datasets.factbaseFor(place);
    const kept = decisions.of(place);
    return JSON.stringify([
      performance.timeOrigin,
      factbase && this.#numberOf(factbase),
      kept && this.#digestOf(kept),
      workspace.settingsOf(place),
      this.#of.leavingOut(uri),
      today,
      pathIn(place.file),
      Array.from(written?.waiting ?? [], ({ span }): Span => span),
    ]);
  }

  #numberOf(factbase: object): number {
    const known = this.#numbers.get(factbase) ?? ++this.#counted;
    this.#numbers.set(factbase, known);
    return known;
  }

  /** Read again, decisions may be the same. */
  #digestOf(kept: KeptDecisions): string {
    const { notAboutThis, neverCheck } = kept.decisions;
    const lists = [notAboutThis, neverCheck, kept.ticked].map((list) => [...list].join('\n'));
    const known = this.#digests.get(kept) ?? this.#of.host.digest(lists);
    this.#digests.set(kept, known);
    return known;
  }
}

interface Asked {
  readonly version: number;
  readonly state: string;
}

/** The state of a draft that is told of once it is saved: what was told stays. */
const WAITING = 'waiting';
