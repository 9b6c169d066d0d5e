import type { Feature } from '../feature';
import type { Pair } from '../pair';
import { cluesOf } from '../../reading/clues';
import { aroundOf, figureStems, labelStems, noteStems, share, shared } from '../wordOverlap';

/** The most that something is of any of a value's pairs, the first that has it, and the most of the others. */
interface Best {
  readonly pair: Pair | undefined;
  readonly most: number;
  readonly second: number;
}

/** The most of a pair's rivals; reckoned once for all pairs of a value. */
function bestRival(of: (pair: Pair) => number): (pair: Pair) => number {
  const known = new WeakMap<readonly Pair[], Best>();
  return (pair) => {
    let best = known.get(pair.rivals);
    if (!best) known.set(pair.rivals, (best = bestOf(pair.rivals, of)));
    return pair === best.pair ? best.second : best.most;
  };
}

function bestOf(pairs: readonly Pair[], of: (pair: Pair) => number): Best {
  let best: Best = { pair: undefined, most: -1, second: -1 };
  for (const pair of pairs) {
    const own = of(pair);
    if (own > best.most) best = { pair, most: own, second: best.most };
    else if (own > best.second) best = { ...best, second: own };
  }
  return best;
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
  return cluesOf(scene.sentence).get(`cue:${property.id}`)?.length ?? 0;
}

export const WORDING_FEATURES: readonly Feature[] = [
  { name: 'label in clause', of: inLabel },
  { name: 'label in clause, best rival', of: bestRival(inLabel) },
  { name: 'figures in clause', of: inFigures },
  { name: 'figures in clause, best rival', of: bestRival(inFigures) },
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
