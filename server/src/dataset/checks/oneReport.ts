import type { Source } from '../../core/facts/factbase';
import { groupBy } from '../../core/claims/lexicon/grouping';
import { fold } from '../../core/places/fold';
import { tokenize } from '../../core/text/tokens';
import { compareDates } from '../../core/values/dates';
import type { DatasetCheck } from './check';

export const oneReport: DatasetCheck = {
  name: 'one-report',
  about: 'A report that several carry is one source: no two have one title and one date.',
  tip: 'Keep the source that is nearest to whoever wrote it, name the others under its `carriedBy`, and let all facts rest on that one.',
  *run(dataset) {
    const sources = [...dataset.factbase.sources.values()];
    for (const namesakes of groupBy(sources, (one) => titleKey(one) ?? []).values()) {
      for (const [index, source] of namesakes.entries()) {
        const twin = namesakes.slice(0, index).find((one) => isOfOneDay(one, source));
        const at = dataset.sourceAt(source, 'title');
        if (twin === undefined || at === undefined) continue;
        const message = `source '${source.id}' has the title and the date of '${twin.id}': a report counts once, whoever carries it`;
        yield { ...at, message, severity: 'error' };
      }
    }
  },
};

/** The words of a title; none, where it stands in square brackets and is the curator's own. */
function titleKey({ title }: Source): readonly string[] | undefined {
  if (title === undefined || /^\[.*\]$/.test(title)) return undefined;
  const words = tokenize(fold(title)).map(({ text }) => text.toLowerCase());
  return [words.filter((word) => /[\p{L}\p{N}]/u.test(word)).join(' ')];
}

/** A month may be the day's own. */
function isOfOneDay({ issued: one }: Source, { issued: other }: Source): boolean {
  return one !== undefined && other !== undefined && compareDates(one, other) !== 'apart';
}
