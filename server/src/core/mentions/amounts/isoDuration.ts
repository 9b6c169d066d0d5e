import { SMALLER } from '../../language/timeUnits';
import type { IsoUnit } from '../../language/timeUnits';

/** So many of one ISO 8601 unit. */
export interface TimeSpan {
  readonly amount: number;
  readonly unit: IsoUnit;
}

/**
 * ISO 8601 for one span of time or several that add up: 10 years → `P10Y`, 2 years and 3 months → `P2Y3M`. Parts of a unit are
 * written in the next smaller one where that comes out even: a year and a half → `P18M`, half an hour → `PT30M`.
 */
export function isoDuration(spans: readonly TimeSpan[]): string {
  const whole = spans.map(inWholeUnits);
  const dates = whole.filter(({ unit }) => !unit.startsWith('T'));
  const times = whole.filter(({ unit }) => unit.startsWith('T'));
  const write = ({ amount, unit }: TimeSpan) => `${String(amount)}${unit.slice(-1)}`;
  const time = times.length > 0 ? `T${times.map(write).join('')}` : '';
  return `P${dates.map(write).join('')}${time}`;
}

function inWholeUnits(span: TimeSpan): TimeSpan {
  const smaller = SMALLER.get(span.unit);
  if (Number.isInteger(span.amount) || !smaller) return span;
  const amount = Number((span.amount * smaller[1]).toFixed(6));
  return Number.isInteger(amount) ? { amount, unit: smaller[0] } : span;
}
