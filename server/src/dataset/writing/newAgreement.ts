/** What a curator says of an agreement that is to be written down; its facts come later. */
export interface NewAgreement {
  readonly id: string;
  readonly name: string;
  /** By role: countries as they were written. */
  readonly parties: ReadonlyMap<string, readonly string[]>;
  readonly about: readonly string[];
  readonly sources: readonly (NewSource | KnownSource)[];
}

export interface NewSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** EDTF. */
  readonly issued?: string;
  readonly url?: string;
  /** ISO day. */
  readonly accessed: string;
}

/** A source that the dataset has already. */
export interface KnownSource {
  readonly known: string;
}
