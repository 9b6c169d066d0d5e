import type { Statement } from './statement';
import type { Fact, Property, Subject } from '../../facts/factbase';
import { isAsserted } from '../records/assertion';
import { isOfOtherPact } from '../topics/otherPacts';
import { FAR } from '../passages/distanceScale';
import { contextDistance } from '../topics/contextDistance';
import type { MentionAt } from '../reading/blockReading';
import { compare } from '../relation';
import type { Scene } from '../passages/scene';
import { partyDoubt, standing } from '../topics/standing';
import type { Standing } from '../topics/standing';

/** What a draft says of where a subject stands: `is still negotiating`, `came into force`. */
export interface StatusReading extends Statement {
  readonly isAsserted: boolean;
}

/** The statuses of a sentence, each of the one subject that its words fit best; of none where two fit alike. */
export function statusesIn(scene: Scene): readonly StatusReading[] {
  const { sentence, before, isEarnest } = scene;
  return sentence.mentions.flatMap((at) => {
    if (at.mention.value.kind !== 'status' || !isEarnest) return [];
    const isStated = isAsserted(at, sentence, before[0]);
    const readings = [...scene.subjects]
      .flatMap((subject) => readingsOf(subject, at, isStated, scene))
      .sort((a, b) => b.confidence - a.confidence);
    const [best, second] = readings;
    return best && best.confidence - (second?.confidence ?? 0) >= SURER ? [best] : [];
  });
}

/** By so much surer a reading must be than the next. */
const SURER = 0.1;

function readingsOf(
  subject: Subject,
  at: MentionAt,
  isStated: boolean,
  { sentence, distances, lexicon }: Scene,
): readonly StatusReading[] {
  const place = standing(subject, at, distances, lexicon);
  if (place.isForeign || !isInReach(place)) return [];
  if (isOfOtherPact(at, subject, sentence, distances, lexicon)) return [];
  const properties = lexicon.propertiesOf.get('status') ?? [];
  return properties.flatMap((property) => {
    const told = lexicon.facts
      .get(subject.id)
      ?.get(property.id)
      ?.filter((fact) => contextDistance(fact, at, distances, lexicon) < FAR.sentence);
    const [first, ...rest] = told ?? [];
    if (!first) return [];
    const facts = [first, ...rest] as const;
    if (!isStated && !isLasting(at, facts, property)) return [];
    const confidence = confidenceOf(place);
    return [{ at, sentence, subject, property, facts, confidence, isAsserted: isStated }];
  });
}

/** Says what is known and not deprecated. */
function isLasting({ mention }: MentionAt, facts: readonly Fact[], property: Property): boolean {
  return compare(mention, facts, property).some(
    ({ fact, relation }) => relation === 'agrees' && fact.rank !== 'deprecated',
  );
}

function isInReach({ near, other, topic }: Standing): boolean {
  return Math.min(near, topic) < FAR.title && (topic < FAR.out || other < FAR.sentence);
}

/** The more that is missing from the sentence, the less sure. */
function confidenceOf({ near, other, topic, isNamed, isAlone, subject }: Standing): number {
  const ofSubject = isNamed ? 0 : partyDoubt(other) + (near < FAR.sentence ? 0 : 0.1);
  const ofTopic =
    isNamed || subject.kind === 'country' ? 0 : topic < FAR.sentence ? 0 : topic < 20 ? 0.15 : 0.3;
  return 1 - ofSubject - ofTopic - (isAlone ? 0.22 : 0);
}
