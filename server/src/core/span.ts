/** A stretch of text: half-open UTF-16 offsets, `start` in, `end` out. What the offsets count from is said where a span is held. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two share at least one UTF-16 unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where the two overlap or one begins where the other ends: a caret at a word's edge touches it. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** True where `inner` lies in `outer`, edges included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same stretch counted from a point `by` units earlier. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
