/** A result that is kept as long as what it is made from stays the same, part by part. */
export class Kept<T> {
  #from: readonly unknown[] | undefined;
  #value: T | undefined;

  copy(): Kept<T> {
    const copy = new Kept<T>();
    copy.#from = this.#from;
    copy.#value = this.#value;
    return copy;
  }

  /** What `make` gives, or what it gave the last time for the same parts. */
  from(parts: readonly unknown[], make: () => T): T {
    const isSame =
      this.#from?.length === parts.length && parts.every((part, at) => part === this.#from?.[at]);
    if (isSame && this.#value !== undefined) return this.#value;
    const value = make();
    this.#from = parts;
    this.#value = value;
    return value;
  }
}
