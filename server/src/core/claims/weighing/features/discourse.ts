import type { Feature } from '../feature';
import type { Company } from '../company';
import { NEVER } from '../discourse';
import type { Pair } from '../pair';

function since({ subject }: Pair, company: Company): number {
  return company.since.get(subject) ?? NEVER;
}

function rivalSince({ subject }: Pair, company: Company): number {
  let least = NEVER;
  company.since.forEach((n, other) => {
    if (n < least && other !== subject) least = n;
  });
  return least;
}

export const DISCOURSE_FEATURES: readonly Feature[] = [
  { name: 'since spoken before rival', of: (p, c) => since(p, c) - rivalSince(p, c) },
];
