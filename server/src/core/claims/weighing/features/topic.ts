import type { Feature } from '../feature';
import type { Company } from '../company';
import type { Pair } from '../pair';
import { FAR } from '../../passages/distanceScale';
import type { Nearness } from '../nearness';

type Rival = Pick<Nearness, 'standing' | 'topic' | 'party'>;

const BEYOND: Rival = { standing: FAR.out, topic: FAR.out, party: FAR.out };

/** The subject that stands nearest beside the pair's own. */
function rivalOf({ rivals, subject }: Pair): Rival {
  let best = BEYOND;
  for (const other of rivals)
    if (other.subject !== subject && other.near.standing < best.standing) best = other.near;
  return best;
}

function spoken({ subject }: Pair, { draft }: Company): number {
  return draft.subjects.get(subject)?.spoken ?? 0;
}

export const TOPIC_FEATURES: readonly Feature[] = [
  { name: 'name', of: (p) => p.near.name },
  { name: 'party', of: (p) => p.near.party },
  { name: 'other party', of: (p) => p.near.other },
  { name: 'topic', of: (p) => p.near.topic },
  { name: 'second topic', of: (p) => p.near.topic2 },
  { name: 'person', of: (p) => p.near.person },
  { name: 'roles', of: (p) => p.near.roles },
  { name: 'foreign', of: (p) => p.near.foreign },
  {
    name: 'foreign before party',
    of: (p) => Math.max(-40, Math.min(40, p.near.foreign - p.near.party)),
  },
  { name: 'proper topic', of: (p) => p.near.proper },
  { name: 'standing', of: (p) => p.near.standing },
  { name: 'standing before rival', of: (p) => p.near.standing - rivalOf(p).standing },
  { name: 'topic before rival', of: (p) => p.near.topic - rivalOf(p).topic },
  { name: 'party before rival', of: (p) => p.near.party - rivalOf(p).party },
  { name: 'spoken', of: spoken },
  {
    name: 'share spoken',
    of: (p, c) => spoken(p, c) / Math.max(1, c.draft.sentences),
  },
  {
    name: 'share among spoken',
    of: ({ subject }, { draft }) => draft.subjects.get(subject)?.share ?? 0,
  },
  { name: 'sentences', isOfValue: true, of: (_, { draft }) => draft.sentences },
];
