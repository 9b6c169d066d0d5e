import { wordSet } from '../../language/wordList';

/** All ISO 3166-1 alpha-2 codes, `XK` for Kosovo, and the two unions that act as parties. */
export const PLACE_CODES: readonly string[] =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ
  BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DO DM DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
  KR KP KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI
  NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
  SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW EU UN`.split(
    /\s+/,
  );

/** Names where the Unicode registry's isn't the only one or isn't what prose writes; the first is the one to write. */
export const PLACE_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `AE United Arab Emirates,UAE,U.A.E.,the Emirates; AG Antigua and Barbuda,Antigua; BA Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia
CD Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Congo; CF Central African Republic
CG Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo; CI Ivory Coast,Côte d'Ivoire; CN China,People's Republic of China,PRC
CV Cape Verde,Cabo Verde; CZ Czech Republic,Czechia; DO Dominican Republic; FM Micronesia,Federated States of Micronesia
GB United Kingdom,UK,U.K.,Britain,Great Britain; GM Gambia,The Gambia; HK Hong Kong; IE Ireland,Republic of Ireland
CC Cocos Islands; KN Saint Kitts and Nevis,St Kitts and Nevis,St. Kitts and Nevis; KP North Korea,DPRK,Democratic People's Republic of Korea,Korea
KR South Korea,Republic of Korea,Korea; LC Saint Lucia,St Lucia,St. Lucia; MK North Macedonia,Macedonia; MM Myanmar,Burma; MO Macau,Macao
NL Netherlands,Holland; PS Palestine,Palestinian Territories,Palestinian territories; RU Russia,Russian Federation
ST São Tomé and Príncipe; SZ Eswatini,Swaziland; TL East Timor,Timor-Leste; TR Turkey,Türkiye; TT Trinidad and Tobago,Trinidad
US United States,United States of America,US,U.S.,USA,U.S.A.,America; VA Vatican,Vatican City,Holy See
VC Saint Vincent and the Grenadines,St Vincent and the Grenadines,St. Vincent and the Grenadines; VN Vietnam,Viet Nam
EU European Union,EU,E.U.; UN United Nations,UN,U.N.`
    .split(/[;\n]\s*/)
    .map((entry): [string, readonly string[]] => [entry.slice(0, 2), entry.slice(3).split(',')]),
);

/** Prose says `the Netherlands`. */
export const WITH_ARTICLE: ReadonlySet<string> = wordSet(
  'AE BS CD CF CG CK CZ DO EU FK FO GB GM KM KY MH MV NL PH SB SC TC UN US VA VG VI',
);

/** Also a state of the US, a person, another capital, a thing: they count only where other words point to the country. */
export const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set(
  `Georgia,Georgian,Jordan,Chad,Congo,Congolese,Dominican,Korea,Korean,Macedonia,Macedonian,Brussels,Jersey,Réunion,Georgetown
Kingston,Victoria,Santiago,San José,Wellington,Jerusalem,The Hague,the Emirates,Antigua,Lao,Finn,Pole,Sofia,Sucre,Holland,Trinidad
St John's,St. John's,St George's,St. George's,Malé,Hamilton,Stanley,George Town,San Juan,Jamestown,Saint-Denis,Saint-Pierre`.split(
    /[,\n]/,
  ),
);

/** At the start of a sentence these may be a bird and a verb. */
export const WORDS_AT_START: ReadonlySet<string> = new Set(['Turkey', 'Polish', 'China']);

/** Without their accents (`Malé`, `Réunion`) these are words. */
export const WORDS_WITHOUT_ACCENT: ReadonlySet<string> = new Set(['male', 'reunion']);

/** Names that hold a country's but aren't it. */
export const OTHER_NAMES_WITH_PLACES: readonly string[] =
  `Latin America,South America,Central America,North America,Latin American,South American,Central American,North American
Latin Americans,South Americans,Central Americans,North Americans,African Americans,Native Americans,Asian Americans
African American,Native American,Asian American,African-American,Asian-American,Northern Ireland,Northern Irish,Northern Cyprus
Bank of America,Captain America,Guinea pig,Guinea pigs,Jordan Valley,Niger Delta,Niger State,Panama Canal,Panama Papers,Indian Ocean
South China Sea,East China Sea,British Columbia,British Indian Ocean Territory,West Indian,George Washington,Denzel Washington
Washington State,Washington state,Washington County,Washington Consensus,Paris Hilton,Paris Saint-Germain,Berlin Wall,Warsaw Pact
Stockholm syndrome,Havana syndrome,Prague Spring,North Pole,South Pole,Pole position,Mexico City Airport,New Georgia
William Hague,French Open,US Open,Australian Open,Brussels sprouts,Panama hat,Turkish delight,Swiss Guard,Dutch disease`.split(
    /[,\n]/,
  );

/** Codes that are rather states of the US, directions or everyday abbreviations where two of them stand together: `AM–PM`, `IN–IL`. */
export const CODES_WITH_OTHER_SENSES: ReadonlySet<string> = wordSet(
  `AL AR AZ CA CO DE FL GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA SC SD TN VA VI
  AI AM CC CD CI CV FM GP HR IM KG MG ML MP NI PM PR PS QA RE RW SE SH SM ST TO TV UM VC VG`,
);

/** Small words within the name of a place, in English and in languages that prose takes names from: `Rio de Janeiro`. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet('of and the de la el al');
