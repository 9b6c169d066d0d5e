/**
 * Runs `publish` for what was marked, in a turn of its own, after a pause where one is given: edits that arrive together are checked once, on the latest text.
 */
export class Publisher {
  readonly #publish: (uri: string) => void;
  readonly #waiting = new Set<string>();
  readonly #pause: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(publish: (uri: string) => void, pause = 0) {
    this.#publish = publish;
    this.#pause = pause;
  }

  mark(uri: string): void {
    this.#waiting.add(uri);
    this.#timer ??= setTimeout(() => {
      this.#flush();
    }, this.#pause);
  }

  forget(uri: string): void {
    this.#waiting.delete(uri);
  }

  #flush(): void {
    this.#timer = undefined;
    const uris = [...this.#waiting];
    this.#waiting.clear();
    for (const uri of uris) this.#publish(uri);
  }
}
