/** A dataset's text on one line: control characters and marks that turn the writing direction are dropped, long text is cut. */
export function oneLine(text: string, longest = 300): string {
  const line = text
    .slice(0, longest * 4)
    .replace(UNPRINTABLE, ' ')
    .replace(DIRECTION, '');
  const joined = line.replace(/\s+/g, ' ').trim();
  return joined.length > longest ? `${joined.slice(0, longest - 1).trimEnd()}…` : joined;
}

const UNPRINTABLE = /[\p{Cc}\u2028\u2029]/gu;
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
