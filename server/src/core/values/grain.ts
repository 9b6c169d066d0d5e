/** How finely a number is printed. `210 million`: grain 1,000,000; its last digit that isn't zero counts 10,000,000. */
export interface Grain {
  readonly grain: number;
  readonly significant: number;
}

/** Digits with marks between their thousands, then one or two decimals. */
const PRINTED = /(\d+(?:[\s.,']\d{3})*(?!\d))(?:[.,](\d{1,2})(?!\d))?/;

/** How finely a number is printed, from the number itself and the words that print it (`1.6 million`, `€0.21bn`). */
export function grainOf(amount: number, printed: string): Grain {
  const significant = Number.isInteger(amount) ? lastPlace(amount) : lastDecimal(amount);
  const [, whole, fraction = ''] = PRINTED.exec(printed) ?? [];
  if (whole === undefined) return { grain: grainOfWords(amount, significant), significant };
  const digits = Number(`${whole.replaceAll(/\D/g, '')}.${fraction || '0'}`);
  const magnitude = digits > 0 ? amount / digits : 1;
  return { grain: tidy((magnitude > 999 ? magnitude : 1) / 10 ** fraction.length), significant };
}

/** In words a number is as fine as its scale, and finer where it isn't whole: `two hundred million`, `one and a half billion`. */
function grainOfWords(amount: number, significant: number): number {
  if (amount < 1e4) return 1;
  const scale = 1000 ** Math.floor(Math.log10(amount) / 3);
  return Math.min(scale, significant);
}

/** Takes off what floating point adds. */
function tidy(value: number): number {
  return Number(value.toPrecision(6));
}

/** The place value of the last digit that isn't zero: 210 → 10. */
export function lastPlace(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  let place = 1;
  while (place < 1e15 && value % (place * 10) === 0) place *= 10;
  return place;
}

/** The place value of the last decimal: 0.02 → 0.01. */
function lastDecimal(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return 1 / 10 ** decimals.length;
}
