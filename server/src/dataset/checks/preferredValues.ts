import { perOf } from '../../core/values/relateValues';
import { groupBy } from '../../core/claims/lexicon/grouping';
import type { Problem } from '../problem';
import type { DatasetCheck } from './check';
import type { Statement } from './checkedDataset';

export const preferredValues: DatasetCheck = {
  name: 'preferred-values',
  about: 'A value is preferred among several of one property, and only one of them is.',
  tip: 'Keep `rank: preferred` for the one value to be offered first, and give the reason in a `note`.',
  *run({ statements }) {
    const byProperty = groupBy(statements, (one) => [`${one.subject.id}\n${one.property.id}`]);
    for (const all of byProperty.values()) yield* misplaced(all);
  },
};

function* misplaced(all: readonly Statement[]): Iterable<Problem> {
  const preferred = all.filter(({ facts: [fact] }) => fact.rank === 'preferred');
  const [first] = preferred;
  if (first !== undefined && all.length === 1) {
    const message = `${first.property.id} has no other value to be preferred to: take 'rank' out, or add the other value`;
    yield { ...first.at('rank'), message, severity: 'error' };
  }
  for (const rivals of groupBy(preferred, (one) => [rivalKey(one)]).values()) {
    for (const second of rivals.slice(1)) {
      const line = rivals[0]?.at('rank').line ?? 0;
      const message = `${second.property.id} prefers another value in line ${line} already: keep 'rank: preferred' for one of the two`;
      yield { ...second.at('rank'), message, severity: 'error' };
    }
  }
}

/** The same sum in another currency, another rate, another time or another part of the matter may be preferred beside it. */
function rivalKey({ facts: [fact] }: Statement): string {
  const { value } = fact;
  const unit = value.kind === 'money' ? value.currency : 'unit' in value ? value.unit : '';
  return [unit, perOf(value) ?? '', fact.validity, fact.asOf, ...fact.with.toSorted()].join('\n');
}
