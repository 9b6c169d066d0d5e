import { wordList, wordMap, wordSet } from './wordList';

/** What a number word does: units, teens and tens add, a hundred and the scales above it multiply, a dozen multiplies and ends. */
export interface NumberWord {
  readonly kind: 'zero' | 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'dozen';
  readonly value: number;
}

/** `seven`, `twelve`, `ninety`, `hundred`, `million`, `dozen`; plurals (`millions`) are not in it. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map([
  ...counted('zero', 'zero', () => 0),
  ...counted('nought naught', 'zero', () => 0),
  ...counted('one two three four five six seven eight nine', 'unit', (i) => i + 1),
  ...counted(
    'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'teen',
    (i) => i + 10,
  ),
  ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 'ten', (i) => i * 10 + 20),
  ...counted('hundred', 'hundred', () => 100),
  ...counted('thousand million billion trillion', 'scale', (i) => 1000 ** (i + 1)),
  ...counted('lakh crore', 'scale', (i) => 10 ** (5 + 2 * i)),
  ...counted('dozen score', 'dozen', (i) => 12 + 8 * i),
]);

/** Plurals of `hundred`, `million`, `dozen` …, to the word itself. */
export const MULTIPLE_PLURALS: ReadonlyMap<string, string> = new Map(
  wordList('hundred thousand million billion trillion lakh crore dozen score').map((word) => [
    `${word}s`,
    word,
  ]),
);

/** What a plural without a number may mean, both ends in: `dozens of people`. */
export const VAGUE_PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [20, 99]],
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
  ['millions', [2e6, 9_999_999]],
  ['billions', [2e9, 9_999_999_999]],
  ['trillions', [2e12, 9_999_999_999_999]],
]);

/** `several hundred`, `a few thousand`: between two and nine of them. */
export const VAGUE_COUNTS = wordSet('several few');

/** Short for a magnitude, glued to digits or apart: `210 mn`, `1.5bn`. */
export const MAGNITUDES = factors(
  'mn=1e6 mln=1e6 mio=1e6 mill=1e6 bn=1e9 bln=1e9 mrd=1e9 tn=1e12 trn=1e12 tln=1e12',
);

/** Short for a magnitude only where glued to digits: `100k`. */
export const GLUED_MAGNITUDES = factors('k=1e3 mil=1e6');

/** Short for a magnitude only where a currency stands before the number: `Rs 63,000 cr`. */
export const SUM_MAGNITUDES = factors('cr=1e7 crs=1e7');

/** Single letters that are a magnitude or a unit of measure: `5m`, `2b`, `3t`. */
export const MAGNITUDE_LETTERS = factors('m=1e6 b=1e9 t=1e12');

/** What a part is of a whole, to how many make the whole: `third` → 3. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['quarter', 4],
  ...wordList(
    'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth',
  ).map((word, i): [string, number] => [word, i + 3]),
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** The same for more than one: `thirds`, `halves`. */
export const DENOMINATOR_PLURALS: ReadonlyMap<string, number> = new Map([
  ...[...DENOMINATORS].map(([word, parts]): [string, number] => [`${word}s`, parts]),
  ['halves', 2],
]);

/** Fractions that are one character. */
export const FRACTION_CHARACTERS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Nouns of which a fraction is said without `of`: `a two-thirds majority`. */
export const SHARED_OUT = wordSet(
  'majority majorities share shares stake stakes vote votes cut increase',
);

function counted(
  words: string,
  kind: NumberWord['kind'],
  value: (at: number) => number,
): [string, NumberWord][] {
  return wordList(words).map((word, at) => [word, { kind, value: value(at) }]);
}

function factors(list: string): ReadonlyMap<string, number> {
  return new Map([...wordMap(list)].map(([word, factor]) => [word, Number(factor)]));
}

/** How many parts are added to a whole: `two and three quarters`. */
export const PART_COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...wordList('one two three four five').map((word, i): [string, number] => [word, i + 1]),
]);

/** Parts that need no number of their own: `two and a half`. */
export const PLAIN_PARTS = wordSet('half quarter');

/** Vague plurals that need `of`, since they are other things too: `tens of people`, `scores of people`. */
export const VAGUE_BEFORE_OF = wordSet('tens scores');

/** Too few for `over` to hedge them: `over two days`. */
export const TOO_FEW_FOR_OVER = wordSet(
  'one two three four five six seven eight nine ten eleven twelve',
);
