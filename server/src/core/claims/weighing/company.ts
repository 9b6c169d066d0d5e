import type { Subject } from '../../facts/factbase';
import type { Pair } from './pair';

/** What a draft states rightly, as far as a first look tells: how often, by subject and property. */
export type Stated = ReadonlyMap<Subject, ReadonlyMap<string, number>>;

export interface DraftSummary {
  readonly stated: Stated;
  /** How many sentences speak of a subject. */
  readonly spoken: ReadonlyMap<Subject, number>;
  readonly sentences: number;
  /** The draft's day, EDTF; where it bears none, of the check. */
  readonly date: string;
  readonly isDated: boolean;
}

/** The pairs of the sentence and of the block that a pair stands in, and the draft's summary. */
export interface Company {
  readonly sentence: Stated;
  readonly block: Stated;
  readonly draft: DraftSummary;
  readonly discourse: Discourse;
}

/** What the draft has spoken of up to a sentence. */
export interface Discourse {
  /** How many sentences ago each subject was last spoken of: 0 in the sentence itself. */
  readonly since: ReadonlyMap<Subject, number>;
  /** In the order in which the draft first speaks of them. */
  readonly first: readonly Subject[];
  /** Subjects that the nearest heading speaks of. */
  readonly heading: ReadonlySet<Subject>;
}

/** True where a pair looks right enough to speak for its subject: the value is right, and a word or noun says what it is. */
function isStatedRightly({ relation, cue, unit }: Pair): boolean {
  return relation === 'agrees' && ((cue?.score ?? 0) > 1 || unit === 'own');
}

export function statedIn(groups: Iterable<readonly Pair[]>): Map<Subject, Map<string, number>> {
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
