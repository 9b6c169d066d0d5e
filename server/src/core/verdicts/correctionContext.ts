import type { PlaceEntry } from '../facts/gazetteer';
import type { DraftDay } from './otherTimes';

/** What a correction needs beside the claim: the text of its block as it is written, which spans count from, its day, and how places are named. */
export interface CorrectionContext extends DraftDay {
  readonly text: string;
  readonly places: ReadonlyMap<string, PlaceEntry>;
}
