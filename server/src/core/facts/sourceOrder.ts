import type { Evidence, Fact, Source, SourceTier } from './factbase';

/** From the best to the least: the official text, the agency itself, outlets, rights groups, then what carries or rewrites the reports of others. */
const TIER_ORDER = [
  'official',
  'wire',
  'outlet',
  'ngo',
  'copy',
  're-publisher',
] as const satisfies readonly SourceTier[];

/**
 * A fact's evidence with the sources it names, the best source first: what a hover shows and a citation names. Of one tier the dataset's
 * order stands; a source without a tier counts as an outlet. What the factbase doesn't know is left out, and so is a source's second mention.
 */
export function evidenceByTier(
  fact: Pick<Fact, 'evidence'>,
  sources: ReadonlyMap<string, Source>,
): readonly (readonly [Evidence, Source])[] {
  const named = new Map<string, readonly [Evidence, Source]>();
  for (const evidence of fact.evidence) {
    const source = sources.get(evidence.source);
    if (source && !named.has(source.id)) named.set(source.id, [evidence, source]);
  }
  return [...named.values()].sort(([, a], [, b]) => rankOf(a) - rankOf(b));
}

function rankOf({ tier = 'outlet' }: Source): number {
  return TIER_ORDER.indexOf(tier);
}
