import type { Fact, Property, Subject } from '../../facts/factbase';
import { bestCue } from '../records/cues';
import type { ScoredCue } from '../records/cues';
import { FAR } from '../passages/distanceScale';
import { contextDistance } from '../topics/contextDistance';
import { daysBeside } from '../records/daysBeside';
import type { Lexicon } from '../lexicon/lexicon';
import type { MentionAt } from '../reading/blockReading';
import { relationOf } from '../relation';
import type { Scene } from '../passages/scene';
import { unitFit } from '../records/unitFit';
import type { Pair } from './pair';
import { byNearness, nearnessOf, WEIGHED_SUBJECTS } from './nearness';
import type { Nearness } from './nearness';
import { isWorded } from './wordOverlap';

/**
 * Every property of a subject in play that a mention of a sentence could state, by mention; `since` tells how many sentences before each subject
 * of the draft was last spoken of, `date` is the draft's day (EDTF). What the value doesn't agree with is no candidate
 * unless some word speaks for it: a cue, the noun counted, a word of its label or of its sources' figures.
 */
export function pairsIn(
  scene: Scene,
  inPlay: readonly Subject[],
  since: ReadonlyMap<Subject, number>,
  date: string,
): readonly (readonly Pair[])[] {
  return scene.sentence.mentions.filter(isWeighed).flatMap((at) => {
    const pairs = pairsOf(at, scene, byNearness(inPlay, at, scene, since), date);
    return pairs.length > 0 ? [pairs] : [];
  });
}

/** A figure, a date, a span of time: no place, no status. */
export function isWeighed({ mention }: MentionAt): boolean {
  return mention.value.kind !== 'place' && mention.value.kind !== 'status';
}

function pairsOf(
  at: MentionAt,
  scene: Scene,
  subjects: readonly Subject[],
  date: string,
): readonly Pair[] {
  const { lexicon, sentence } = scene;
  const labels = scene.labelsOf(at);
  const when = { date, days: daysBeside(at, sentence) };
  const pairs: Pair[] = [];
  const cues = new Map<Property, ScoredCue | undefined>();
  const cueOf = (property: Property) => {
    if (!cues.has(property)) cues.set(property, bestCue(property, at, sentence, labels));
    return cues.get(property);
  };
  let weighed = 0;
  for (const subject of subjects) {
    const known = lexicon.facts.get(subject.id);
    if (!known) continue;
    const before = pairs.length;
    let near: Nearness | undefined;
    for (const property of lexicon.propertiesOf.get(at.mention.value.kind) ?? []) {
      const all = known.get(property.id);
      if (!all) continue;
      const { facts, context } = inContext(all, at, scene, lexicon);
      const cue = cueOf(property);
      const unit: Pair['unit'] =
        unitFit(at, sentence, { property, facts, subject, labels }) ?? 'foreign';
      const relation = relationOf(at.mention, facts, property, when);
      const isTold = cue !== undefined || unit === 'own' || unit === 'generic';
      if (relation !== 'agrees' && !isTold && !isWorded(at, sentence, property, facts)) continue;
      near ??= nearnessOf(subject, at, scene);
      const said = { subject, property, facts, context, near, cue, unit, relation };
      pairs.push({ scene, at, labels, rivals: pairs, ...said });
    }
    if (pairs.length > before && ++weighed === WEIGHED_SUBJECTS) break;
  }
  return pairs;
}

/** Of facts that need words beside them those whose words stand nearest; all where none do. */
function inContext(
  facts: readonly Fact[],
  at: MentionAt,
  scene: Scene,
  lexicon: Lexicon,
): { facts: readonly [Fact, ...Fact[]]; context: number } {
  if (isNonEmpty(facts) && facts.every((fact) => fact.with.length === 0))
    return { facts, context: 0 };
  const told = facts.map((fact) => ({
    fact,
    context: contextDistance(fact, at, scene.distances, lexicon),
  }));
  const inReach = told.filter(({ context }) => context <= FAR.block + FAR.sentence);
  const most = Math.max(...inReach.map(({ fact }) => fact.with.length));
  const fitting = inReach.filter(({ fact }) => fact.with.length === most);
  const here = fitting.filter(({ context }) => context < FAR.sentence);
  const chosen = here.length > 0 ? here : fitting.length > 0 ? fitting : told;
  const [first, ...rest] = chosen;
  if (!first) throw new Error('a property without facts');
  return { facts: [first.fact, ...rest.map(({ fact }) => fact)], context: first.context };
}

function isNonEmpty(facts: readonly Fact[]): facts is readonly [Fact, ...Fact[]] {
  return facts.length > 0;
}
