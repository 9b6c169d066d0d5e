import type { Subject } from '../../facts/factbase';
import type { DraftContext } from './discourse';
import type { Pair } from './pair';

/** What is stated rightly, as far as a first look tells: how often, by subject and property. */
export type Stated = ReadonlyMap<Subject, ReadonlyMap<string, number>>;

/** What stands round a pair: its sentence, its block, its draft. */
export interface Company {
  readonly sentence: Stated;
  readonly block: Stated;
  readonly draft: DraftContext;
  /** How many sentences ago each subject was last spoken of: 0 in the sentence itself. */
  readonly since: ReadonlyMap<Subject, number>;
  /** Whom the words in reach could mean, and of whom the draft has spoken. */
  readonly inPlay: readonly Subject[];
}

/** True where a pair looks right enough to speak for its subject: the value is right, and a word or noun says what it is. */
function isStatedRightly({ relation, cue, unit }: Pair): boolean {
  return relation === 'agrees' && ((cue?.score ?? 0) > 1 || unit === 'own');
}

export function statedIn(groups: Iterable<readonly Pair[]>): Stated {
  const stated = new Map<Subject, Map<string, number>>();
  for (const group of groups) {
    for (const pair of group) {
      if (!isStatedRightly(pair)) continue;
      const own = stated.get(pair.subject) ?? new Map<string, number>();
      stated.set(pair.subject, own);
      own.set(pair.property.id, (own.get(pair.property.id) ?? 0) + 1);
    }
  }
  return stated;
}
