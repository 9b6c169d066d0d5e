/** A country or other party (a union, an organisation) and how prose names it. */
export interface PlaceEntry {
  /** ISO 3166-1 alpha-2, or an id of the dataset's own. */
  readonly code: string;
  /** The first is the one to write. */
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  readonly metonyms: readonly string[];
  /** Names among the above that also mean something else: they count only where others point to this place. */
  readonly ambiguous: readonly string[];
  /** Prose says `the United States`, `the Netherlands`. */
  readonly article: boolean;
}

/** How a place is named: `Denmark`, `Danish`, `Danes`, `Copenhagen` (capital), `the Trump administration` (metonym), `DK` (code). */
export type PlaceForm = 'name' | 'adjective' | 'demonym' | 'capital' | 'metonym' | 'code';

/** All places, by code. */
export type Gazetteer = ReadonlyMap<string, PlaceEntry>;
