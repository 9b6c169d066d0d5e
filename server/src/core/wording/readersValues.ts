import type { Gazetteer } from '../facts/gazetteer';
import type { Say } from '../l10n/say';
import type { Amount, Bound, Duration, Money, Value } from '../values/value';
import type { ValueWords } from './languages/valueWords';
import { filled, valueWordsOf } from './languages/valueWordsOf';
import { dateForReader } from './readersDates';
import { countedInWords, valueInWords } from './values';

/**
 * A value in the reader's language: `bis zu 50 deportees`, `15 millones de euros al año`. What a number counts, and the names of places, stay in the
 * words of the dataset.
 */
export function valueForReader(value: Value, places: Gazetteer, say: Say): string {
  const words = valueWordsOf(say.language);
  if (!words) return valueInWords(value, places);
  const manner = { words, language: say.language };
  switch (value.kind) {
    case 'quantity':
      return amount(value, manner, numberIn) + countedInWords(value, places);
    case 'money':
      return money(value, manner);
    case 'percent': {
      const unit = value.unit === 'point' ? words.percentagePoints : '%';
      return `${amount(value, manner, numberIn)} ${unit}`;
    }
    case 'measure': {
      const unit = value.unit.replace(/2$/, '²').replace(/3$/, '³');
      return `${amount(value, manner, numberIn)} ${unit}`;
    }
    case 'ordinal':
      return amount(value, manner, (end) => filled(words.ordinal, { value: String(end) }));
    case 'date':
      return dateForReader(value.date, say);
    case 'duration':
      return duration(value, manner);
    case 'place':
      return places.get(value.country)?.names[0] ?? value.country;
    case 'status':
      return statusIn(words, value.status);
  }
}

function statusIn({ statuses }: ValueWords, status: string): string {
  const words: Readonly<Record<string, string>> = statuses;
  return Object.hasOwn(words, status) ? (words[status] ?? status) : status;
}

interface Manner {
  readonly words: ValueWords;
  readonly language: string;
}

function amount(
  { amount: low, high, bound }: Amount & { readonly bound: Bound },
  manner: Manner,
  write: (end: number, manner: Manner) => string,
): string {
  const { or, to } = manner.words;
  const written =
    high === undefined || high === low
      ? write(low, manner)
      : filled(high - low === 1 ? or : to, { low: write(low, manner), high: write(high, manner) });
  return bounded(written, bound, manner);
}

function bounded(value: string, bound: Bound, { words }: Manner): string {
  return bound === 'exactly' ? value : filled(words.bounds[bound], { value });
}

/** `12.500`, `1,6 Millionen`: a million and more with its magnitude where three decimals are enough for it. */
function numberIn(end: number, { language }: Manner): string {
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(end);
  return isRound(end) ? magnitude(language).format(end) : plain;
}

function magnitude(language: string): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 3,
  });
}

function isRound(end: number): boolean {
  const size = [1e12, 1e9, 1e6].find((one) => Math.abs(end) >= one);
  return size !== undefined && Number((end / size).toFixed(3)) * size === end;
}

function money(value: Money, manner: Manner): string {
  const { words, language } = manner;
  const last = value.high ?? value.amount;
  const gap = isRound(last) ? words.afterMagnitude : ' ';
  const sum = `${amount(value, manner, numberIn)}${gap}${currencyName(value.currency, last, language)}`;
  return value.per === undefined ? sum : `${sum} ${rate(value.per, words)}`;
}

function rate(per: string, { rates, rate: other }: ValueWords): string {
  return (Object.hasOwn(rates, per) ? rates[per] : undefined) ?? filled(other, { value: per });
}

/** `Euro`, `dólares estadounidenses`; the code where it names none. */
function currencyName(currency: string, end: number, language: string): string {
  try {
    const style = { style: 'currency', currency, currencyDisplay: 'name' } as const;
    const parts = new Intl.NumberFormat(language, style).formatToParts(end);
    return parts.find(({ type }) => type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}

function duration({ duration: low, high, bound }: Duration, manner: Manner): string {
  const first = durationIn(low, manner);
  const written =
    high === undefined
      ? first
      : filled(manner.words.to, { low: first, high: durationIn(high, manner) });
  return bounded(written, bound, manner);
}

/** ISO 8601 `P1Y6M` → `1 Jahr und 6 Monate`. */
function durationIn(iso: string, { words, language }: Manner): string {
  const [days = '', time = ''] = iso.slice(1).split('T');
  const parts = [...named(days, DAY_UNITS, language), ...named(time, TIME_UNITS, language)];
  const [first] = parts;
  if (first === undefined) return iso;
  return parts.slice(1).reduce((low, high) => filled(words.and, { low, high }), first);
}

function named(parts: string, units: Units, language: string): readonly string[] {
  return [...parts.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].map(([all, number, letter = '']) => {
    const unit = units[letter];
    const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 6 } as const;
    return unit === undefined ? all : new Intl.NumberFormat(language, style).format(Number(number));
  });
}

type Units = Readonly<Record<string, string>>;
const DAY_UNITS: Units = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const TIME_UNITS: Units = { H: 'hour', M: 'minute', S: 'second' };
