import type { PlaceEntry } from '../places/gazetteer';

/** What a correction needs beside the claim: the draft's text and how places are named. */
export interface Desk {
  readonly text: string;
  readonly places: ReadonlyMap<string, PlaceEntry>;
}
