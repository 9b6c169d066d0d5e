import { stem } from '../../../language/stem';
import { flag } from '../feature';
import type { Feature } from '../feature';
import type { Pair } from '../pair';
import {
  aroundOf,
  figureStems,
  labelStems,
  nameStems,
  noteStems,
  share,
  shared,
} from '../wordOverlap';

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

function cueInLabel({ cue, property }: Pair): boolean {
  if (!cue) return false;
  const { tokens } = cue.sentence.block;
  for (let i = cue.clue.first; i <= cue.clue.last; i++)
    if (labelStems(property).has(stem(tokens[i]?.lower ?? ''))) return true;
  return false;
}

/** How many properties of the kind the words of the cue speak for. */
function cueShared({ cue, property, scene }: Pair): number {
  if (!cue) return 0;
  const ids = new Set<string>();
  for (const { means, first, last } of cue.sentence.hits)
    if (
      means.kind === 'cue' &&
      first <= cue.clue.last &&
      cue.clue.first <= last &&
      scene.lexicon.factbase.properties.get(means.property)?.kind === property.kind
    )
      ids.add(means.property);
  return ids.size;
}

function cueCount({ scene, property }: Pair): number {
  return scene.sentence.hits.filter(
    ({ means }) => means.kind === 'cue' && means.property === property.id,
  ).length;
}

function unitIs({ at, facts, subject }: Pair): number {
  const { value } = at.mention;
  if (!('unit' in value)) return 0;
  const unit = value.unit;
  if (facts.some((fact) => 'unit' in fact.value && fact.value.unit === unit)) return 4;
  if (facts.some((fact) => figureStems(fact).has(stem(unit)))) return 3;
  if (subject.topics.some((topic) => topic.split(' ').at(-1) === unit)) return 2;
  return 1;
}

/** The words that a number counts beside the head noun: `convicted Cuban men`. */
function countedWords({ at, scene }: Pair): number {
  const { mention } = at;
  if (!('counted' in mention)) return 0;
  const { tokens } = scene.sentence.block;
  let n = 0;
  for (
    let i = at.last + 1;
    i < tokens.length && (tokens[i]?.start ?? Infinity) < mention.counted.end;
    i++
  )
    n++;
  return n;
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
  {
    name: 'subject words in clause',
    of: (p) => shared(nameStems(p.subject), aroundOf(p.at, p.scene.sentence).clause),
  },
  { name: 'cue in label', of: (p) => flag(cueInLabel(p)) },
  { name: 'cue shared', of: cueShared },
  { name: 'cues in sentence', of: cueCount },
  { name: 'unit is', of: unitIs },
  { name: 'counted words', of: countedWords },
  {
    name: 'evidence',
    of: ({ facts }) => facts.reduce((n, fact) => Math.max(n, fact.evidence.length), 0),
  },
];
