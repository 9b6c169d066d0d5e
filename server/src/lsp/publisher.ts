/**
 * Runs `publish` for what was marked, in a turn of its own: edits that arrive together are checked once, on the latest text.
 */
export class Publisher {
  readonly #publish: (uri: string) => void;
  readonly #waiting = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(publish: (uri: string) => void) {
    this.#publish = publish;
  }

  mark(uri: string): void {
    this.#waiting.add(uri);
    this.#timer ??= setTimeout(() => {
      this.#flush();
    }, 0);
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
