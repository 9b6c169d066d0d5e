import type { Feature } from '../feature';
import type { Pair } from '../pair';
import { distanceWithin } from '../../reading/clues';
import { readTerm } from '../../records/terms';
import type { TermReading } from '../../records/terms';

const TERM_READINGS: readonly TermReading[] = ['term', 'ifRight', 'never'];

function cueDistance({ cue, at, scene }: Pair): number {
  if (!cue) return 9;
  return cue.sentence === scene.sentence ? distanceWithin(scene.sentence, at, cue.clue) : 5;
}

function best(rivals: Iterable<Pair>, is: (pair: Pair) => boolean): number {
  let most = 0;
  for (const one of rivals) if (is(one)) most = Math.max(most, score(one));
  return most;
}

function score({ cue, unit }: Pair): number {
  return (
    (cue?.score ?? 0) +
    (unit === 'own' ? 2.5 : unit === 'generic' ? 1.2 : unit === 'foreign' ? -2 : 0)
  );
}

export const PROPERTY_FEATURES: readonly Feature[] = [
  { name: 'cue score', of: ({ cue }) => cue?.score ?? 0 },
  { name: 'cue distance', of: cueDistance },
  { name: 'fit', of: (p) => score(p) },
  {
    name: 'best rival property',
    of: (p) => best(p.rivals, (o) => o.subject === p.subject && o !== p),
  },
  {
    name: 'fit before rival property',
    of: (p) => score(p) - best(p.rivals, (o) => o.subject === p.subject && o !== p),
  },
  { name: 'best of other subjects', of: (p) => best(p.rivals, (o) => o.subject !== p.subject) },
  { name: 'properties', of: (p) => p.rivals.filter((o) => o.subject === p.subject).length },
  { name: 'cues', of: ({ property }) => property.cues.length },
  { name: 'context', of: ({ context }) => context },
  { name: 'facts', of: ({ facts }) => facts.length },
  {
    name: 'term reading',
    of: ({ at, scene, property }) => TERM_READINGS.indexOf(readTerm(at, scene.sentence, property)),
  },
];
