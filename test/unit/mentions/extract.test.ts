import { describe, expect, it } from 'vitest';
import { extractMentions } from '../../../server/src/core/mentions/extractMentions';
import { defaultPlaces } from '../../../server/src/core/places/countryNames';
import { buildPlaceIndex } from '../../../server/src/core/places/placeIndex';
import { tokenize } from '../../../server/src/core/text/tokens';

const context = { date: '2025-12-15', places: buildPlaceIndex(defaultPlaces()) };

/** The mentions of a text, as `kind text`. */
function kinds(text: string): readonly string[] {
  return extractMentions(text, tokenize(text), context).map(
    (mention) => `${mention.value.kind} ${mention.text}`,
  );
}

describe('extractMentions', () => {
  it('finds values of every kind, in the order of the text', () => {
    expect(
      kinds(
        'In June 2025 Denmark agreed to pay €210 million over ten years for 300 prisoners, up 15%.',
      ),
    ).toEqual([
      'date June 2025',
      'place Denmark',
      'money €210 million',
      'duration ten years',
      'quantity 300',
      'percent 15%',
    ]);
  });

  it.each([
    ['on 10 December', ['date 10 December']],
    ['on December 10, 2025', ['date December 10, 2025']],
    ['from 2027', ['date 2027']],
    ['in 2027–2037', ['date 2027–2037']],
    ['by the third quarter of 2026', ['date third quarter of 2026']],
  ])('reads %j as a date, not as numbers', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ['takes 2000 prisoners', ['quantity 2000']],
    ['takes 2,027 prisoners', ['quantity 2,027']],
    ['pays $2027', ['money $2027']],
    ['some 2030 km away', ['measure 2030 km']],
  ])('reads %j as an amount, not as a year', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('keeps a currency whole where its name holds a country', () => {
    expect(kinds('1.5 billion Danish kroner from Danish taxpayers')).toEqual([
      'money 1.5 billion Danish kroner',
      'place Danish',
    ]);
  });

  it('finds nothing in prose without values, and in none', () => {
    expect(kinds('Nobody knows what it will cost, or when.')).toEqual([]);
    expect(kinds('')).toEqual([]);
  });
});
