import type { Feature } from '../feature';
import type { Company, Stated } from '../company';
import type { Pair } from '../pair';

/** Other properties of the subject that are stated rightly. */
function others({ subject, property }: Pair, stated: Stated): number {
  const own = stated.get(subject);
  return own ? own.size - (own.has(property.id) ? 1 : 0) : 0;
}

/** How often the fact itself is stated rightly, this mention left out. */
function itself(pair: Pair, stated: Stated): number {
  const n = stated.get(pair.subject)?.get(pair.property.id) ?? 0;
  return n - (pair.relation === 'agrees' ? 1 : 0);
}

function strongestOther({ subject }: Pair, stated: Stated): number {
  let most = 0;
  for (const [other, own] of stated) if (other !== subject) most = Math.max(most, own.size);
  return most;
}

export const COMPANY_FEATURES: readonly Feature[] = [
  { name: 'right in sentence', of: (p, c: Company) => others(p, c.sentence) },
  { name: 'right in block', of: (p, c) => others(p, c.block) },
  { name: 'itself in sentence', of: (p, c) => itself(p, c.sentence) },
  { name: 'itself in block', of: (p, c) => itself(p, c.block) },
  { name: 'other right in block', of: (p, c) => strongestOther(p, c.block) },
];
