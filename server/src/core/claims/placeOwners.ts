import type { Property, Subject } from '../facts/factbase';
import { candidates } from './candidates';
import type { Distances } from './distances';
import type { Cue } from './label';
import type { Lexicon } from './lexicon';
import type { MentionAt, SentenceReading } from './reading';
import { standing } from './subjects';
import { FAR } from './surroundings';

interface OwnerScene {
  readonly sentence: SentenceReading;
  readonly distances: Distances;
  readonly lexicon: Lexicon;
}

/** Whose neighbours they are: the country named before the cue, in the question, or, where none is, in what stands above. */
export function ownerOf(
  property: Property,
  at: MentionAt,
  cue: Cue,
  { sentence, distances, lexicon }: OwnerScene,
): Subject | undefined {
  const named = namedOwner(property, at, distances, lexicon);
  if (named) return named;
  const asked = cue.sentence.places.filter(
    ({ last }) => cue.sentence !== sentence || last < cue.clue.first,
  );
  const nearest = asked.at(-1);
  if (nearest) {
    const owners = lexicon.byCountry.get(nearest.mention.value.country) ?? [];
    const own = owners.find((subject) => lexicon.facts.has(`${subject.id} ${property.id}`));
    if (own || owners.length > 0) return own;
  }
  return nearestOwner(property, at, distances, lexicon, nearest !== undefined);
}

/** An agreement that is named nearby, or whose parties all stand in the sentence. */
function namedOwner(
  property: Property,
  at: MentionAt,
  distances: Distances,
  lexicon: Lexicon,
): Subject | undefined {
  const owners = [...candidates(distances, lexicon)]
    .filter(({ kind }) => kind !== 'country')
    .map((subject) => standing(subject, at, distances, lexicon))
    .filter(({ isNamed, other }) => isNamed || other < FAR.sentence)
    .sort((a, b) => a.other - b.other);
  const named = owners.filter(({ isNamed }) => isNamed);
  const [nearest, next] = named.length > 0 ? named : owners;
  if (!nearest || (next && next.other - nearest.other < 0.25)) return undefined;
  return lexicon.facts.has(`${nearest.subject.id} ${property.id}`) ? nearest.subject : undefined;
}

function nearestOwner(
  property: Property,
  at: MentionAt,
  distances: Distances,
  lexicon: Lexicon,
  isElsewhere: boolean,
): Subject | undefined {
  let best: { subject: Subject; distance: number } | undefined;
  for (const [code, subjects] of lexicon.byCountry) {
    const distance = distances.to(`place:${code}`, at);
    const subject = subjects.find(({ id }) => lexicon.facts.has(`${id} ${property.id}`));
    if (
      subject &&
      distance >= FAR.sentence &&
      distance < FAR.title &&
      distance < (best?.distance ?? FAR.out)
    )
      best = { subject, distance };
  }
  return isElsewhere ? undefined : best?.subject;
}
