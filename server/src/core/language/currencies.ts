import { wordMap, wordSet } from './wordList';

/** A currency, and others that the same sign or word may mean. */
export interface CurrencySense {
  readonly code: string;
  readonly alternatives?: readonly string[];
}

/** Signs of one character. */
export const CURRENCY_SIGNS: ReadonlyMap<string, CurrencySense> = senses(`
  $=USD/AUD/CAD/NZD/SGD/HKD €=EUR £=GBP ¥=JPY/CNY ￥=JPY/CNY ₩=KRW ₹=INR ₽=RUB ₺=TRY ₴=UAH ₦=NGN ₱=PHP ฿=THB ₫=VND
  ₪=ILS ₡=CRC ₲=PYG ₸=KZT ₼=AZN ₾=GEL ₵=GHS ₨=PKR/INR/LKR/NPR ₭=LAK ₮=MNT ֏=AMD ৳=BDT ៛=KHR ＄=USD
`);

/** What stands before a sign and tells whose it is: `A$`, `US$`, `CN¥`, `E£`. Exact case. */
export const SIGN_OWNERS: ReadonlyMap<string, string> = wordMap(`
  US$=USD U.S.$=USD USD$=USD A$=AUD AU$=AUD AUD$=AUD Aus$=AUD C$=CAD CA$=CAD CAD$=CAD Can$=CAD NZ$=NZD NZD$=NZD
  HK$=HKD S$=SGD SG$=SGD NT$=TWD R$=BRL MX$=MXN Mex$=MXN J$=JMD N$=NAD B$=BSD EC$=XCD TT$=TTD BZ$=BZD FJ$=FJD
  Z$=ZWL L$=LRD T$=TOP WS$=WST GY$=GYD BDS$=BBD CN¥=CNY JP¥=JPY E£=EGP LE£=EGP UK£=GBP GB£=GBP GBP£=GBP
  EUR€=EUR GH₵=GHS GH¢=GHS
`);

/** Abbreviations that are no ISO codes, before or behind the number, by how they are written in small letters. */
export const CURRENCY_SHORTS: ReadonlyMap<string, CurrencySense> = senses(`
  kr=DKK/NOK/SEK/ISK dkr=DKK nkr=NOK skr=SEK rs=INR/PKR/LKR/NPR re=INR rmb=CNY rm=MYR tk=BDT rp=IDR sfr=CHF sfr.=CHF
  sh=KES/UGX/TZS ksh=KES kshs=KES ush=UGX ushs=UGX tsh=TZS zł=PLN kč=CZK fcfa=XOF/XAF cfa=XOF/XAF dh=AED/MAD dhs=AED/MAD lei=RON/MDL
`);

/** Abbreviations of one letter, glued to the digits behind them and to a magnitude: `R500m`. */
export const CURRENCY_LETTERS: ReadonlyMap<string, CurrencySense> = senses('R=ZAR');

/** ISO codes that are also words or names in capitals: they need a magnitude, or small print round them. */
export const CODES_LIKE_WORDS = wordSet(
  `ALL TOP CUP PEN TRY COP MAD BOB SOS MOP GEL BAM STD STN RON CHE LAK PAB AMD ANG ARS SDG DOP MUR NIO VES ERN BSD CRC
  CVE GIP SVC SSP SLE TMT BND BMD GMD MGA PGK WST SHP LRD HTG XPF XDR`,
);

/** ISO codes that before a number are always a word of a headline (`ALL 300`). */
export const CODES_BEHIND_ONLY = wordSet('ALL TOP CUP SOS');

/** Nouns that several currencies share, and which is meant where nothing says so. */
export const SHARED_NOUNS: ReadonlyMap<string, CurrencySense> = senses(`
  dollar=USD/AUD/CAD/NZD/SGD/HKD buck=USD/AUD/CAD/NZD pound=GBP/EGP/LBP/SYP/SSP/SDG franc=CHF/XOF/XAF/RWF/CDF/BIF/DJF/GNF/KMF/XPF
  krone=DKK/NOK krona=SEK/ISK króna=ISK peso=MXN/ARS/CLP/COP/CUP/DOP/PHP/UYU rupee=INR/PKR/LKR/NPR/MUR/SCR
  shilling=KES/TZS/UGX/SOS dinar=RSD/IQD/DZD/JOD/KWD/LYD/TND/BHD dirham=AED/MAD rial=IRR/OMR/YER riyal=SAR/QAR
  lira=TRY leu=RON/MDL ruble=RUB/BYN rouble=RUB/BYN won=KRW/KPW guilder=XCG manat=AZN/TMT som=KGS/UZS
  euro=EUR yen=JPY yuan=CNY renminbi=CNY sterling=GBP
`);

/** What a hundredth of a currency is called. */
export const SUBUNITS: ReadonlyMap<string, CurrencySense> = senses(`
  cent=USD/EUR/AUD/CAD/NZD/SGD/HKD/ZAR cents=USD/EUR/AUD/CAD/NZD/SGD/HKD/ZAR ¢=USD/AUD/CAD pence=GBP
`);

/** Before `cents`: whose they are. */
export const CENT_OWNERS: ReadonlyMap<string, string> = wordMap('euro=EUR us=USD u.s.=USD');

/** Irregular plurals of currency nouns, to the singular. A plural in -s needs no entry. */
export const CURRENCY_PLURALS: ReadonlyMap<string, string> = wordMap(`
  kroner=krone kronor=krona krónur=króna kronur=króna koruny=koruna korun=koruna lire=lira liri=lira lei=leu leva=lev
  zlotys=zloty zlote=zloty złoty=zloty reais=real soles=sol colones=colón colón=colón bolivares=bolívar bolivars=bolívar
  pula=pula emalangeni=lilangeni maloti=loti meticais=metical hryvni=hryvnia hryvnias=hryvnia kunas=kuna cordobas=córdoba
  guaranies=guarani pesetas=peseta dollar=dollar roubles=rouble denari=denar shekalim=shekel centavos=centavo
`);

/** Currency nouns that are everyday words as well: they count only with their country (`Brazilian real`) or in the plural listed above. */
export const EVERYDAY_NOUNS = wordSet(
  'real sol mark colón dong gold sucre rand tala leone unit kip dram',
);

/** `won` behind a number is rather a verb, unless millions are. */
export const NEEDS_MAGNITUDE = wordSet('won som');

/** Names that people use beside those of the Unicode registry, to the code. */
export const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['u.s. dollar', 'USD'],
  ['american dollar', 'USD'],
  ['united states dollar', 'USD'],
  ['taiwan dollar', 'TWD'],
  ['taiwanese dollar', 'TWD'],
  ['pound sterling', 'GBP'],
  ['uk pound', 'GBP'],
  ['israeli shekel', 'ILS'],
  ['new shekel', 'ILS'],
  ['shekel', 'ILS'],
  ['uae dirham', 'AED'],
  ['emirati dirham', 'AED'],
  ['russian rouble', 'RUB'],
  ['belarusian rouble', 'BYN'],
  ['bosnian mark', 'BAM'],
  ['convertible mark', 'BAM'],
  ['cfa franc', 'XOF'],
  ['norwegian crown', 'NOK'],
  ['danish crown', 'DKK'],
  ['swedish crown', 'SEK'],
  ['czech crown', 'CZK'],
  ['chinese renminbi', 'CNY'],
  ['korean won', 'KRW'],
  ['south african rand', 'ZAR'],
  ['rand', 'ZAR'],
  ['zambian kwacha', 'ZMW'],
  ['kwacha', 'ZMW'],
  ['moldovan leu', 'MDL'],
  ['icelandic krona', 'ISK'],
  ['peruvian sol', 'PEN'],
  ['caribbean guilder', 'XCG'],
  ['dutch guilder', 'NLG'],
  ['german mark', 'DEM'],
  ['deutsche mark', 'DEM'],
  ['deutschmark', 'DEM'],
  ['french franc', 'FRF'],
  ['belgian franc', 'BEF'],
  ['italian lira', 'ITL'],
  ['spanish peseta', 'ESP'],
  ['peseta', 'ESP'],
  ['finnish markka', 'FIM'],
  ['markka', 'FIM'],
];

function senses(list: string): ReadonlyMap<string, CurrencySense> {
  return new Map(
    [...wordMap(list)].map(([written, codes]) => {
      const [code = '', ...alternatives] = codes.split('/');
      return [written, alternatives.length > 0 ? { code, alternatives } : { code }];
    }),
  );
}

/** Behind a sum or a span of time these are that itself, nothing that it describes: `a €5 million fee`, `a ten-year term`. */
export const PRICE_NOUNS: ReadonlySet<string> = wordSet(
  'price fee bill sum payment package cost rent total term period tag',
);

/** In capitals these are no abbreviated currencies: `RS256`. */
export const ACRONYMS = wordSet('RE RS SH RP DH');

/** Abbreviations that are no currency behind a number. */
export const NEVER_BEHIND = wordSet('re cfa');
