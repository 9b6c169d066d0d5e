import { flag } from '../feature';
import type { Feature } from '../feature';
import type { Company } from '../company';
import type { Pair } from '../pair';

const NEVER = 60;

function since({ subject }: Pair, { discourse }: Company): number {
  return Math.min(NEVER, discourse.since.get(subject) ?? NEVER);
}

function rivalSince({ subject }: Pair, { discourse }: Company): number {
  let least = NEVER;
  for (const [other, n] of discourse.since) if (other !== subject) least = Math.min(least, n);
  return least;
}

function placeAmongFirst({ subject }: Pair, { discourse }: Company): number {
  const at = discourse.first.indexOf(subject);
  return at < 0 ? 9 : Math.min(9, at);
}

export const DISCOURSE_FEATURES: readonly Feature[] = [
  { name: 'since spoken', of: since },
  { name: 'since rival spoken', of: rivalSince },
  { name: 'since spoken before rival', of: (p, c) => since(p, c) - rivalSince(p, c) },
  { name: 'place among first', of: placeAmongFirst },
  {
    name: 'heading speaks of it',
    of: ({ subject }, { discourse }) => flag(discourse.heading.has(subject)),
  },
  {
    name: 'heading speaks of another',
    of: ({ subject }, { discourse }) => flag([...discourse.heading].some((one) => one !== subject)),
  },
];
