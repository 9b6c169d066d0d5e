import { parseEdtf } from '../../core/values/dates';
import { dateInWords } from '../../core/wording/dates';
import type { DatasetCheck } from './check';

export const noFutureDates: DatasetCheck = {
  name: 'no-future-dates',
  about: 'No source was issued or looked at on a day that is still to come.',
  tip: 'Write the day on which the source was published (`issued`) or last looked at (`accessed`).',
  *run(dataset) {
    const today = parseEdtf(dataset.today);
    if (today?.kind !== 'span' || today.last === undefined) return;
    for (const source of dataset.factbase.sources.values()) {
      for (const field of ['issued', 'accessed'] as const) {
        const date = source[field];
        const range = date === undefined ? undefined : parseEdtf(date);
        const at = dataset.sourceAt(source, field);
        if (date === undefined || range?.kind !== 'span' || at === undefined) continue;
        if ((range.first ?? -Infinity) <= today.last) continue;
        const message = `source '${source.id}': '${field}' is ${dateInWords(date)}, which is still to come: today is ${dateInWords(dataset.today)}`;
        yield { ...at, message, severity: 'error' };
      }
    }
  },
};
