import type { Feature } from '../feature';
import type { Company } from '../company';
import type { Pair } from '../pair';
import { FAR } from '../../passages/distanceScale';
import type { Nearness } from '../nearness';
import { nearnessOf } from '../nearness';
import type { Subject } from '../../../facts/factbase';

type Rival = Pick<Nearness, 'standing' | 'topic' | 'party'>;

const nearOf = ({ subject, at, scene }: Pair) => nearnessOf(subject, at, scene);

const rivalCache = new WeakMap<readonly Pair[], Map<Subject, Rival>>();

/** The subject that stands nearest beside the pair's own. */
function rivalOf(pair: Pair): Rival {
  let own = rivalCache.get(pair.rivals);
  if (!own) rivalCache.set(pair.rivals, (own = new Map<Subject, Rival>()));
  let best = own.get(pair.subject);
  if (best) return best;
  best = { standing: FAR.out, topic: FAR.out, party: FAR.out };
  for (const other of new Set(pair.rivals.map(({ subject }) => subject))) {
    if (other === pair.subject) continue;
    const near = nearnessOf(other, pair.at, pair.scene);
    if (near.standing < best.standing) best = near;
  }
  own.set(pair.subject, best);
  return best;
}

function spoken({ subject }: Pair, { draft }: Company): number {
  return draft.subjects.get(subject)?.spoken ?? 0;
}

export const TOPIC_FEATURES: readonly Feature[] = [
  { name: 'name', of: (p) => nearOf(p).name },
  { name: 'party', of: (p) => nearOf(p).party },
  { name: 'other party', of: (p) => nearOf(p).other },
  { name: 'topic', of: (p) => nearOf(p).topic },
  { name: 'second topic', of: (p) => nearOf(p).topic2 },
  { name: 'person', of: (p) => nearOf(p).person },
  { name: 'roles', of: (p) => nearOf(p).roles },
  { name: 'foreign', of: (p) => nearOf(p).foreign },
  {
    name: 'foreign before party',
    of: (p) => Math.max(-40, Math.min(40, nearOf(p).foreign - nearOf(p).party)),
  },
  { name: 'proper topic', of: (p) => nearOf(p).proper },
  { name: 'standing', of: (p) => nearOf(p).standing },
  { name: 'standing before rival', of: (p) => nearOf(p).standing - rivalOf(p).standing },
  { name: 'topic before rival', of: (p) => nearOf(p).topic - rivalOf(p).topic },
  { name: 'party before rival', of: (p) => nearOf(p).party - rivalOf(p).party },
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
