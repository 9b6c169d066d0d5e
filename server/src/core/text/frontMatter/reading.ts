import type { Span } from '../../span';
import type { Scalar } from './scalar';

/** A block of metadata at a draft's head, and the texts in it by the names of their fields in small letters. */
export interface FrontMatterReading {
  readonly span: Span;
  readonly fields: ReadonlyMap<string, Scalar>;
}
