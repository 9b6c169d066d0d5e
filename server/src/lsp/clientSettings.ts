import { DEFAULT_SETTINGS, readSettings } from './settings';
import type { Settings } from './settings';

/** Asks the client what it has set for each of these places; may reject, and may get fewer answers than it asked for. */
export type AskForSettings = (uris: readonly string[]) => Promise<readonly unknown[]>;

/** Stands for the settings that hold everywhere, among the URIs of documents and folders that have settings of their own. */
export const EVERYWHERE = '';

/**
 * The settings as the client tells them: for everywhere, for a workspace folder, for a document. What is asked for is awaited until the
 * client has answered, but not for long: one that never does keeps nobody waiting. An answer that comes later is taken all the same.
 */
export class ClientSettings {
  readonly #ask: AskForSettings;
  readonly #onNews: (uris: readonly string[]) => void;
  #initial: unknown;
  readonly #told = new Map<string, unknown>();
  readonly #awaited = new Map<string, Promise<void>>();
  /** Which request was the last one for a URI: an answer to an earlier one is out of date. */
  readonly #lastRequest = new Map<string, object>();
  readonly #wanted = new Set<string>();
  #round: Promise<void> | undefined;

  /** `onNews`: called with what is no longer awaited, or was told after all. */
  constructor(ask: AskForSettings, onNews: (uris: readonly string[]) => void) {
    this.#ask = ask;
    this.#onNews = onNews;
  }

  /** What the client sets to begin with, and holds where it tells nothing later. */
  begin(initial: unknown): void {
    this.#initial = initial;
  }

  /** What is set for the last of these URIs over what is set for those before it, and everywhere. */
  of(...uris: readonly string[]): Settings {
    return this.over(DEFAULT_SETTINGS, ...uris);
  }

  /** The same over what is set elsewhere than in the client. */
  over(base: Settings, ...uris: readonly string[]): Settings {
    const told = [EVERYWHERE, ...uris].map((uri) => this.#told.get(uri));
    return [this.#initial, ...told].reduce<Settings>(
      (below, given) => readSettings(given, below),
      base,
    );
  }

  /** Takes what a client sends that can't be asked. */
  take(told: unknown): void {
    this.#told.clear();
    this.#told.set(EVERYWHERE, told);
    this.#onNews([EVERYWHERE]);
  }

  /** Asks for the settings of these places, in one request with all others of this turn. */
  fetch(uris: readonly string[]): Promise<void> {
    const round = (this.#round ??= pause(0).then(() => this.#send()));
    for (const uri of uris) {
      this.#wanted.add(uri);
      this.#awaited.set(uri, round);
    }
    return round;
  }

  isAwaited(uri: string): boolean {
    return this.#awaited.has(uri);
  }

  async settled(uris: readonly string[]): Promise<void> {
    await Promise.all(uris.flatMap((uri) => this.#awaited.get(uri) ?? []));
  }

  forget(uri: string): void {
    for (const known of [this.#told, this.#awaited, this.#lastRequest]) known.delete(uri);
    this.#wanted.delete(uri);
  }

  async #send(): Promise<void> {
    const uris = [...this.#wanted];
    const round = this.#round;
    this.#wanted.clear();
    this.#round = undefined;
    // Apart, so that a client that knows but one of the two kinds doesn't fail the other.
    const kinds = [true, false].map((everywhere) =>
      uris.filter((uri) => (uri === EVERYWHERE) === everywhere),
    );
    const answered = Promise.all(kinds.map((kind) => this.#request(kind)));
    const isLate = await Promise.race([
      answered.then(() => false),
      pause(LONGEST_WAIT).then(() => true),
    ]);
    for (const uri of uris) {
      if (this.#awaited.get(uri) === round) this.#awaited.delete(uri);
    }
    this.#onNews(uris);
    if (isLate) {
      void answered.then(() => {
        this.#onNews(uris);
      });
    }
  }

  /** Where the client fails to answer, what it told before stays. */
  async #request(uris: readonly string[]): Promise<void> {
    if (uris.length === 0) return;
    const request = {};
    for (const uri of uris) this.#lastRequest.set(uri, request);
    const answers = await this.#ask(uris).catch(() => undefined);
    for (const [at, uri] of uris.entries()) {
      const isLast = this.#lastRequest.get(uri) === request;
      if (answers !== undefined && isLast) this.#told.set(uri, answers[at]);
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Milliseconds. */
const LONGEST_WAIT = 1000;
