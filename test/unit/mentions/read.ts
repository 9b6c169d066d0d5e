import { extractDates } from '../../../server/src/core/mentions/dates';
import type { DateMention } from '../../../server/src/core/mentions/mention';
import { buildPlaceIndex } from '../../../server/src/core/places/placeIndex';
import { tokenize } from '../../../server/src/core/text/tokens';

const NOWHERE = buildPlaceIndex(new Map());

/** The date mentions of a text, with the draft's date if there is one. */
export function datesOf(text: string, date?: string): readonly DateMention[] {
  return extractDates(text, tokenize(text), {
    places: NOWHERE,
    ...(date !== undefined && { date }),
  });
}

/** Each as `what is written = EDTF`. */
export function datesIn(text: string, date?: string): readonly string[] {
  return datesOf(text, date).map((mention) => `${mention.text} = ${mention.value.date}`);
}
