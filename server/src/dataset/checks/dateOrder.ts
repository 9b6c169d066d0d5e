import { groupBy } from '../../core/claims/lexicon/grouping';
import type { Fact, Property } from '../../core/facts/factbase';
import { ENGINE_PROPERTIES } from '../../core/language/properties';
import { isBefore } from '../../core/values/dates';
import { dateInWords } from '../../core/wording/dates';
import type { Problem, Severity } from '../problem';
import type { DatasetCheck } from './check';
import type { Statement } from './checkedDataset';

/** Only what can't be is a problem: of a date that is known to the month or year, each day of it may be meant. */
export const dateOrder: DatasetCheck = {
  name: 'date-order',
  about:
    'The dates of an agreement follow each other: signed, ratified, in force, start and first arrivals, ended.',
  tip: 'Correct the date that is wrong. Where a date belongs to another step (a protocol, a renewal), say so with `with:`, or give it a property of its own.',
  *run(dataset) {
    const bySubject = groupBy(dataset.statements.filter(isDated), ({ subject }) => [subject.id]);
    for (const statements of bySubject.values()) yield* outOfOrder(statements);
  },
};

/** The steps of an agreement; what is in one row has no order of its own. */
const STEPS = [['signed'], ['ratified'], ['inForce'], ['start', 'arrivals'], ['ended']] as const;

function* outOfOrder(statements: readonly Statement[]): Iterable<Problem> {
  for (const [row, ids] of STEPS.entries()) {
    for (const earlier of statements.filter((one) => isOf(one, ids))) {
      const after = STEPS.slice(row + 1).flat();
      // Each date once: the first step that it can't follow says enough.
      const later = statements.find(
        (one) => isOf(one, after) && isSameMatter(earlier, one) && isEarlier(one, earlier),
      );
      if (later !== undefined && !hasRoom(statements, earlier, later))
        yield problem(earlier, later);
    }
  }
}

/** Of several values one may be right: only where all of them clash is something surely wrong. */
function hasRoom(all: readonly Statement[], earlier: Statement, later: Statement): boolean {
  const of = (one: Statement) =>
    all.filter((other) => other.property.id === one.property.id && isSameMatter(other, one));
  return of(earlier).some((a) => of(later).some((b) => !isEarlier(b, a)));
}

function problem(earlier: Statement, later: Statement): Problem {
  const isEnd = later.property.id === 'ended';
  // Treaties are applied provisionally, and people are moved before the ink is dry.
  const severity: Severity = isEnd ? 'error' : 'warning';
  const [a, b] = [dated(earlier), dated(later)];
  return {
    ...later.at('value'),
    message: `${later.property.label} (${b}) lies before ${earlier.property.label} (${a}): correct the one that is wrong`,
    severity,
  };
}

function dated({ facts: [{ value }] }: Statement): string {
  return value.kind === 'date' ? dateInWords(value.date) : '';
}

function isDated({ facts: [fact] }: Statement): boolean {
  return fact.value.kind === 'date' && fact.rank !== 'deprecated';
}

function isSameMatter({ facts: [a] }: Statement, { facts: [b] }: Statement): boolean {
  return withKey(a) === withKey(b);
}

function withKey(fact: Fact): string {
  return fact.with.toSorted().join('\n');
}

function isOf({ property }: Statement, steps: readonly string[]): boolean {
  return steps.includes(property.id) || (steps.includes('arrivals') && isArrivals(property));
}

/** A date of the dataset's own that hangs on the words by which arrivals are counted. */
function isArrivals({ id, kind, cues }: Property): boolean {
  return kind === 'date' && !ENGINE_PROPERTIES.has(id) && cues.some((cue) => ARRIVALS.has(cue));
}

const ARRIVALS: ReadonlySet<string> = new Set(['arrive', 'arrival', 'first arrival']);

function isEarlier(
  { facts: [{ value: a }] }: Statement,
  { facts: [{ value: b }] }: Statement,
): boolean {
  return a.kind === 'date' && b.kind === 'date' && isBefore(a.date, b.date);
}
