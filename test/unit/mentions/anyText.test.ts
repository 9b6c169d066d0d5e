import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDates } from '../../../server/src/core/mentions/dates';
import { extractPlaces } from '../../../server/src/core/mentions/places';
import { extractStatuses } from '../../../server/src/core/mentions/statuses';
import { defaultPlaces } from '../../../server/src/core/places/countryNames';
import { buildPlaceIndex } from '../../../server/src/core/places/placeIndex';
import { contains } from '../../../server/src/core/span';
import { tokenize } from '../../../server/src/core/text/tokens';
import { parseEdtf } from '../../../server/src/core/values/dates';

const places = buildPlaceIndex(defaultPlaces());

/** Words that dates are made of, in any order, and anything else between. */
const pieces = fc.constantFrom(
  ...`11 31 29 0 2025 1999 2027 12.11.2025 2025-12-11 th st s . , – - / of the to and from between until in on by since
  December Feb. May march June Thursday Sat. last next this week month year years weeks ago today early mid late end
  first third twentieth quarter half Q3 H1 summer winter fall two ten a nineties century now time ' ’ ( ) day before
  yesterday is are still in talks has not agreed South Sudan United States US U.S. Danish kroner Guinea`
    .split(/\s+/)
    .concat('\u0301', '👮', '\u200f', 'Prishtinë'),
);
const texts = fc
  .array(fc.oneof({ weight: 9, arbitrary: pieces }, fc.string({ maxLength: 4 })), { maxLength: 30 })
  .chain((words) => fc.constantFrom(' ', '').map((gap) => words.join(gap)));
const dates = fc.constantFrom('2025-12-15', '2024-02-29', '2025-12', '2025', '0001-01-01', 'x');

describe('whatever a text is made of', () => {
  it('dates, places and statuses lie in it, one behind the other', () => {
    fc.assert(
      fc.property(texts, dates, (text, date) => {
        const tokens = tokenize(text);
        for (const extract of [extractDates, extractPlaces, extractStatuses]) {
          let end = 0;
          for (const mention of extract(text, tokens, { date, places })) {
            expect(mention.span.start).toBeGreaterThanOrEqual(end);
            expect(mention.span.end).toBeGreaterThan(mention.span.start);
            expect(mention.text).toBe(text.slice(mention.span.start, mention.span.end));
            end = mention.span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('every date is one, and its parts lie in it', () => {
    fc.assert(
      fc.property(texts, dates, (text, date) => {
        for (const mention of extractDates(text, tokenize(text), { date, places })) {
          expect(
            parseEdtf(mention.value.date),
            `${mention.text} = ${mention.value.date}`,
          ).toBeDefined();
          for (const part of Object.values(mention.parts)) {
            expect(contains(mention.span, part), mention.text).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });
});
