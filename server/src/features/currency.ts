import type { Fact, Source } from '../core/facts/factbase';
import type { Say } from '../core/l10n/say';
import { escapeMarkdown } from '../core/wording/markdown';
import { dateForReader } from '../core/wording/readersDates';
import { evidenceOf } from '../core/wording/sources';

/**
 * How current a fact is: when it holds and for which day it was stated; where the dataset says neither, the day of its newest source.
 * @example `Held from June 2025 to November 2025. As of June 2025.`
 */
export function currency(
  fact: Fact,
  sources: ReadonlyMap<string, Source>,
  say: Say,
): string | undefined {
  const { validity, asOf } = fact;
  const said = [
    ...(validity === undefined
      ? []
      : [say('current.holds', { days: dateForReader(validity, say) })]),
    ...(asOf === undefined ? [] : [say('current.asOf', { day: dateForReader(asOf, say) })]),
  ];
  if (said.length > 0) return escapeMarkdown(said.join(' '));
  const newest = newestIssue(fact, sources);
  return newest === undefined
    ? undefined
    : escapeMarkdown(say('current.newest', { day: dateForReader(newest, say) }));
}

/** EDTF dates of one precision sort as text; a finer one of the same month comes after the coarser. */
function newestIssue(fact: Fact, sources: ReadonlyMap<string, Source>): string | undefined {
  const issued = evidenceOf(fact, sources).flatMap(([, source]) => source.issued ?? []);
  return [...issued].sort().at(-1);
}
