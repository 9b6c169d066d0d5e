import { evidenceByTier } from '../facts/sourceOrder';
import type { Evidence, Fact, Source } from '../facts/factbase';
import { extractAmounts } from '../mentions/amounts';
import { extractDates } from '../mentions/dates';
import type { Mention } from '../mentions/mention';
import { placeIndexOf } from '../places/placeIndex';
import { tokenize } from '../text/tokens';
import { isCurrency } from '../values/relateValues';
import type { Value } from '../values/value';
import { publisherOf } from '../wording/sources';

/**
 * How many publishers print a fact's very value, as far as that can be read: neither rounded nor less precise, and none that only carries or
 * rewrites what another published. At least so many say it.
 */
export function countPublishers(
  fact: Pick<Fact, 'value' | 'evidence'>,
  sources: ReadonlyMap<string, Source>,
): number {
  const printing = evidenceByTier(fact, sources).filter(
    ([evidence, source]) => isFirstHand(source) && printsValue(evidence, source, fact.value),
  );
  return new Set(printing.map(([, source]) => publisherOf(source))).size;
}

/** A fact's best source, and what it prints: the first by tier that prints the value itself, else the first. */
export function bestEvidence(
  fact: Pick<Fact, 'value' | 'evidence'>,
  sources: ReadonlyMap<string, Source>,
): readonly [Evidence, Source] | undefined {
  const all = evidenceByTier(fact, sources);
  return all.find(([evidence, source]) => printsValue(evidence, source, fact.value)) ?? all[0];
}

function isFirstHand({ tier }: Source): boolean {
  return tier !== 'copy' && tier !== 're-publisher';
}

function printsValue({ figure }: Evidence, { issued }: Source, value: Value): boolean {
  // Words in square brackets are the curator's own.
  const text = figure.replace(/\[[^\]]*\]/g, ' ');
  switch (value.kind) {
    case 'date':
      return printsDate(text, issued, value.date);
    case 'place':
    case 'status':
      return false;
    default:
      return printsAmount(text, value);
  }
}

type Counted = Exclude<Value, { kind: 'date' | 'place' | 'status' }>;

/** In whatever language, its digits are the number's own; in English, its words. */
function printsAmount(text: string, value: Counted): boolean {
  const read = extractAmounts(text, tokenize(text));
  return read.some((mention) => isSame(mention, value));
}

function isSame({ value: printed }: Mention, known: Counted): boolean {
  if (printed.kind === 'duration' && known.kind === 'duration')
    return printed.duration === known.duration && printed.high === known.high;
  if (!('amount' in printed) || !('amount' in known)) return false;
  if (printed.amount !== known.amount || printed.high !== known.high) return false;
  if (printed.kind === 'money' && known.kind === 'money')
    return isCurrency(printed, known.currency);
  return printed.kind === known.kind || (printed.kind === 'quantity' && known.kind !== 'money');
}

const NO_PLACES = placeIndexOf(new Map());

/** Days of the week are reckoned from the day on which the source came out; `26. april 2022` has its day and year in any language. */
function printsDate(text: string, issued: string | undefined, known: string): boolean {
  const read = extractDates(text, tokenize(text), {
    places: NO_PLACES,
    ...(issued !== undefined && /^\d{4}/.test(issued) && { date: issued }),
  });
  if (read.some(({ value }) => value.date === known)) return true;
  const [, year, day] = /^(\d{4})-\d\d-(\d\d)$/.exec(known) ?? [];
  const numbers: readonly string[] = text.match(/\d+/g) ?? [];
  return (
    year !== undefined &&
    numbers.includes(year) &&
    numbers.some((number) => Number(number) === Number(day))
  );
}
