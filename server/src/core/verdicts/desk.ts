import type { PlaceEntry } from '../places/gazetteer';

/** What a correction needs beside the claim: the text of its block as it is written, which spans count from, and how places are named. */
export interface Desk {
  readonly text: string;
  readonly places: ReadonlyMap<string, PlaceEntry>;
}
