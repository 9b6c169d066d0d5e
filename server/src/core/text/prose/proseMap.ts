import type { Span } from '../../span';

/**
 * What a stretch of prose is in the source.
 * - verbatim: the same characters.
 * - escape: a character and the backslash before it; replaced as a whole or not at all.
 * - entity: characters that are written by another notation (`&ndash;`, `\u2013` in quotes): never changed.
 * - fixed: words that name something (the target of a wikilink): read, never changed.
 * - gap: a blank or a line break in the place of what is no prose, so that the words round it stay apart.
 */
export type SegmentKind = 'verbatim' | 'escape' | 'entity' | 'fixed' | 'gap';

/** A stretch of a block's prose and where it is written. What lies between the segments in the source is markup. */
export interface Segment {
  readonly kind: SegmentKind;
  /** In the prose. */
  readonly start: number;
  readonly end: number;
  /** In the block's source. */
  readonly from: number;
  readonly to: number;
}

/** In the order of the text, without holes in the prose: each begins where the one before it ends. */
export type ProseMap = readonly Segment[];

/** The stretch of the source in which a stretch of prose is written, without the markup round it. */
export function sourceSpan(map: ProseMap, { start, end }: Span): Span {
  const from = sourceStart(map, start);
  return { start: from, end: end > start ? Math.max(from, sourceEnd(map, end)) : from };
}

/** Where the character at `at` of the prose is written; behind the last, the end of what is. */
export function sourceStart(map: ProseMap, at: number): number {
  const segment = map[indexAt(map, at)];
  if (segment === undefined) return 0;
  if (at >= segment.end) return segment.to;
  return segment.kind === 'verbatim' ? segment.from + at - segment.start : segment.from;
}

/** Where the character before `at` ends in the source. */
export function sourceEnd(map: ProseMap, at: number): number {
  const segment = at > 0 ? map[indexAt(map, at - 1)] : undefined;
  if (segment === undefined) return map[0]?.from ?? 0;
  return segment.kind === 'verbatim' ? segment.from + at - segment.start : segment.to;
}

/** The first place in the prose that isn't written before `at` of the source. */
export function proseOffset(map: ProseMap, at: number): number {
  for (const { kind, start, end, from, to } of map) {
    if (to <= at && !(to === at && from === at)) continue;
    if (from >= at) return start;
    return kind === 'verbatim' ? start + at - from : end;
  }
  return map.at(-1)?.end ?? 0;
}

/** The index of the segment that the character at `at` is in; the last one for what lies behind all. */
function indexAt(map: ProseMap, at: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
