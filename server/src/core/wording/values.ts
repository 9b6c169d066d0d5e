import { plural } from '../language/plurals';
import type { Gazetteer } from '../facts/gazetteer';
import type { Duration, Measure, Money, Quantity, Value } from '../values/value';
import { dateInWords } from './dates';
import { ends, figure, hedge, ordinal } from './figures';
import { withPeoples } from './peoples';

/** A value as messages and hovers print it: `up to 50 deportees`, `€15 million a year`, `from 2027`, `the United States`. */
export function valueInWords(value: Value, places: Gazetteer): string {
  switch (value.kind) {
    case 'quantity':
      return quantity(value, places);
    case 'money':
      return money(value);
    case 'percent': {
      const unit = value.unit === 'point' ? ' percentage points' : '%';
      return hedge(value.bound, false) + ends(value, grouped) + unit;
    }
    case 'measure':
      return measure(value);
    case 'ordinal':
      return hedge(value.bound, false) + ends(value, ordinal);
    case 'date':
      return dateInWords(value.date);
    case 'duration':
      return duration(value);
    case 'place':
      return placeName(value.country, places);
    case 'status':
      return value.status;
  }
}

/** The name to write for a place, with its article: `the United States`; the code where it isn't known. */
function placeName(code: string, places: Gazetteer): string {
  const place = places.get(code);
  const name = place?.names[0];
  if (place === undefined || name === undefined) return code;
  return place.article ? `the ${name}` : name;
}

function quantity(value: Quantity, places: Gazetteer): string {
  const number = hedge(value.bound, true) + ends(value, figure);
  return number + countedInWords(value, places);
}

/** The noun that a number counts, with the space before it: ` prisoners`, ` American`; nothing where none is known. */
export function countedInWords(
  { unit, amount, high }: Pick<Quantity, 'unit' | 'amount' | 'high'>,
  places: Gazetteer,
): string {
  if (unit === undefined) return '';
  const noun = withPeoples(unit, places);
  return ` ${(high ?? amount) === 1 ? noun : plural(noun)}`;
}

function money(value: Money): string {
  const sign = currencySign(value.currency);
  const sum = hedge(value.bound, false) + ends(value, (end) => sign + figure(end));
  return sum + rateInWords(value.per);
}

/** What a rate is for, with the space before it: ` a year`, ` an acre`, ` each`. */
export function rateInWords(per: string | undefined): string {
  if (per === undefined) return '';
  if (per === 'each') return ' each';
  return /^(?:[aeio]|hour)/.test(per) ? ` an ${per}` : ` a ${per}`;
}

function measure(value: Measure): string {
  const unit = value.unit.replace(/2$/, '²').replace(/3$/, '³');
  const gap = unit.startsWith('°') ? '' : ' ';
  return hedge(value.bound, false) + ends(value, figure) + gap + unit;
}

function duration(value: Duration): string {
  const low = durationInWords(value.duration);
  const high = value.high === undefined ? '' : ` to ${durationInWords(value.high)}`;
  return hedge(value.bound, false) + low + high;
}

/** ISO 8601 `P1Y6M` → `1 year and 6 months`. */
function durationInWords(iso: string): string {
  const [days = '', time = ''] = iso.slice(1).split('T');
  const parts = [...named(days, DAY_UNITS), ...named(time, TIME_UNITS)];
  return parts.length > 0 ? parts.join(' and ') : iso;
}

function named(parts: string, units: Readonly<Record<string, string>>): readonly string[] {
  return [...parts.matchAll(/(\d+(?:\.\d+)?)([A-Z])/g)].map(([, amount = '', letter = '']) => {
    const unit = units[letter] ?? letter;
    return `${amount} ${amount === '1' ? unit : `${unit}s`}`;
  });
}

/** `€`, `US$` and `$` as American English tells currencies apart; a code keeps its space: `DKK `. */
function currencySign(currency: string): string {
  try {
    const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(0);
    const sign = parts.find((part) => part.type === 'currency')?.value ?? currency;
    return /[A-Za-z]$/.test(sign) ? `${sign} ` : sign;
  } catch {
    return `${currency} `;
  }
}

function grouped(amount: number): string {
  return amount.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

const DAY_UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;
const TIME_UNITS = { H: 'hour', M: 'minute', S: 'second' } as const;
