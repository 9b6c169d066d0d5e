import type { Link } from '../draft';

/** The links in the order of the text, brought into prose of that length: white space at its end has been cut off. */
export function linksWithin(links: readonly Link[], length: number): readonly Link[] {
  if (links.length === 0) return NONE;
  return links
    .map(({ span: { start, end }, url }) => ({
      url,
      span: { start: Math.min(start, length), end: Math.min(end, length) },
    }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** The same of what stands at a place. */
export function placesWithin<T extends { readonly at: number }>(
  all: readonly T[],
  length: number,
): readonly T[] {
  return all.length === 0 ? NONE : all.map((one) => ({ ...one, at: Math.min(one.at, length) }));
}

/** Most blocks have none: one list serves them all. */
const NONE: readonly never[] = [];
