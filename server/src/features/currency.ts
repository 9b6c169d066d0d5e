import type { Fact, Source } from '../core/facts/factbase';
import { dateInWords } from '../core/wording/dates';
import { escapeMarkdown } from '../core/wording/markdown';
import { evidenceOf } from '../core/wording/sources';

/**
 * How current a fact is: when it holds and for which day it was stated; where the dataset says neither, the day of its newest source.
 * @example `Held from June 2025 to November 2025. As of June 2025.`
 */
export function currency(fact: Fact, sources: ReadonlyMap<string, Source>): string | undefined {
  const said = [
    fact.validity === undefined ? undefined : `Holds ${dateInWords(fact.validity)}.`,
    fact.asOf === undefined ? undefined : `As of ${dateInWords(fact.asOf)}.`,
  ].filter((part) => part !== undefined);
  if (said.length > 0) return escapeMarkdown(said.join(' '));
  const newest = newestIssue(fact, sources);
  return newest === undefined
    ? undefined
    : escapeMarkdown(`Newest source: ${dateInWords(newest)}.`);
}

/** EDTF dates of one precision sort as text; a finer one of the same month comes after the coarser. */
function newestIssue(fact: Fact, sources: ReadonlyMap<string, Source>): string | undefined {
  const issued = evidenceOf(fact, sources).flatMap(([, source]) => source.issued ?? []);
  return [...issued].sort().at(-1);
}
