import type { Subject } from '../facts/factbase';
import { ENGINE_PROPERTIES } from '../language/properties';
import type { Relation } from '../values/relate';
import { isAsserted, isConfirmable } from './assertion';
import { isElsewhere } from './elsewhere';
import { cluesOf } from './evidence';
import { hasTopicInReach } from './establishing';
import { isKnownOtherwise, isWithinLimit } from './otherwise';
import { isOfOtherMatter, isOfOthers } from './otherMatters';
import type { Known } from './knownFacts';
import { pairedSubject } from './pairing';
import { Fits } from './properties';
import type { Fit } from './properties';
import { relationOf } from './relation';
import type { MentionAt, SentenceReading } from './reading';
import { standing } from './subjects';
import type { Standing } from './subjects';
import type { Distances } from './distances';
import { FAR } from './far';
import type { Scene } from './scene';
import { isOfOtherRate } from './rates';
import { isStatistic, meantFacts } from './takings';
import { readTerm } from './terms';
import { isOfUnknownAct } from './unknownActs';

/** A claim that a mention may make, before it is weighed against others. */
export interface Proposal {
  readonly at: MentionAt;
  readonly sentence: SentenceReading;
  readonly distances: Distances;
  readonly subject: Subject;
  readonly standing: Standing;
  readonly fit: Fit;
  readonly known: Known;
  /** How what it states stands to the nearest of what is known. */
  readonly relation: Relation;
  /** From 0 to 1: how sure it is that this subject and property are meant. */
  readonly confidence: number;
  /** Not so where it is but wished, asked or supposed. */
  readonly isAsserted: boolean;
}

/** All that the mentions of a sentence may claim. */
export function proposals(scene: Scene): readonly Proposal[] {
  const { sentence, before } = scene;
  if (!sentence.mentions.some(isJudgeable) || scene.subjects.size === 0) return [];
  return sentence.mentions.flatMap((at) => {
    if (!isJudgeable(at)) return [];
    if (isAsserted(at, sentence, before[0])) return proposalsFor(at, scene);
    if (!isConfirmable(at, sentence)) return [];
    return proposalsFor(at, scene)
      .filter(({ relation }) => relation === 'agrees')
      .map((one) => ({ ...one, isAsserted: false }));
  });
}

function proposalsFor(at: MentionAt, scene: Scene): readonly Proposal[] {
  const { sentence, distances, subjects, lexicon } = scene;
  const paired = pairedSubject(at, scene);
  if (paired === 'uncertain') return [];
  const fitting = new Fits(at, sentence, scene.labelsOf(at), lexicon);
  return [...(paired ? [paired] : subjects)].flatMap((subject) => {
    const place = standing(subject, at, distances, lexicon);
    if (!isInReach(place)) return [];
    const fits = options(fitting.to(subject));
    const found = fits.flatMap((fit) => proposal(at, fit, place, paired !== undefined, scene));
    const isSure = place.topic < FAR.out && !isOfUnknownAct(fits, at, subject, scene);
    return isSure ? found : found.filter(({ relation }) => relation === 'agrees');
  });
}

function proposal(
  at: MentionAt,
  fit: Fit,
  place: Standing,
  isPaired: boolean,
  scene: Scene,
): readonly Proposal[] {
  const { sentence, distances, isEarnest } = scene;
  const { subject } = place;
  const known = meantFacts(at, fit, subject, scene);
  if (!known || isOfOtherRate(at.mention.value, fit.property, known.facts)) return [];
  const relation = relationOf(at.mention, known.facts, fit.property);
  const term = readTerm(at, sentence, fit);
  if (term === 'never') return [];
  const isDoubtful =
    fit.isOnlyIfRight ||
    term === 'ifRight' ||
    isStatistic(at, fit, scene) ||
    !isEarnest ||
    isElsewhere(at, fit, sentence);
  if (isDoubtful && relation !== 'agrees') return [];
  if (relation === 'apart' && isWithinLimit(at, sentence, known.facts)) return [];
  if (relation === 'apart' && !isMeant(at, place, fit, scene)) return [];
  const sureness = confidence(place, fit, known);
  const isAsserted = relation !== 'apart' || !isKnownOtherwise(at, fit, subject, scene);
  const own = { at, sentence, distances, subject, fit, known, relation, isAsserted };
  if (!isPaired) {
    const isForeign = place.isForeign || (relation === 'apart' && isOfOthers(at, place, scene));
    return [{ ...own, standing: { ...place, isForeign }, confidence: sureness }];
  }
  return [{ ...own, standing: { ...place, isForeign: false }, confidence: sureness + PAIRED }];
}

/** A wrong figure is the subject's only where the text has spoken of it, and nothing says that it belongs to something else. */
function isMeant(at: MentionAt, place: Standing, fit: Fit, scene: Scene): boolean {
  if (fit.cue && fit.score < HEARD && !cluesOf(scene.sentence).has(`name:${place.subject.id}`))
    return false;
  if (isOfOneParty(at, place, scene)) return false;
  if (isCarriedBlindly(place, scene)) return false;
  return !isOfOtherMatter(at, place, fit, scene) && scene.isEstablished(place.subject);
}

/** Less of a cue stands in another clause altogether, which may be of something else unless the subject is named. */
const HEARD = 0.5;

/** `Work will now start in November`, after a sentence on a contract of the same two countries. */
function isCarriedBlindly({ near, subject }: Standing, { passage, lexicon }: Scene): boolean {
  const isCarried = near >= FAR.sentence && subject.kind === 'agreement';
  return isCarried && !hasTopicInReach(subject, passage, lexicon);
}

/** `Norway's king pardoned 1,200 convicts`, `The Netherlands | 42,271`: a figure of one party, the other is named farther off. */
function isOfOneParty(
  { mention }: MentionAt,
  { isAlone, isNamed, other }: Standing,
  { passage }: Scene,
): boolean {
  if (isAlone && other > FAR.sentence) return true;
  const isCell = passage.kind === 'cell' && mention.value.kind === 'quantity';
  return isCell && !isNamed && other > FAR.heading + FAR.level;
}

/** Fits nearer than this to the best are meant as likely. */
const AS_GOOD = 0.3;
const FAIR = 1;
/** The same where nothing is known of the best. */
const UNKNOWN_BY = 0.6;
/** One of which the subject has no fact takes the place of a known one only where it fits by so much better; what is right is right. */
const SHADOWED = 1.6;

/**
 * The properties to try: the best fit and those as good, of those that the subject has facts of or that any agreement may have. Another with a
 * cue is meant where the value is right of it; any number of people may be how many are to be taken.
 */
function options(all: readonly Fit[]): readonly Fit[] {
  const fitting = all.filter(
    ({ isKnown, property }) => isKnown || ENGINE_PROPERTIES.has(property.id),
  );
  const [best] = fitting.filter(({ isOnlyIfRight }) => !isOnlyIfRight);
  if (!best) return fitting;
  return fitting.flatMap((fit) => {
    const margin = best.isKnown || !fit.cue ? AS_GOOD : UNKNOWN_BY;
    const isAsGood = best.score - fit.score < margin;
    const isFallback =
      (best.property.id === 'capacity' && fit.score >= FAIR) ||
      (fit.isKnown && fit.cue !== undefined && fit.score >= FAIR) ||
      (!best.isKnown && fit.isKnown && best.score - fit.score < SHADOWED);
    if (!isAsGood && !isFallback) return [];
    return [{ ...fit, isOnlyIfRight: fit.isOnlyIfRight || !isAsGood }];
  });
}

/** `The former`, `respectively`: the words say which is meant. */
const PAIRED = 0.2;

function isJudgeable({ mention }: MentionAt): boolean {
  return mention.value.kind !== 'place';
}

/** What names both parties may be right without a word of what they have agreed on. */
function isInReach({ near, other, topic }: Standing): boolean {
  return Math.min(near, topic) < FAR.title && (topic < FAR.out || other < FAR.sentence);
}

/** The more that is missing from the mention's own sentence, the less sure. */
function confidence(
  { near, other, topic, isNamed, isAlone, subject }: Standing,
  fit: Fit,
  known: Known,
): number {
  const subjectDoubt = isNamed ? 0 : partyDoubt(other) + (near < FAR.sentence ? 0 : 0.1);
  const topicDoubt =
    isNamed || subject.kind === 'country' ? 0 : topic < FAR.sentence ? 0 : topic < 20 ? 0.15 : 0.3;
  const loneDoubt = isAlone ? 0.22 : 0;
  const contextDoubt = known.context < FAR.sentence ? 0 : 0.15;
  return 1 - subjectDoubt - loneDoubt - topicDoubt - contextDoubt - fitDoubt(fit);
}

/** What a party costs in sureness that stands so far. */
export function partyDoubt(distance: number): number {
  if (distance < FAR.sentence) return 0;
  if (distance < 20) return 0.12;
  if (distance < 35) return 0.22;
  return distance < FAR.out ? 0.35 : 0.6;
}

function fitDoubt({ score, unit }: Fit): number {
  const wanted = unit === 'own' ? 3.5 : 2.6;
  const isBare = score < 0.6 ? 0.08 : 0;
  return Math.min(0.5, Math.max(0, (wanted - score) * 0.16) + isBare);
}
