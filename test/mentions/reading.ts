import { extractMentions } from '../../server/src/core/mentions/extractMentions';
import { buildPlaceIndex } from '../../server/src/core/places/placeIndex';
import { tokenize } from '../../server/src/core/text/tokens';
import type { Value } from '../../server/src/core/values/value';
import { BOUNDS } from '../unit/fixtures/bounds';
import type { Phrase, StatedMention } from './phrases';

const NOWHERE = buildPlaceIndex(new Map());

/** What the extractors read in the phrase: amounts, durations and dates. Places and statuses are none of the fixtures' business. */
export function readMentions({ text, date }: Phrase): readonly StatedMention[] {
  return extractMentions(text, tokenize(text), { places: NOWHERE, date }).flatMap(
    ({ span, value }) =>
      value.kind === 'place' || value.kind === 'status'
        ? []
        : [{ span, value: statedValue(value) }],
  );
}

/** True where the phrase states what is read in it, span by span and value by value, and nothing else is read. */
export function isRead({ expected }: Phrase, found: readonly StatedMention[]): boolean {
  return (
    expected.length === found.length &&
    expected.every(({ span, value }, i) => {
      const other = found[i];
      if (other?.span.start !== span.start || other.span.end !== span.end) return false;
      return rounded(other.value) === rounded(value);
    })
  );
}

/** The phrase as a fixture line writes it, with other mentions in it. */
export function fixtureLine({ text }: Phrase, mentions: readonly StatedMention[]): string {
  let marked = '';
  let at = 0;
  for (const { span } of mentions) {
    marked += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}]`;
    at = span.end;
  }
  const values = mentions.map(({ value }) => value).join('; ');
  return `${marked}${text.slice(at)} → ${values || 'nothing'}`;
}

/** A value in a line: `quantity ≤300 prisoner`, `money 15000000 EUR/year`, `percent 3..4`, `duration ~P2Y`, `date 2025-06`. */
function statedValue(value: Value): string {
  switch (value.kind) {
    case 'date':
      return `date ${value.date}`;
    case 'duration':
      return `duration ${BOUNDS[value.bound]}${ends(value.duration, value.high)}`;
    case 'place':
      return `place ${value.country}`;
    case 'status':
      return `status ${value.status}`;
    default: {
      const unit = value.kind === 'money' ? value.currency : 'unit' in value ? value.unit : '';
      const per = 'per' in value ? `/${value.per}` : '';
      const amount = BOUNDS[value.bound] + ends(value.amount, value.high);
      return `${value.kind} ${amount}${unit && ` ${unit}`}${per}`;
    }
  }
}

function ends(low: number | string, high: number | string | undefined): string {
  return String(low) + (high === undefined ? '' : `..${String(high)}`);
}

/** Decimals beyond the second are as may be: two thirds are 66.67. */
function rounded(value: string): string {
  return value.replace(/\d+\.\d{3,}/g, (number) => Number(number).toFixed(2));
}
