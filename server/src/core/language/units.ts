import { wordMap, wordSet } from './wordList';

/** Physical units by the words for them, singular and plural, to the usual symbol. */
export const UNIT_WORDS: ReadonlyMap<string, string> = wordMap(`
  kilometre=km kilometres=km kilometer=km kilometers=km km=km kms=km
  metre=m metres=m meter=m meters=m
  centimetre=cm centimetres=cm centimeter=cm centimeters=cm cm=cm
  millimetre=mm millimetres=mm millimeter=mm millimeters=mm mm=mm
  mile=mi miles=mi mi=mi yard=yd yards=yd yd=yd yds=yd foot=ft feet=ft ft=ft inch=in inches=in nmi=nmi
  hectare=ha hectares=ha ha=ha acre=acre acres=acre sqkm=km2 sqm=m2 sqft=ft2
  tonne=t tonnes=t mt=t mmt=Mt ton=ton tons=ton kilotonne=kt kilotonnes=kt kiloton=kt kilotons=kt kt=kt
  megatonne=Mt megatonnes=Mt megaton=Mt megatons=Mt gigatonne=Gt gigatonnes=Gt gigaton=Gt gigatons=Gt
  kilogram=kg kilograms=kg kilogramme=kg kilogrammes=kg kilo=kg kilos=kg kg=kg kgs=kg
  gram=g grams=g gramme=g grammes=g milligram=mg milligrams=mg mg=mg microgram=µg micrograms=µg
  ounce=oz ounces=oz oz=oz lb=lb lbs=lb pound=lb pounds=lb
  litre=l litres=l liter=l liters=l millilitre=ml millilitres=ml milliliter=ml milliliters=ml ml=ml
  gallon=gal gallons=gal barrel=bbl barrels=bbl bbl=bbl pint=pt pints=pt bushel=bu bushels=bu
  kilowatt=kW kilowatts=kW megawatt=MW megawatts=MW gigawatt=GW gigawatts=GW terawatt=TW terawatts=TW
  watt=W watts=W volt=V volts=V kv=kV hertz=Hz megahertz=MHz gigahertz=GHz
  joule=J joules=J petajoule=PJ petajoules=PJ gigajoule=GJ gigajoules=GJ terajoule=TJ terajoules=TJ
  bcm=bcm mmbtu=MMBtu mph=mph kph=km/h kmh=km/h kmph=km/h knot=kn knots=kn ppm=ppm ppb=ppb decibel=dB decibels=dB
  kilobyte=kB kilobytes=kB megabyte=MB megabytes=MB gigabyte=GB gigabytes=GB terabyte=TB terabytes=TB
`);

/** Symbols that count only as they are written: `MW` is a megawatt, `mw` is nothing. */
export const UNIT_SYMBOLS: ReadonlyMap<string, string> = wordMap(`
  kW=kW MW=MW GW=GW TW=TW kWh=kWh MWh=MWh GWh=GWh TWh=TWh KWh=kWh KW=kW MWe=MW GWe=GW
  Mt=Mt Gt=Gt kHz=kHz MHz=MHz GHz=GHz kV=kV TJ=TJ GJ=GJ PJ=PJ kB=kB MB=MB GB=GB TB=TB dB=dB
`);

/** Symbols of one letter: they stand alone behind a number, and not before a word that they could belong to. */
export const UNIT_LETTERS: ReadonlyMap<string, string> = wordMap('m=m g=g l=l t=t');

/** Units of power that become energy with an hour: `gigawatt-hours`. */
export const POWER_UNITS: ReadonlySet<string> = new Set(['W', 'kW', 'MW', 'GW', 'TW']);

/** Before a unit of length: `square miles`, `sq km`, `cubic metres`. */
export const DIMENSIONS: ReadonlyMap<string, string> = wordMap('square=2 sq=2 cubic=3 cu=3');

/** Raised digits behind a unit of length. */
export const RAISED: ReadonlyMap<string, string> = wordMap('²=2 ³=3 2=2 3=3');

/** Units that can be squared or cubed. */
export const LENGTHS: ReadonlySet<string> = new Set('km m cm mm mi yd ft in'.split(' '));

/** The unit that may go on with what another leaves: `5 feet 4 inches`; and how many of it make one. */
export const SMALLER_UNITS: ReadonlyMap<string, readonly [unit: string, count: number]> = new Map([
  ['ft', ['in', 12]],
  ['lb', ['oz', 16]],
  ['m', ['cm', 100]],
]);

/** Two words for one unit, by the first: `metric tons`, `nautical miles`. */
export const DOUBLE_UNITS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['metric', wordMap('ton=t tons=t tonne=t tonnes=t')],
  ['nautical', wordMap('mile=nmi miles=nmi')],
  ['short', wordMap('ton=ton tons=ton')],
  ['long', wordMap('ton=ton tons=ton')],
]);

/** What follows `degrees` or `°`. */
export const TEMPERATURES: ReadonlyMap<string, string> = wordMap(
  'c=°C celsius=°C celcius=°C centigrade=°C f=°F fahrenheit=°F farenheit=°F kelvin=K',
);

/** Behind a bare `5m` these say that it is metres, not millions. */
export const METRE_CUES_BEHIND = wordSet(`
  tall high long wide deep thick away above below apart race sprint hurdles freestyle butterfly backstroke
  breaststroke relay run dash swim underwater offshore x ×
`);

/** The same before it: `a height of 5m`. */
export const METRE_CUES_BEFORE = wordSet(
  'height depth length width altitude elevation distance radius x ×',
);

/** Behind a measure these say along which way it goes: `36" wide`. */
export const DIMENSION_WORDS: ReadonlySet<string> = wordSet(
  'wide tall long high deep thick across apart by x pipe pipes screen screens gauge diameter',
);

/** `90 degrees`. */
export const DEGREE_NOUNS = wordSet('deg degree degrees');

/** Scales of temperature that stand without `degrees`. */
export const SPELT_TEMPERATURES = wordSet('celsius fahrenheit');

/** Behind a unit of power: `gigawatt-hours`. */
export const HOUR_NOUNS = wordSet('hour hours');

/** Behind a unit and a slash: `km/h`. */
export const PER_HOUR = wordSet('h hr');

/** Behind `acre`: `acre-feet`. */
export const FOOT_NOUNS = wordSet('foot feet');

/** Behind `a 5m` these make it no measure of the thing that follows. */
export const NO_MEASURED_THINGS = wordSet('of in strong');
