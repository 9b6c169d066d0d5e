import type { Dice } from '../../../scripts/bench/dice';

/** A country as prose speaks of it. */
export interface Country {
  /** As it stands within a sentence: `the Netherlands`. */
  readonly name: string;
  readonly adjective: string;
  readonly capital: string;
}

/** Who plays a part in one article; `O…` are countries that no dataset has as a party or a subject. */
export type Cast = Readonly<Record<'A' | 'B' | 'C' | 'O' | 'O2' | 'O3' | 'P' | 'Q', Country>>;

/** Draws the countries of an article; `pairs` (`FI-LV`) are those that may stand in for P and Q. */
export function cast(dice: Dice, pairs: readonly string[]): Cast {
  const [O, O2, O3, other] = some(OTHERS, dice);
  const [first, second] = some(IN_DATASETS, dice);
  const [A, B, C] = some([first, second, other], dice);
  const [p = '', q = ''] = (pairs[dice.roll(pairs.length)] ?? 'FI-LV').split('-');
  return { A, B, C, O, O2, O3, P: known(p), Q: known(q) };
}

const names = new Intl.DisplayNames('en', { type: 'region' });
const WITH_ARTICLE = new Set(['AE', 'DO', 'GB', 'NL', 'PH', 'US']);

const IN_DATASETS = countries(
  `XK Kosovar,Pristina; XK Kosovan,Pristina; DK Danish,Copenhagen; US American,Washington; RU Russian,Moscow; FR French,Paris
    GB British,London; RS Serbian,Belgrade; AL Albanian,Tirana; RW Rwandan,Kigali; SV Salvadoran,San Salvador; GH Ghanaian,Accra
    PA Panamanian,Panama City; JP Japanese,Tokyo; HN Honduran,Tegucigalpa; CR Costa Rican,San José; LY Libyan,Tripoli
    SS South Sudanese,Juba; SZ Swazi,Mbabane; ME Montenegrin,Podgorica; MK Macedonian,Skopje; CN Chinese,Beijing; EG Egyptian,Cairo
    IT Italian,Rome; MA Moroccan,Rabat; SN Senegalese,Dakar; TN Tunisian,Tunis; TR Turkish,Ankara; AT Austrian,Vienna
    AU Australian,Canberra; BE Belgian,Brussels; DE German,Berlin; EC Ecuadorian,Quito; EE Estonian,Tallinn; GR Greek,Athens
    GT Guatemalan,Guatemala City; IN Indian,New Delhi; MX Mexican,Mexico City; NL Dutch,Amsterdam; NO Norwegian,Oslo
    NR Nauruan,Yaren; PK Pakistani,Islamabad; SE Swedish,Stockholm; UA Ukrainian,Kyiv; UG Ugandan,Kampala`,
);

const OTHERS = countries(
  `AR Argentine,Buenos Aires; BD Bangladeshi,Dhaka; BG Bulgarian,Sofia; BO Bolivian,La Paz; BR Brazilian,Brasília
    CA Canadian,Ottawa; CH Swiss,Bern; CI Ivorian,Yamoussoukro; CL Chilean,Santiago; CO Colombian,Bogotá; CY Cypriot,Nicosia
    CZ Czech,Prague; DO Dominican,Santo Domingo; ES Spanish,Madrid; ET Ethiopian,Addis Ababa; FI Finnish,Helsinki
    GE Georgian,Tbilisi; HR Croatian,Zagreb; HU Hungarian,Budapest; ID Indonesian,Jakarta; IE Irish,Dublin; IL Israeli,Jerusalem
    IS Icelandic,Reykjavik; JM Jamaican,Kingston; JO Jordanian,Amman; KE Kenyan,Nairobi; KR South Korean,Seoul; KZ Kazakh,Astana
    LT Lithuanian,Vilnius; LV Latvian,Riga; MN Mongolian,Ulaanbaatar; MT Maltese,Valletta; MY Malaysian,Kuala Lumpur
    NA Namibian,Windhoek; NG Nigerian,Abuja; NP Nepali,Kathmandu; PE Peruvian,Lima; PG Papua New Guinean,Port Moresby
    PH Philippine,Manila; PL Polish,Warsaw; PT Portuguese,Lisbon; RO Romanian,Bucharest; SI Slovenian,Ljubljana; TH Thai,Bangkok
    TZ Tanzanian,Dodoma; UY Uruguayan,Montevideo; UZ Uzbek,Tashkent; VN Vietnamese,Hanoi; ZA South African,Pretoria
    ZM Zambian,Lusaka`,
);

const all = [...IN_DATASETS, ...OTHERS];

function countries(list: string): readonly (Country & { readonly code: string })[] {
  return list.split(/[;\n]\s*/).map((entry) => {
    const code = entry.trim().slice(0, 2);
    const [adjective = '', capital = ''] = entry.trim().slice(3).split(',');
    const name = code === 'TR' ? 'Turkey' : (names.of(code) ?? code);
    return { code, name: WITH_ARTICLE.has(code) ? `the ${name}` : name, adjective, capital };
  });
}

function known(code: string): Country {
  const country = all.find((candidate) => candidate.code === code);
  if (country === undefined) throw new Error(`no country ${code} in the list`);
  return country;
}

/** Four of them, no two of one name. */
function some(from: readonly Country[], dice: Dice): [Country, Country, Country, Country] {
  const shuffled = dice.shuffled(from);
  const [a, b, c, d] = [...new Map(shuffled.map((country) => [country.name, country])).values()];
  if (!a || !b || !c) throw new Error('too few countries');
  return [a, b, c, d ?? a];
}
