import type { Feature } from '../feature';
import type { Pair } from '../pair';
import { aroundOf, figureStems, labelStems, noteStems, share, shared } from '../wordOverlap';

function bestOf(pair: Pair, of: (pair: Pair) => number): number {
  let most = -1;
  for (const rival of pair.rivals) if (rival !== pair) most = Math.max(most, of(rival));
  return most;
}

function inLabel(pair: Pair): number {
  return share(labelStems(pair.property), aroundOf(pair.at, pair.scene.sentence).clause);
}

function inFigures({ facts, at, scene }: Pair): number {
  const { clause } = aroundOf(at, scene.sentence);
  return facts.reduce((most, fact) => Math.max(most, share(figureStems(fact), clause)), -1);
}

function nearFigures({ facts, at, scene }: Pair): number {
  const { near } = aroundOf(at, scene.sentence);
  return facts.reduce((most, fact) => Math.max(most, shared(figureStems(fact), near)), 0);
}

function cueCount({ scene, property }: Pair): number {
  return scene.sentence.hits.filter(
    ({ means }) => means.kind === 'cue' && means.property === property.id,
  ).length;
}

export const WORDING_FEATURES: readonly Feature[] = [
  { name: 'label in clause', of: inLabel },
  { name: 'label in clause, best rival', of: (p) => bestOf(p, inLabel) },
  { name: 'figures in clause', of: inFigures },
  { name: 'figures in clause, best rival', of: (p) => bestOf(p, inFigures) },
  { name: 'figures near', of: nearFigures },
  {
    name: 'notes in clause',
    of: (p) =>
      p.facts.reduce(
        (most, fact) =>
          Math.max(most, shared(noteStems(fact), aroundOf(p.at, p.scene.sentence).clause)),
        0,
      ),
  },
  { name: 'cues in sentence', of: cueCount },
  {
    name: 'evidence',
    of: ({ facts }) => facts.reduce((n, fact) => Math.max(n, fact.evidence.length), 0),
  },
];
