import type { Mention } from '../../core/mentions/mention';

/** What a source prints, read. */
export interface Figure {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** EDTF: the source's own date. */
  readonly issued: string | undefined;
  /** The source came out on the value's day or within a week of it. */
  readonly isNews: boolean;
}

/** - value: it prints the value. - other: another one in its place. - nothing: none of the kind. */
export type Printed = 'value' | 'other' | 'nothing';
