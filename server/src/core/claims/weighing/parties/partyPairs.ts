import type { Subject } from '../../../facts/factbase';
import type { PlaceMention } from '../../../mentions/mention';
import { isNegated } from '../../records/assertion';
import { FAR } from '../../passages/distanceScale';
import type { MentionAt } from '../../reading/blockReading';
import { isSite } from '../../reading/sites';
import { partyCodes } from '../../lexicon/subjectPlaces';
import { NEVER } from '../discourse';
import { byNearness, nearnessOf, WEIGHED_SUBJECTS } from '../nearness';
import type { Nearness } from '../nearness';
import type { SceneGroups } from '../groups';
import type { PartyGroup, PartyPair } from './partyPair';

/** Of subjects with more parties than this none stands out that another place could be taken for. */
const MOST_PARTIES = 6;

/** Every party of a subject in play that a place of a sentence could stand for without being it; of what is asked, denied or told as a joke none. */
export function partyPairsIn(sentence: SceneGroups): readonly PartyGroup[] {
  const { scene } = sentence;
  const { places, isQuestion } = scene.sentence;
  if (places.length === 0 || isQuestion || !scene.isEarnest) return [];
  const inPlay = subjectsIn(sentence);
  if (inPlay.length === 0) return [];
  return places.flatMap((at) => {
    const { since } = sentence.company;
    const [first, ...rest] = pairsOf(at, byNearness(inPlay, at, scene, since), sentence);
    return first ? [[first, ...rest]] : [];
  });
}

function subjectsIn({ company: { inPlay } }: SceneGroups): readonly Subject[] {
  return inPlay.filter(
    (subject) => subject.kind !== 'country' && partyCodes(subject).length <= MOST_PARTIES,
  );
}

function pairsOf(
  at: MentionAt<PlaceMention>,
  inPlay: readonly Subject[],
  { scene, company }: SceneGroups,
): readonly PartyPair[] {
  const { sentence, lexicon, distances } = scene;
  if (isSite(at, sentence) || isNegated(at, sentence)) return [];
  const code = at.mention.value.country;
  const pairs: PartyPair[] = [];
  let weighed = 0;
  for (const subject of inPlay) {
    if (lexicon.listedPlaces.get(subject.id)?.includes(code) === true) continue;
    const codes = partyCodes(subject);
    const isSpokenOf = (company.since.get(subject) ?? NEVER) < NEVER;
    const before = pairs.length;
    let near: Nearness | undefined;
    for (const party of codes) {
      if (party === code) continue;
      const hasOther = codes.some(
        (other) => other !== party && distances.to(`place:${other}`, at) < FAR.out,
      );
      if (!hasOther && !isSpokenOf) continue;
      near ??= nearnessOf(subject, at, scene);
      pairs.push({ scene, at, subject, party, near, company });
    }
    if (pairs.length > before && ++weighed === WEIGHED_SUBJECTS) break;
  }
  return pairs;
}
