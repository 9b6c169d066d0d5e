import type { Property, Subject } from '../../facts/factbase';
import type { Cue } from '../passages/label';
import type { MentionAt } from '../reading/blockReading';
import type { Scene } from '../passages/scene';
import { standing } from '../topics/standing';
import { FAR } from '../passages/distanceScale';

/** Whose neighbours they are: the country named before the cue, in the question, or, where none is, in what stands above. */
export function ownerOf(
  property: Property,
  at: MentionAt,
  cue: Cue,
  scene: Scene,
): Subject | undefined {
  const { sentence, lexicon } = scene;
  const named = namedOwner(property, at, scene);
  if (named) return named;
  const asked = cue.sentence.places.filter(
    ({ last }) => cue.sentence !== sentence || last < cue.clue.first,
  );
  const nearest = asked.at(-1);
  if (nearest) {
    const owners = lexicon.byCountry.get(nearest.mention.value.country) ?? [];
    const own = owners.find((subject) => lexicon.facts.get(subject.id)?.has(property.id));
    if (own || owners.length > 0) return own;
  }
  return nearest ? undefined : nearestOwner(property, at, scene);
}

/** An agreement that is named nearby, or whose parties all stand in the sentence. */
function namedOwner(
  property: Property,
  at: MentionAt,
  { subjects, distances, lexicon }: Scene,
): Subject | undefined {
  const owners = [...subjects]
    .filter(({ kind }) => kind !== 'country')
    .map((subject) => standing(subject, at, distances, lexicon))
    .filter(({ isNamed, other, topic }) => isNamed || (other < FAR.sentence && topic < FAR.title))
    .sort((a, b) => a.other - b.other);
  const named = owners.filter(({ isNamed }) => isNamed);
  const [nearest, next] = named.length > 0 ? named : owners;
  if (!nearest || (next && next.other - nearest.other < 0.25)) return undefined;
  return lexicon.facts.get(nearest.subject.id)?.has(property.id) === true
    ? nearest.subject
    : undefined;
}

function nearestOwner(
  property: Property,
  at: MentionAt,
  { distances, lexicon }: Scene,
): Subject | undefined {
  let best: { subject: Subject; distance: number } | undefined;
  for (const { code } of distances.placesByDistance) {
    const distance = distances.to(`place:${code}`, at);
    const subject = lexicon.byCountry
      .get(code)
      ?.find(({ id }) => lexicon.facts.get(id)?.has(property.id));
    if (
      subject &&
      distance >= FAR.sentence &&
      distance < FAR.title &&
      distance < (best?.distance ?? FAR.out)
    )
      best = { subject, distance };
  }
  return best?.subject;
}
