import { flag } from '../feature';
import type { Feature } from '../feature';
import type { Company } from '../company';
import { NEVER } from '../discourse';
import type { Pair } from '../pair';

function since({ subject }: Pair, company: Company): number {
  return company.since.get(subject) ?? NEVER;
}

function rivalSince({ subject }: Pair, company: Company): number {
  let least = NEVER;
  for (const [other, n] of company.since) if (other !== subject) least = Math.min(least, n);
  return least;
}

export const DISCOURSE_FEATURES: readonly Feature[] = [
  { name: 'since spoken', of: since },
  { name: 'since rival spoken', of: rivalSince },
  { name: 'since spoken before rival', of: (p, c) => since(p, c) - rivalSince(p, c) },
  {
    name: 'place among first',
    of: ({ subject }, { draft }) => draft.subjects.get(subject)?.place ?? 9,
  },
  {
    name: 'heading speaks of it',
    of: ({ subject }, { draft }) => flag(draft.subjects.get(subject)?.isInHeading === true),
  },
  {
    name: 'heading speaks of another',
    of: ({ subject }, { draft }) =>
      flag([...draft.subjects].some(([one, { isInHeading }]) => one !== subject && isInHeading)),
  },
];
