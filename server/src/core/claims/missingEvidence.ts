import type { Subject } from '../facts/factbase';
import { isAsserted, isNegated } from './records/assertion';
import { FAR } from './passages/distanceScale';
import type { Company } from './weighing/company';
import { NEVER } from './weighing/discourse';
import { nearnessOf } from './weighing/nearness';
import type { Pair } from './weighing/pair';

/**
 * What would speak for a value stating a fact and isn't there, or what speaks against it. - unnamed: the sentence names neither the subject nor
 * all sides of it; `since`: how many sentences before it was last spoken of. - rival: another subject stands nearer. - wordless: no word says that
 * it is the property. - counted: the noun that it counts is another one. - context: the words that the dataset asks for (`with`) don't stand
 * beside it. - unclear: it neither agrees with what is known nor is clearly apart. - denied, asked, jest, unstated: the draft doesn't state it.
 */
export type MissingEvidence =
  | { readonly kind: 'unnamed'; readonly since?: number }
  | { readonly kind: 'rival'; readonly subject: Subject }
  | { readonly kind: 'context'; readonly words: readonly string[] }
  | {
      readonly kind: 'wordless' | 'counted' | 'unclear' | 'denied' | 'asked' | 'jest' | 'unstated';
    };

/** Of a pair, the weightiest first; empty where all is there. */
export function missingEvidence(pair: Pair, company: Company): readonly MissingEvidence[] {
  const { cue, unit, relation } = pair;
  return [
    ...unstated(pair),
    ...(relation === 'unclear' ? [{ kind: 'unclear' } as const] : []),
    ...unnamed(pair, company),
    ...nearerRival(pair),
    ...(unit === 'foreign' ? [{ kind: 'counted' } as const] : []),
    ...(cue === undefined && unit !== 'own' ? [{ kind: 'wordless' } as const] : []),
    ...missingContext(pair),
  ];
}

function unstated({ at, scene }: Pair): readonly MissingEvidence[] {
  const { sentence, isEarnest } = scene;
  if (isNegated(at, sentence)) return [{ kind: 'denied' }];
  if (sentence.isQuestion) return [{ kind: 'asked' }];
  if (!isEarnest) return [{ kind: 'jest' }];
  return isAsserted(at, sentence, scene.before[0]) ? [] : [{ kind: 'unstated' }];
}

function unnamed({ subject, at, scene }: Pair, { since }: Company): readonly MissingEvidence[] {
  if (nearnessOf(subject, at, scene).standing < FAR.sentence) return [];
  const sentences = since.get(subject) ?? NEVER;
  return [{ kind: 'unnamed', ...(sentences < NEVER && { since: sentences }) }];
}

function nearerRival({ subject, at, scene, rivals }: Pair): readonly MissingEvidence[] {
  const own = nearnessOf(subject, at, scene).standing;
  const nearest = [...new Set(rivals.map((rival) => rival.subject))]
    .map((rival) => ({ rival, standing: nearnessOf(rival, at, scene).standing }))
    .filter(({ rival, standing }) => rival !== subject && standing < own)
    .sort((a, b) => a.standing - b.standing)[0];
  return nearest ? [{ kind: 'rival', subject: nearest.rival }] : [];
}

function missingContext({ facts, context }: Pair): readonly MissingEvidence[] {
  const words = facts[0].with.flat();
  return context < FAR.sentence || words.length === 0 ? [] : [{ kind: 'context', words }];
}
