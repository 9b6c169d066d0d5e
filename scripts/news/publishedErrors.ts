import type { Mention } from '../../server/src/core/mentions/mention';
import type { Amount, Value } from '../../server/src/core/values/value';
import type { Dice } from '../bench/dice';
import type { ReadText } from './draftMentions';
import type { MeantFact } from './factsMeant';
import { neighboursOf } from './regions';
import type { World } from './world';

/** How published values are wrong (`test/news/corrections.md`). */
export type ErrorKind =
  | 'neighbour'
  | 'off by one'
  | 'one digit'
  | 'another fact'
  | 'factor'
  | 'magnitude'
  | 'million or billion'
  | 'rest to a hundred'
  | 'year off'
  | 'years off'
  | 'month off'
  | 'day off'
  | 'region'
  | 'same text'
  | 'other side';

interface Desk {
  readonly read: ReadText;
  readonly meant: readonly MeantFact[];
  readonly world: World;
  readonly dice: Dice;
}

export interface WrongValue {
  readonly error: ErrorKind;
  readonly value: Value;
}

/** One wrong value, drawn in the shares of published errors; nothing where the draw has nothing to offer (no other figure of the text): draw again. */
export function errorsOf(mention: Mention, desk: Desk): WrongValue | undefined {
  const { value } = mention;
  switch (value.kind) {
    case 'quantity':
    case 'measure':
    case 'ordinal':
      return amountError(value, NUMBER, desk);
    case 'money':
      return amountError(value, MONEY, desk);
    case 'percent':
      return amountError(value, PERCENT, desk);
    case 'duration':
      return durationError(value, desk);
    case 'date':
      return dateError(mention, value.date, desk);
    case 'place':
      return placeError(value.country, desk);
    case 'status':
      return undefined;
  }
}

type Shares = readonly (readonly [ErrorKind, number])[];

const NUMBER: Shares = [
  ['neighbour', 25],
  ['off by one', 15],
  ['one digit', 15],
  ['another fact', 20],
  ['factor', 20],
  ['magnitude', 5],
];
const MONEY: Shares = [
  ['million or billion', 40],
  ['neighbour', 20],
  ['another fact', 20],
  ['factor', 15],
  ['one digit', 5],
];
const PERCENT: Shares = [
  ['rest to a hundred', 20],
  ['neighbour', 25],
  ['factor', 35],
  ['one digit', 20],
];
const DURATION: Shares = [
  ['off by one', 45],
  ['factor', 35],
  ['neighbour', 20],
];
const DATE: Shares = [
  ['year off', 35],
  ['day off', 20],
  ['neighbour', 15],
  ['month off', 15],
  ['years off', 15],
];
const PLACE: Shares = [
  ['region', 55],
  ['same text', 30],
  ['other side', 15],
];

function draw(shares: Shares, dice: Dice): ErrorKind {
  let left = dice.roll(shares.reduce((sum, [, share]) => sum + share, 0));
  for (const [error, share] of shares) {
    if (left < share) return error;
    left -= share;
  }
  return shares[0]?.[0] ?? 'factor';
}

function oneOf<T>(items: readonly T[], dice: Dice): T | undefined {
  return items[dice.roll(Math.max(1, items.length))];
}

type Numeric = Extract<Value, Amount> & { readonly amount: number };

function amountError(value: Numeric, shares: Shares, desk: Desk): WrongValue | undefined {
  const error = draw(shares, desk.dice);
  const amount = wrongAmount(error, value, desk);
  if (amount === undefined || amount === value.amount || amount < 0) return undefined;
  const { high, ...rest } = value;
  const wider = high === undefined ? {} : { high: Math.round(high * (amount / value.amount)) };
  return { error, value: { ...rest, amount, ...wider } as Value };
}

function wrongAmount(error: ErrorKind, value: Numeric, desk: Desk): number | undefined {
  const { amount } = value;
  const { dice } = desk;
  switch (error) {
    case 'neighbour':
      return oneOf(amountsOfText(value, desk), dice);
    case 'another fact':
      return oneOf(amountsKnown(value, desk), dice);
    case 'off by one':
      return amount <= 40 ? amount + (dice.roll(2) === 0 && amount > 1 ? -1 : 1) : undefined;
    case 'one digit':
      return otherDigit(amount, dice);
    case 'factor':
      return scaled(amount, dice);
    case 'magnitude':
      return dice.roll(2) === 0 ? amount * 10 : amount / 10;
    case 'million or billion':
      return amount >= 1e9 ? amount / 1000 : amount >= 1e6 ? amount * 1000 : undefined;
    case 'rest to a hundred':
      return 100 - amount;
    default:
      return undefined;
  }
}

function amountsOfText(value: Numeric, { read }: Desk): readonly number[] {
  return read.mentions.flatMap(({ mention }) => {
    const other = mention.value;
    return other.kind === value.kind && other.amount !== value.amount ? [other.amount] : [];
  });
}

function amountsKnown(value: Numeric, { meant, world }: Desk): readonly number[] {
  return meant.flatMap(({ subject }) =>
    world.factsOf(subject).flatMap(({ value: other }) => {
      if (other.kind !== value.kind || other.amount === value.amount) return [];
      return [other.amount];
    }),
  );
}

/** Another first or last digit that isn't zero. */
function otherDigit(amount: number, dice: Dice): number | undefined {
  const text = String(amount);
  const places = Array.from(text).flatMap((char, i) => (/[1-9]/.test(char) ? [i] : []));
  const at = oneOf(places, dice);
  if (at === undefined || amount < 10) return undefined;
  const old = Number(text[at]);
  const digit = 1 + ((old + dice.roll(8)) % 9);
  return Number(`${text.slice(0, at)}${String(digit)}${text.slice(at + 1)}`);
}

/** Up or down by 1.3 to 2, as finely as it was. */
function scaled(amount: number, dice: Dice): number {
  const factor = 1.3 + dice.roll(8) / 10;
  const wrong = dice.roll(2) === 0 ? amount * factor : amount / factor;
  if (amount < 10) return Number.isInteger(amount) ? Math.round(wrong) : Number(wrong.toFixed(1));
  const grain = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.round(wrong / grain) * grain;
}

function durationError(
  value: Extract<Value, { kind: 'duration' }>,
  { read, dice }: Desk,
): WrongValue | undefined {
  const error = draw(DURATION, dice);
  const [, count, unit] = /^P(\d+)([YMWD])$/.exec(value.duration) ?? [];
  if (count === undefined || unit === undefined || value.high !== undefined) return undefined;
  const old = Number(count);
  if (error === 'neighbour') {
    const others = read.mentions.flatMap(({ mention }) =>
      mention.value.kind === 'duration' && mention.value.duration !== value.duration
        ? [mention.value.duration]
        : [],
    );
    const duration = oneOf(others, dice);
    return duration === undefined ? undefined : { error, value: { ...value, duration } };
  }
  const wrong =
    error === 'off by one' ? old + (dice.roll(2) && old > 1 ? -1 : 1) : scaled(old, dice);
  return wrong === old || wrong < 1
    ? undefined
    : { error, value: { ...value, duration: `P${String(wrong)}${unit}` } };
}

function dateError(mention: Mention, date: string, desk: Desk): WrongValue | undefined {
  const { dice, read } = desk;
  if (!('reckoned' in mention) || mention.reckoned === 'relative') return undefined;
  const error = draw(DATE, dice);
  const { day, month, year } = mention.parts;
  const [, y, m, d] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (y === undefined) return undefined;
  const sign = dice.roll(2) === 0 ? 1 : -1;
  const by = (value: string | undefined) =>
    value === undefined ? undefined : { error, value: { kind: 'date', date: value } as const };
  switch (error) {
    case 'year off':
    case 'years off': {
      if (!year) return undefined;
      const years = error === 'year off' ? 1 : 2 + dice.roll(2);
      return by(`${String(Number(y) + sign * years)}${date.slice(4)}`);
    }
    case 'month off':
      if (!month || m === undefined) return undefined;
      return by(monthOff(Number(y), Number(m), d, sign * (1 + dice.roll(3)), year !== undefined));
    case 'day off':
      if (!day || d === undefined) return undefined;
      return by(dayOff(date, sign * (1 + dice.roll(2))));
    case 'neighbour': {
      const others = read.mentions.flatMap(({ mention: other }) =>
        other.value.kind === 'date' &&
        other.value.date.length === date.length &&
        other.value.date !== date
          ? [other.value.date]
          : [],
      );
      return by(oneOf(others, dice));
    }
    default:
      return undefined;
  }
}

function monthOff(
  year: number,
  month: number,
  day: string | undefined,
  by: number,
  mayLeaveYear: boolean,
): string | undefined {
  const at = year * 12 + month - 1 + by;
  const other = Math.floor(at / 12);
  if (other !== year && !mayLeaveYear) return undefined;
  const months = String((at % 12) + 1).padStart(2, '0');
  if (day !== undefined && Number(day) > 28) return undefined;
  return `${String(other)}-${months}${day === undefined ? '' : `-${day}`}`;
}

function dayOff(date: string, by: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + by);
  return at.toISOString().slice(0, 10);
}

function placeError(country: string, { read, meant, world, dice }: Desk): WrongValue | undefined {
  const error = draw(PLACE, dice);
  const parties = new Set(
    meant
      .flatMap(({ subject }) => [...(world.factbase.subjects.get(subject)?.parties.values() ?? [])])
      .flat(),
  );
  const inText = new Set(
    read.mentions.flatMap(({ mention: { value } }) =>
      value.kind === 'place' ? [value.country] : [],
    ),
  );
  const others = {
    region: neighboursOf(country).filter((code) => !parties.has(code) && !inText.has(code)),
    'same text': [...inText].filter((code) => !parties.has(code)),
    'other side': [...parties].filter((code) => code !== country),
  }[error as 'region' | 'same text' | 'other side'];
  const wrong = oneOf(others, dice);
  return wrong === undefined || !world.factbase.places.has(wrong)
    ? undefined
    : { error, value: { kind: 'place', country: wrong } };
}
