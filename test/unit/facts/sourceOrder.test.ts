import { expect, it } from 'vitest';
import type { Evidence, Source, SourceTier } from '../../../server/src/core/facts/factbase';
import { evidenceByTier } from '../../../server/src/core/facts/sourceOrder';

function source(id: string, tier?: SourceTier): readonly [string, Source] {
  return [id, { id, type: 'article', ...(tier && { tier }) }];
}

/** The ids of what evidence names, in the order in which sources are preferred. */
function ordered(sources: ReadonlyMap<string, Source>, ...ids: readonly [string, ...string[]]) {
  const evidence = ids.map((id) => ({ source: id, figure: '40' }));
  const fact = { evidence: evidence as [Evidence, ...Evidence[]] };
  return evidenceByTier(fact, sources).map(([, { id }]) => id);
}

it('prefers the official text, then the agency itself, then outlets, and what copies others last', () => {
  const sources = new Map([
    source('rewritten', 're-publisher'),
    source('carried', 'copy'),
    source('group', 'ngo'),
    source('paper', 'outlet'),
    source('agency', 'wire'),
    source('treaty', 'official'),
  ]);
  expect(ordered(sources, 'rewritten', 'carried', 'group', 'paper', 'agency', 'treaty')).toEqual([
    'treaty',
    'agency',
    'paper',
    'group',
    'carried',
    'rewritten',
  ]);
});

it('keeps the dataset’s order within a tier, where a source without a tier is an outlet', () => {
  const sources = new Map([source('a', 'outlet'), source('b'), source('c', 'outlet')]);
  expect(ordered(sources, 'c', 'b', 'a')).toEqual(['c', 'b', 'a']);
});

it('leaves out what the factbase doesn’t know, and names no source twice', () => {
  const sources = new Map([source('a', 'outlet')]);
  expect(ordered(sources, 'nobody', 'a', 'a')).toEqual(['a']);
});
