import type { Fact } from '../core/facts/factbase';
import type { Verdict } from '../core/verdicts/finding';

export { codeOf } from '../core/verdicts/diagnosticCodes';

/** The facts that a verdict rests on: those that say what is right, or what the draft says, first; never empty. */
export function factsOf(verdict: Verdict): readonly [Fact, ...Fact[]] {
  switch (verdict.kind) {
    case 'supported':
      return verdict.facts;
    case 'contradicted':
      return verdict.corrections;
    case 'differs':
      return verdict.known;
    case 'disputed':
      return [...verdict.facts, ...verdict.others];
    case 'outdated':
      return [verdict.now];
  }
}
