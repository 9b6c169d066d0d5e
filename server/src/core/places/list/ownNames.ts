/** What countries are called in their own languages, in Latin letters, where accents alone don't make the difference: drafts keep such spellings. */
export const OWN_NAMES: ReadonlyMap<string, readonly string[]> = ownNames(`
AL Shqipëria; AT Österreich; AZ Azərbaycan; BA Bosna i Hercegovina; BE België,Belgique; BR Brasil; CH Schweiz,Suisse,Svizzera; CM Cameroun
CZ Česko; DE Deutschland; DK Danmark; DO República Dominicana; DZ Algérie; EE Eesti; ES España; FI Suomi; FO Føroyar; GE Sakartvelo
GL Kalaallit Nunaat; HR Hrvatska; HT Ayiti; HU Magyarország; IT Italia; KH Kampuchea; LT Lietuva; LU Lëtzebuerg; LV Latvija; MA Maroc
ME Crna Gora; MK Severna Makedonija; MR Mauritanie; NL Nederland; NO Norge,Noreg; NZ Aotearoa; PH Pilipinas; PL Polska; RS Srbija
RU Rossiya; SE Sverige; SI Slovenija; SK Slovensko; TD Tchad; TN Tunisie; UA Ukraina; XK Kosova`);

/** The same of their seats of government. `Roma`, also a people, isn't among them. */
export const OWN_CAPITALS: ReadonlyMap<string, readonly string[]> = ownNames(`
AL Tiranë; AT Wien; AZ Bakı; BE Bruxelles,Brussel; BG Sofiya; CU La Habana; CY Lefkosia,Lefkoşa; CZ Praha; DK København; DZ Alger
FI Helsingfors; GL Godthåb; GT Ciudad de Guatemala; HT Pòtoprens; IE Baile Átha Cliath; MX Ciudad de México; NL Den Haag
PA Ciudad de Panamá; PL Warszawa; PT Lisboa; RO București; RS Beograd; RU Moskva; UA Kyjiv; UZ Toshkent; VN Hà Nội`);

/** Several of a country are parted by commas. */
function ownNames(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    list
      .trim()
      .split(/[;\n]\s*/)
      .map((entry): [string, readonly string[]] => [entry.slice(0, 2), entry.slice(3).split(',')]),
  );
}
