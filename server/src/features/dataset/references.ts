import type { Fact, FileLocation } from '../../core/facts/factbase';
import type { Finding } from '../../core/verdicts/finding';
import { factsOf } from '../verdictWords';
import type { DatasetTarget } from './target';

/** Whether a claim of a draft rests on a fact, a source or a subject. The draft may have been checked against an older text of the dataset. */
export function restsOn(target: DatasetTarget): (finding: Finding) => boolean {
  switch (target.kind) {
    case 'subject':
      return ({ claim }) => claim.subject.id === target.subject.id;
    case 'source':
      return (finding) =>
        groundsOf(finding).some(({ evidence }) =>
          evidence.some(({ source }) => source === target.source.id),
        );
    case 'facts': {
      const wanted = new Set(target.facts.map(factKey));
      return (finding) => groundsOf(finding).some((fact) => wanted.has(factKey(fact)));
    }
  }
}

/** Where the dataset states what is meant. */
export function declarationsOf(target: DatasetTarget): readonly FileLocation[] {
  const stated =
    target.kind === 'facts'
      ? target.facts
      : [target.kind === 'source' ? target.source : target.subject];
  return stated.flatMap(({ location }) => location ?? []);
}

/** What a fact says, wherever it stands: the same as long as nobody rewrites it. */
export function factKey({ subject, property, value, validity, with: words }: Fact): string {
  return JSON.stringify([subject, property, value, validity, words]);
}

function groundsOf({ verdict }: Finding): readonly Fact[] {
  return verdict.kind === 'outdated' ? [verdict.was, verdict.now] : factsOf(verdict);
}
