import type { Coverage } from '../core/check/coverage';
import { coverageOf, standingValues } from '../core/check/coverage';
import { OtherDrafts } from '../core/check/otherDrafts';
import type { StatedValue } from '../core/check/statedValue';
import { usedIn } from '../decisions/idleDecisions';
import type { OpenDraft } from '../features/openDraft';
import type { CheckedDraft } from '../protocol';

/** What is kept of a draft that was checked: nothing that holds on to its text. */
interface KeptDraft {
  readonly uri: string;
  readonly resultId: string | undefined;
  readonly counts: Coverage;
  readonly inconsistent: number;
  /** The decisions (fingerprints) that hid something in it. */
  readonly used: readonly string[];
  /** A check of the workspace found it: it stays when it is closed. */
  readonly isListed: boolean;
}

/** What is kept of the drafts that were checked, those that are open and those of the workspace: counts, and which facts they state how. */
export class KeptDrafts {
  readonly #stated = new OtherDrafts();
  readonly #drafts = new Map<string, KeptDraft>();
  readonly #keyOf: (uri: string) => string;
  /** A check of the workspace has read every draft there is, and none has come since. */
  isWhole = false;

  /** `keyOf`: the same for two URIs of one file. */
  constructor(keyOf: (uri: string) => string) {
    this.#keyOf = keyOf;
  }

  /** `isListed`: it is one of the workspace's, as a check of that has found; once so it remains. */
  keep(draft: OpenDraft, resultId: string | undefined, isListed: boolean): void {
    const { uri, result, ticked } = draft;
    const key = this.#keyOf(uri);
    this.#drafts.set(key, {
      uri,
      resultId,
      counts: coverageOf(standingValues(result, ticked)),
      inconsistent: result.inconsistencies.length,
      used: usedIn(result.hidden),
      isListed: isListed || this.#drafts.get(key)?.isListed === true,
    });
    this.#stated.set(
      key,
      result.statements.map(({ stated }) => stated),
    );
  }

  isListed(uri: string): boolean {
    return this.#drafts.get(this.#keyOf(uri))?.isListed === true;
  }

  resultIdOf(uri: string): string | undefined {
    return this.#drafts.get(this.#keyOf(uri))?.resultId;
  }

  /** That draft alone. */
  forget(uri: string): void {
    const key = this.#keyOf(uri);
    this.#drafts.delete(key);
    this.#stated.delete(key);
  }

  /** The URIs of the other drafts that state the same fact otherwise. */
  statingOtherwise(stated: StatedValue, uri: string): readonly string[] {
    const others = this.#stated.statingOtherwise(stated, this.#keyOf(uri));
    return others.flatMap((key) => this.#drafts.get(key)?.uri ?? []);
  }

  /** Of the listed drafts those that aren't among these URIs. */
  listedBut(uris: Iterable<string>): readonly string[] {
    const keys = new Set(Array.from(uris, (uri) => this.#keyOf(uri)));
    return [...this.#drafts]
      .filter(([key, { isListed }]) => isListed && !keys.has(key))
      .map(([, { uri }]) => uri);
  }

  /** Of the workspace's drafts those that aren't among these URIs, with the decisions that hid something in them. */
  closedBut(uris: readonly string[]): readonly Pick<KeptDraft, 'uri' | 'used'>[] {
    const keys = new Set(uris.map((uri) => this.#keyOf(uri)));
    return [...this.#drafts].flatMap(([key, draft]) =>
      draft.isListed && !keys.has(key) ? [draft] : [],
    );
  }

  /** Those of the workspace. */
  get summaries(): readonly CheckedDraft[] {
    return [...this.#drafts.values()]
      .filter(({ isListed }) => isListed)
      .map(({ uri, counts, inconsistent }) => ({ uri, counts, inconsistent }));
  }

  /** How many drafts, and how many values of facts, are kept. */
  get size(): { readonly drafts: number; readonly values: number } {
    return { drafts: this.#drafts.size, values: this.#stated.size };
  }
}
