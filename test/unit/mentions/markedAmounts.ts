import { expect, it } from 'vitest';
import { extractAmounts } from '../../../server/src/core/mentions/amounts';
import type { Mention } from '../../../server/src/core/mentions/mention';
import { tokenize } from '../../../server/src/core/text/tokens';
import type { Value } from '../../../server/src/core/values/value';
import { BOUNDS } from '../fixtures/bounds';

/**
 * A phrase with its mentions marked, and their values as `shownValue` writes them: `[300]` is a mention's span, `{up to}` its hedge,
 * `<prisoners>` what it counts.
 */
export type MarkedCase = readonly [marked: string, ...values: string[]];

/** One test a case: the marks and the values are what the extractors find, all of it and nothing else. */
export function expectMarked(cases: readonly MarkedCase[]): void {
  it.each(cases.map(([marked, ...values]) => ({ marked, values })))(
    '$marked',
    ({ marked, values }) => {
      const text = marked.replaceAll(/[[\]{}<>]/g, '');
      const mentions = extractAmounts(text, tokenize(text));
      expect([
        withMarks(text, mentions),
        ...mentions.map(({ value }) => shownValue(value)),
      ]).toEqual([marked, ...values]);
    },
  );
}

/** `≤300 prisoner`, `210000000 EUR/year`, `~10..15 %`, `50 km`, `#3`, `P2Y..P3Y`. */
function shownValue(value: Value): string {
  if (value.kind === 'duration') return BOUNDS[value.bound] + ends(value.duration, value.high);
  if (!('amount' in value)) return value.kind; // no amount: a date, a place, a status
  const number = BOUNDS[value.bound] + ends(value.amount, value.high);
  const per = 'per' in value ? `/${value.per}` : '';
  switch (value.kind) {
    case 'quantity':
      return number + (value.unit === undefined ? '' : ` ${value.unit}`) + per;
    case 'money':
      return `${number} ${value.currency}${per}`;
    case 'percent':
      return `${number} ${value.unit === 'point' ? 'pp' : '%'}`;
    case 'measure':
      return `${number} ${value.unit}${per}`;
    case 'ordinal':
      return `#${number}`;
  }
}

function ends(low: number | string, high: number | string | undefined): string {
  return String(low) + (high === undefined ? '' : `..${String(high)}`);
}

function withMarks(text: string, mentions: readonly Mention[]): string {
  const marks = mentions.flatMap((mention) => [
    { ...mention.span, open: '[', close: ']' },
    ...('hedge' in mention ? [{ ...mention.hedge, open: '{', close: '}' }] : []),
    ...('counted' in mention ? [{ ...mention.counted, open: '<', close: '>' }] : []),
  ]);
  let marked = '';
  for (let at = 0; at <= text.length; at++) {
    for (const { end, close } of marks) if (end === at) marked += close;
    for (const { start, open } of marks) if (start === at) marked += open;
    marked += text[at] ?? '';
  }
  return marked;
}
