import { describe, expect, it } from 'vitest';
import { defaultPlaces, mergePlaces } from '../../../server/src/core/places/countryNames';
import type { PlaceEntry } from '../../../server/src/core/facts/gazetteer';
import { buildPlaceIndex, placeNameAt } from '../../../server/src/core/places/placeIndex';
import { tokenize } from '../../../server/src/core/text/tokens';

const NOTHING: PlaceEntry = {
  code: 'QQ',
  names: [],
  adjectives: [],
  demonyms: [],
  capitals: [],
  metonyms: [],
  ambiguous: [],
  article: false,
};

function find(entries: readonly PlaceEntry[], text: string) {
  const index = buildPlaceIndex(new Map(entries.map((entry) => [entry.code, entry])));
  const name = placeNameAt(index, tokenize(text), 0);
  return name && { codes: name.codes, form: name.form, ambiguous: name.isAmbiguous };
}

describe('the index of places', () => {
  const ruritania: PlaceEntry = {
    ...NOTHING,
    names: ['Ruritania', 'the Kingdom of Ruritania'],
    adjectives: ['Ruritanian'],
    demonyms: ['Ruritanian', 'Ruritanish'],
    capitals: ['Strelsau'],
    metonyms: ['the Rassendyll administration'],
    ambiguous: ['Strelsau'],
    article: false,
  };

  it.each([
    ['Ruritania', 'name', false],
    ['Kingdom of Ruritania', 'name', false],
    ['Ruritanian', 'adjective', false],
    ['Ruritanians', 'demonym', false],
    ['Ruritanish', 'demonym', false],
    ['Strelsau', 'capital', true],
    ['Rassendyll administration', 'metonym', false],
    ['RASSENDYLL ADMINISTRATION', 'metonym', false],
  ])('knows %s as %s', (text, form, ambiguous) => {
    expect(find([ruritania], text)).toEqual({ codes: ['QQ'], form, ambiguous });
  });

  it.each(['ruritania', 'Ruritanishes', 'Kingdom of', 'strelsau', 'Rassendyll', 'the Kingdom'])(
    'does not know %s',
    (text) => {
      expect(find([ruritania], text)).toBeUndefined();
    },
  );

  it.each([
    ['Øland', 'Oland'],
    ['Oland', 'Øland'],
    ['Łęg', 'LEG'],
    ['Đakovo', 'Dakovo'],
  ])('knows %s written %s', (name, written) => {
    expect(find([{ ...NOTHING, names: [name] }], written)?.codes).toEqual(['QQ']);
  });

  it('takes a name that two places share for either', () => {
    const other = { ...NOTHING, code: 'QR', names: ['Ruritania'] };
    expect(find([ruritania, other], 'Ruritania')).toEqual({
      codes: ['QQ', 'QR'],
      form: 'name',
      ambiguous: true,
    });
  });

  it('finds names that a dataset writes in small letters', () => {
    const bloc = { ...NOTHING, names: ['the bloc'] };
    expect(find([bloc], 'bloc')).toEqual({ codes: ['QQ'], form: 'name', ambiguous: false });
    expect(find([ruritania], 'bloc')).toBeUndefined();
  });

  it('bears a name that is empty', () => {
    expect(find([{ ...NOTHING, names: ['', 'the '] }], 'the')).toBeUndefined();
  });
});

describe('the places that are known without a dataset', () => {
  const places = defaultPlaces();

  it('are all countries of ISO 3166-1, Kosovo and the two unions', () => {
    expect(places.size).toBe(252);
    for (const [code, entry] of places) {
      expect(entry.code).toBe(code);
      expect(entry.names[0], code).toMatch(/^\p{Lu}[\p{L} .,'&-]+$/u);
    }
  });

  it.each([
    ['XK', ['Kosovo', 'Kosova'], ['Kosovan', 'Kosovar'], 'Pristina', false],
    ['DK', ['Denmark', 'Danmark'], ['Danish'], 'Copenhagen', false],
    ['NL', ['Netherlands', 'Holland', 'Nederland'], ['Dutch'], 'Amsterdam', true],
  ])('%s', (code, names, adjectives, capital, article) => {
    const entry = places.get(code);
    expect(entry).toMatchObject({ names, adjectives, article });
    expect(entry?.capitals[0]).toBe(capital);
  });

  it('have a word for their people and a capital, but for a few islands and city states', () => {
    const codes = (isWanting: (entry: PlaceEntry) => boolean) =>
      [...places.values()]
        .filter(isWanting)
        .map(({ code }) => code)
        .join(' ');
    expect(codes(({ adjectives, demonyms }) => adjectives.length + demonyms.length === 0)).toBe(
      'AQ AX BL BQ BV CC CX GF GG GP GS HM IO JE MF MP MQ NF PM PN RE SH SJ SX TC TF TK UM VA VG VI WF YT EU UN',
    );
    expect(codes(({ capitals }) => capitals.length === 0)).toBe(
      'AI AQ BQ BV CC CX GI GS HK HM IM IO MC MO MS NF NR SG SM TF TK UM VA EU UN',
    );
  });
});

describe('a dataset’s places', () => {
  it('add to the known ones, their first name leads', () => {
    const added = new Map([
      [
        'DK',
        {
          ...NOTHING,
          code: 'DK',
          names: ['Kingdom of Denmark'],
          metonyms: ['Slotsholmen'],
          ambiguous: ['Danish'],
        },
      ],
      ['QQ', { ...NOTHING, names: ['Ruritania'] }],
    ]);
    const merged = mergePlaces(defaultPlaces(), added);
    expect(merged.get('DK')).toEqual({
      code: 'DK',
      names: ['Kingdom of Denmark', 'Denmark', 'Danmark'],
      adjectives: ['Danish'],
      demonyms: ['Dane'],
      capitals: ['Copenhagen', 'København'],
      metonyms: ['Slotsholmen'],
      ambiguous: ['Danish'],
      article: false,
    });
    expect(merged.get('QQ')?.names).toEqual(['Ruritania']);
    expect(merged.get('US')).toBe(defaultPlaces().get('US'));
    expect(defaultPlaces().get('DK')?.names).toEqual(['Denmark', 'Danmark']);
  });
});
