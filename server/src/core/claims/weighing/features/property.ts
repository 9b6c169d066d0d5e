import { flag } from '../feature';
import type { Feature } from '../feature';
import type { Pair } from '../pair';
import { ENGINE_PROPERTIES } from '../../../language/properties';
import { distanceWithin } from '../../evidence';
import { isOfRate, isOfOtherRate } from '../../rates';
import { readTerm } from '../../terms';
import { isOfPeople } from '../../units';

const UNITS = ['own', 'generic', 'bare', 'none', 'foreign'];

function cueDistance({ cue, at, scene }: Pair): number {
  if (!cue) return 9;
  return cue.sentence === scene.sentence ? distanceWithin(scene.sentence, at, cue.clue) : 5;
}

function cueSteps({ cue, at, scene }: Pair): number {
  if (!cue) return 30;
  if (cue.sentence !== scene.sentence) return 25;
  return cue.clue.first > at.last ? -(cue.clue.first - at.last) : at.first - cue.clue.last;
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

/** Other figures that stand between the cue and the mention. */
function figuresBetween({ cue, at, scene }: Pair): number {
  if (cue?.sentence !== scene.sentence) return 0;
  const [a, b] = cue.clue.first < at.first ? [cue.clue.last, at.first] : [at.last, cue.clue.first];
  return scene.sentence.mentions.filter(
    ({ mention, first, last }) => first > a && last < b && mention.value.kind !== 'place',
  ).length;
}

/** Properties of the kind that the sentence has words for and of which nothing is known of the subject. */
function unknownProperties({ scene, property, subject }: Pair): number {
  const { lexicon, sentence } = scene;
  const said = new Set(
    sentence.hits.flatMap(({ means }) => (means.kind === 'cue' ? [means.property] : [])),
  );
  return [...said].filter(
    (id) =>
      lexicon.factbase.properties.get(id)?.kind === property.kind &&
      lexicon.facts.get(subject.id)?.has(id) !== true,
  ).length;
}

export const PROPERTY_FEATURES: readonly Feature[] = [
  { name: 'cue score', of: ({ cue }) => cue?.score ?? 0 },
  { name: 'cue distance', of: cueDistance },
  { name: 'cue steps', of: cueSteps },
  {
    name: 'cue is phrase',
    of: ({ cue }) => flag(cue !== undefined && cue.clue.last > cue.clue.first),
  },
  {
    name: 'cue in label',
    of: ({ cue, scene, labels }) =>
      flag(
        cue !== undefined &&
          (cue.sentence !== scene.sentence ||
            labels.some(
              ({ sentence, first, last }) =>
                sentence === scene.sentence && first <= cue.clue.first && cue.clue.last < last,
            )),
      ),
  },
  {
    name: 'figures between cue',
    of: figuresBetween,
  },
  { name: 'unit', of: ({ unit }) => UNITS.indexOf(unit) },
  { name: 'unit own', of: ({ unit }) => flag(unit === 'own') },
  { name: 'unit foreign', of: ({ unit }) => flag(unit === 'foreign') },
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
  {
    name: 'best unknown property',
    of: unknownProperties,
  },
  { name: 'is engine property', of: ({ property }) => flag(ENGINE_PROPERTIES.has(property.id)) },
  { name: 'counts people', of: ({ property }) => flag(isOfPeople(property)) },
  { name: 'is capacity', of: ({ property }) => flag(property.id === 'capacity') },
  { name: 'is arrived', of: ({ property }) => flag(property.id === 'arrived') },
  { name: 'is votes', of: ({ property }) => flag(property.id.startsWith('votes')) },
  { name: 'is price', of: ({ property }) => flag(property.id === 'price') },
  { name: 'is term', of: ({ property }) => flag(property.id === 'term') },
  {
    name: 'is agreed',
    of: ({ property }) =>
      [
        'signed',
        'agreed',
        'announced',
        'ratified',
        'adopted',
        'inForce',
        'start',
        'ended',
        'opened',
      ].indexOf(property.id),
  },
  { name: 'cues', of: ({ property }) => property.cues.length },
  { name: 'context', of: ({ context }) => context },
  { name: 'needs context', of: ({ facts }) => facts[0].with.length },
  { name: 'facts', of: ({ facts }) => facts.length },
  { name: 'of rate', of: ({ at, property }) => flag(isOfRate(at.mention.value, property)) },
  {
    name: 'other rate',
    of: ({ at, property, facts }) => flag(isOfOtherRate(at.mention.value, property, facts)),
  },
  {
    name: 'term reading',
    of: ({ at, scene, property }) =>
      ['term', 'ifRight', 'never'].indexOf(readTerm(at, scene.sentence, property)),
  },
];
