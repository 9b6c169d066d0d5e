import { datasetOf } from './datasets';
import type { CitationSource, Evidence, Fact, Factbase, Source } from './factbase';
import { evidenceByTier } from './sourceOrder';

/** All that a citation may be asked to name first, as it is documented. */
export const CITATION_SOURCES = [
  'auto',
  'official',
  'wire',
  'outlet',
  'ngo',
  'listed',
] as const satisfies readonly CitationSource[];

/** A fact's evidence with the sources it names, the one to be cited first in front; no source twice. */
export function evidenceToCite(
  fact: Pick<Fact, 'evidence' | 'location'>,
  factbase: Factbase,
  wanted: CitationSource = 'auto',
): readonly (readonly [Evidence, Source])[] {
  const said = wanted === 'auto' ? datasetOf(fact, factbase)?.citationSource : wanted;
  const byTier = evidenceByTier(fact, factbase.sources);
  if (said === undefined || said === 'auto') return byTier;
  if (said === 'listed') {
    const listed = fact.evidence.map(({ source }) => source);
    return [...byTier].sort(([, a], [, b]) => listed.indexOf(a.id) - listed.indexOf(b.id));
  }
  const isWanted = ([, { tier }]: readonly [Evidence, Source]) => tier === said;
  return [...byTier.filter(isWanted), ...byTier.filter((one) => !isWanted(one))];
}
