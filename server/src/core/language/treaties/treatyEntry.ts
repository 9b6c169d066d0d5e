import type { PropertyEntry } from '../propertyEntry';

/** A property of the library, with what the reference and the schemas say of it. */
export interface TreatyEntry extends PropertyEntry {
  /** One sentence for whoever keys facts. */
  readonly about: string;
  /** A value as one would write it. */
  readonly example: string;
}
