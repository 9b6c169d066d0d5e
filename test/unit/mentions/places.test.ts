import { describe, expect, it } from 'vitest';
import { extractPlaces } from '../../../server/src/core/mentions/places';
import { defaultPlaces } from '../../../server/src/core/places/countryNames';
import { buildPlaceIndex } from '../../../server/src/core/places/placeIndex';
import { tokenize } from '../../../server/src/core/text/tokens';

const places = buildPlaceIndex(defaultPlaces());

/** Each as `what is written = code form`, with a `?` where it may mean something else. */
function placesIn(text: string): readonly string[] {
  return extractPlaces(text, tokenize(text), { places }).map(
    ({ text: written, value, form, ambiguous }) =>
      `${written} = ${value.country} ${form}${ambiguous ? '?' : ''}`,
  );
}

describe('two capitals that are no pair of countries', () => {
  it.each([
    'AM–PM',
    'a VA-MD line',
    'a CD-RW',
    'dk-xk',
    'DK-DK',
    'DK-XK-3',
    'A-DK-XK',
    'DK / XK',
    'DK',
    'XY-ZZ',
  ])('%s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });

  it('leaves a part of a country alone', () => {
    expect(placesIn('in US-CA-94107')).toEqual(['US = US name']);
  });
});

describe('a place', () => {
  it.each([
    ['Kosovo', ['Kosovo = XK name']],
    ['the United States’ offer', ['United States = US name']],
    ['the US', ['US = US name']],
    ['the U.S.', ['U.S. = US name']],
    ['the USA', ['USA = US name']],
    ['America', ['America = US name']],
    ['US-led talks', ['US = US name']],
    ['the UK, the U.K.', ['UK = GB name', 'U.K. = GB name']],
    ['Great Britain and Britain', ['Great Britain = GB name', 'Britain = GB name']],
    ['Danish prisoners', ['Danish = DK adjective']],
    ['Kosovan–Danish', ['Kosovan = XK adjective', 'Danish = DK adjective']],
    ['a Dane and two Danes', ['Dane = DK demonym', 'Danes = DK demonym']],
    ['Frenchmen, Germans', ['Frenchmen = FR demonym', 'Germans = DE demonym']],
    ['Britons and Americans', ['Britons = GB demonym', 'Americans = US demonym']],
    ['the Swiss, the Chinese', ['Swiss = CH adjective', 'Chinese = CN adjective']],
    ['New Zealanders', ['New Zealanders = NZ demonym']],
    ['Pristina’s move', ['Pristina = XK capital']],
    ['Washington, D.C.', ['Washington = US capital']],
    ['Guatemala City', ['Guatemala City = GT capital']],
    ['the European Union and the EU', ['European Union = EU name', 'EU = EU name']],
    ['the UN', ['UN = UN name']],
    ['Bosnia and Herzegovina', ['Bosnia and Herzegovina = BA name']],
    ['Bosnia & Herzegovina', ['Bosnia & Herzegovina = BA name']],
    ['Côte d’Ivoire', ['Côte d’Ivoire = CI name']],
    ["Cote d'Ivoire", ["Cote d'Ivoire = CI name"]],
    ['Prishtinë', ['Prishtinë = XK capital']],
    ['Malé', ['Malé = MV capital?']],
    ['Türkiye or Turkiye', ['Türkiye = TR name', 'Turkiye = TR name']],
    ['St. Lucia', ['St. Lucia = LC name']],
    ['the Vatican', ['Vatican = VA name']],
    ['Kosovo–Denmark', ['Kosovo = XK name', 'Denmark = DK name']],
    ['the DK–XK deal', ['DK = DK code', 'XK = XK code']],
    ['a US-SV agreement', ['US = US name', 'SV = SV code']],
    ['an IT-AL-style camp', ['IT = IT code', 'AL = AL code']],
    ['the EU–TR statement', ['EU = EU name', 'TR = TR code']],
    ['from Wien to København', ['Wien = AT capital', 'København = DK capital']],
    ['KØBENHAVN, Kobenhavn', ['KØBENHAVN = DK capital', 'Kobenhavn = DK capital']],
    ['Danmark and Kosova', ['Danmark = DK name', 'Kosova = XK name']],
    ['Warszawa, Hà Nội', ['Warszawa = PL capital', 'Hà Nội = VN capital']],
  ])('%s', (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });

  it('is the longest name that fits', () => {
    expect(placesIn('Equatorial Guinea, Guinea-Bissau, Papua New Guinea, Guinea')).toEqual([
      'Equatorial Guinea = GQ name',
      'Guinea-Bissau = GW name',
      'Papua New Guinea = PG name',
      'Guinea = GN name',
    ]);
    expect(placesIn('South Sudanese, Sudanese, North Koreans, American Samoa')).toEqual([
      'South Sudanese = SS adjective',
      'Sudanese = SD adjective',
      'North Koreans = KP demonym',
      'American Samoa = AS name',
    ]);
    expect(placesIn('Niger, Nigeria, Nigerien, Nigerian')).toEqual([
      'Niger = NE name',
      'Nigeria = NG name',
      'Nigerien = NE adjective',
      'Nigerian = NG adjective',
    ]);
  });

  it('may stand in capitals in a heading', () => {
    expect(placesIn('KOSOVO AND THE UNITED STATES SIGN')).toEqual([
      'KOSOVO = XK name',
      'UNITED STATES = US name',
    ]);
    expect(placesIn('BOSNIA AND HERZEGOVINA')).toEqual(['BOSNIA AND HERZEGOVINA = BA name']);
  });
});

describe('a place that may mean something else', () => {
  it.each([
    ['Georgia', ['Georgia = GE name?']],
    ['Jordan', ['Jordan = JO name?']],
    ['Chad', ['Chad = TD name?']],
    ['Brussels', ['Brussels = BE capital?']],
    ['Congo', ['Congo = CD name?']],
    ['Congolese', ['Congolese = CD adjective?']],
    ['Dominicans', ['Dominicans = DO demonym?']],
    ['ethnic Serbs', ['Serbs = RS demonym?']],
    ['Turkey for dinner', ['Turkey = TR name?']],
    ['It ended. Polish it.', ['Polish = PL adjective?']],
    ['JOIN US NOW', ['US = US name?']],
  ])('%s', (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });

  it('is sure where its place in the sentence makes it so', () => {
    expect(placesIn('from Turkey, by Serbs, with Polish troops')).toEqual([
      'Turkey = TR name',
      'Serbs = RS demonym',
      'Polish = PL adjective',
    ]);
  });
});

describe('no place', () => {
  it.each([
    'us, uk and eu',
    'polish a turkey on china',
    'kosovo',
    'Kosovos',
    'the Washington Post',
    'the Jerusalem Post, Türkiye Today, China Daily',
    'the Times of India',
    'Turkish Airlines',
    'New Mexico',
    'New Britain',
    'Latin America',
    'a South American deal',
    'African Americans',
    'Northern Ireland',
    'Lake Chad',
    'the Gulf of Mexico',
    'the South China Sea',
    'George Washington',
    'the Vienna Convention',
    'the Paris Agreement',
    'Danish kroner',
    'ten Swiss francs',
    'US dollars',
    'New Zealand dollars',
    'US$250 million',
    'Male prisoners',
    'Usage',
    '',
  ])('%s', (text) => {
    expect(placesIn(text)).toEqual([]);
  });
});
