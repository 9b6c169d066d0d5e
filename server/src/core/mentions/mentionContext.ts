import type { PlaceIndex } from '../places/placeIndex';

/** What an extractor has to know beside the text. */
export interface MentionContext {
  /** The draft's own date, EDTF at the precision known. */
  readonly date?: string;
  /** The day of the check, ISO: relative dates are reckoned from it where the draft has no date. */
  readonly today?: string;
  readonly places: PlaceIndex;
}
