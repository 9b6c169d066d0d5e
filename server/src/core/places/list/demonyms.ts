/** Adjectives and, where they differ, the words for the people: parted by `/`, several by commas. Plurals are made. */
export interface People {
  readonly adjectives: readonly string[];
  readonly demonyms: readonly string[];
}

/** By ISO 3166-1 alpha-2 code (`XK` for Kosovo). Where two share a word, the one that is rather meant stands first. */
export const PEOPLES: ReadonlyMap<string, People> = new Map(
  `AD Andorran; AE Emirati; AF Afghan; AG Antiguan,Barbudan; AI Anguillan; AL Albanian; AM Armenian; AO Angolan
AR Argentine,Argentinian,Argentinean; AS American Samoan; AT Austrian; AU Australian; AW Aruban; AZ Azerbaijani,Azeri
BA Bosnian; BB Barbadian/Barbadian,Bajan; BD Bangladeshi; BE Belgian; BF Burkinabé; BG Bulgarian; BH Bahraini; BI Burundian
BJ Beninese; BM Bermudian; BN Bruneian; BO Bolivian; BR Brazilian; BS Bahamian; BT Bhutanese; BW Botswanan/Botswanan,Motswana,Batswana
BY Belarusian; BZ Belizean; CA Canadian; CD Congolese; CF Central African; CG Congolese; CH Swiss; CI Ivorian; CK Cook Islander
CL Chilean; CM Cameroonian; CN Chinese; CO Colombian; CR Costa Rican; CU Cuban; CV Cape Verdean; CW Curaçaoan; CY Cypriot; CZ Czech
DE German; DJ Djiboutian; DK Danish/Dane; DO Dominican; DM Dominican; DZ Algerian; EC Ecuadorian,Ecuadorean; EE Estonian; EG Egyptian
EH Sahrawi; ER Eritrean; ES Spanish/Spaniard; ET Ethiopian; FI Finnish/Finn; FJ Fijian; FK Falkland Islander; FM Micronesian
FO Faroese; FR French/Frenchman,Frenchwoman; GA Gabonese; GB British/Briton,Brit; GD Grenadian; GE Georgian; GH Ghanaian
GI Gibraltarian; GL Greenlandic/Greenlander; GM Gambian; GN Guinean; GQ Equatorial Guinean,Equatoguinean; GR Greek; GT Guatemalan
GU Guamanian; GW Bissau-Guinean; GY Guyanese; HK /Hongkonger,Hong Konger; HN Honduran; HR Croatian/Croatian,Croat; HT Haitian
HU Hungarian; ID Indonesian; IE Irish/Irishman,Irishwoman; IL Israeli; IM Manx; IN Indian; IQ Iraqi; IR Iranian; IS Icelandic/Icelander
IT Italian; JM Jamaican; JO Jordanian; JP Japanese; KE Kenyan; KG Kyrgyz; KH Cambodian; KI I-Kiribati; KM Comorian,Comoran
KN Kittitian,Nevisian; KR South Korean,Korean; KP North Korean,Korean; KW Kuwaiti; KY Caymanian; KZ Kazakh,Kazakhstani; LA Lao,Laotian
LB Lebanese; LC Saint Lucian,St Lucian,St. Lucian; LI /Liechtensteiner; LK Sri Lankan; LR Liberian; LS Basotho/Basotho,Mosotho
LT Lithuanian; LU Luxembourgish/Luxembourger; LV Latvian; LY Libyan; MA Moroccan; MC Monégasque; MD Moldovan; ME Montenegrin
MG Malagasy,Madagascan; MH Marshallese; MK Macedonian,North Macedonian; ML Malian; MM Burmese; MN Mongolian; MO Macanese
MR Mauritanian; MS Montserratian; MT Maltese; MU Mauritian; MV Maldivian; MW Malawian; MX Mexican; MY Malaysian; MZ Mozambican
NA Namibian; NC New Caledonian; NE Nigerien; NG Nigerian; NI Nicaraguan; NL Dutch/Dutchman,Dutchwoman; NO Norwegian
NP Nepali,Nepalese; NR Nauruan; NU Niuean; NZ /New Zealander; OM Omani; PA Panamanian; PE Peruvian; PF French Polynesian
PG Papua New Guinean; PH Philippine,Filipino/Filipino,Filipina; PK Pakistani; PL Polish/Pole; PR Puerto Rican; PS Palestinian
PT Portuguese; PW Palauan; PY Paraguayan; QA Qatari; RO Romanian; RS Serbian/Serbian,Serb; RU Russian; RW Rwandan
SA Saudi,Saudi Arabian; SB Solomon Islander; SC Seychellois; SD Sudanese; SE Swedish/Swede; SG Singaporean; SI Slovenian,Slovene
SK Slovak,Slovakian; SL Sierra Leonean; SM Sammarinese; SN Senegalese; SO Somali,Somalian; SR Surinamese; SS South Sudanese
ST Santomean; SV Salvadoran,Salvadorian,Salvadorean; SY Syrian; SZ Swazi; TD Chadian; TG Togolese; TH Thai; TJ Tajik,Tajikistani
TL East Timorese,Timorese; TM Turkmen; TN Tunisian; TO Tongan; TR Turkish/Turk; TT Trinidadian,Tobagonian; TV Tuvaluan; TW Taiwanese
TZ Tanzanian; UA Ukrainian; UG Ugandan; US American; UY Uruguayan; UZ Uzbek,Uzbekistani; VC Vincentian; VE Venezuelan; VN Vietnamese
VU Ni-Vanuatu; WS Samoan; XK Kosovan,Kosovar; YE Yemeni; ZA South African; ZM Zambian; ZW Zimbabwean`
    .split(/[;\n]\s*/)
    .map((entry): [string, People] => {
      const [adjectives = '', demonyms = adjectives] = entry.slice(3).split('/');
      return [entry.slice(0, 2), { adjectives: list(adjectives), demonyms: list(demonyms) }];
    }),
);

/** `Dane` → `Danes`, `Frenchman` → `Frenchmen`; undefined for words that keep one form (`Chinese`, `British`, `Swiss`). */
export function peoplePlural(demonym: string): string | undefined {
  if (/(?:ese|ish|ch|ss|z|tho|tswana|men|ois|iribati|anuatu)$/.test(demonym)) return undefined;
  if (/(?:sh|ch|s)(?:wo)?man$/.test(demonym)) return `${demonym.slice(0, -2)}en`;
  return `${demonym}s`;
}

function list(words: string): readonly string[] {
  return words.split(',').filter(Boolean);
}

/** A word for people as another is printed, one or several: `Danes` → `Serbs`. */
export function demonymAsMany(printed: string, demonym: string): string {
  return printed.endsWith('s') && !/(?:s|sh|ese|x|z)$/.test(demonym) ? `${demonym}s` : demonym;
}
