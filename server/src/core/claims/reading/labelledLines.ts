import type { SentenceRange } from '../../text/sentences';
import type { Token } from '../../text/token';

/** A label is at most this many tokens long. */
const LONGEST = 5;

/**
 * Parts sentences at line ends where the lines are labelled, as in a box of facts: `Pop.: 1.6m⏎Neighbours: Serbia, Albania`. One labelled
 * line alone is prose.
 */
export function labelledLines(
  text: string,
  tokens: readonly Token[],
  ranges: readonly SentenceRange[],
): readonly SentenceRange[] {
  const starts = new Set<number>();
  tokens.forEach((_, at) => {
    if (isLineStart(text, tokens, at) && isLabelled(text, tokens, at)) starts.add(at);
  });
  if (starts.size < 2) return ranges;
  return ranges
    .flatMap((range) => parted(range, starts))
    .reduce<SentenceRange[]>(joined(starts), []);
}

function isLineStart(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return (
    token !== undefined &&
    (before === undefined || text.slice(before.end, token.start).includes('\n'))
  );
}

function isLabelled(text: string, tokens: readonly Token[], at: number): boolean {
  for (let i = at; i <= at + LONGEST; i++) {
    if (tokens[i]?.text === ':') return i > at;
    if (i > at && isLineStart(text, tokens, i)) return false;
  }
  return false;
}

function parted(
  { first, last }: SentenceRange,
  starts: ReadonlySet<number>,
): readonly SentenceRange[] {
  const cuts = [...starts].filter((at) => at > first && at < last);
  return [first, ...cuts].map((start, i) => ({ first: start, last: cuts[i] ?? last }));
}

/** What a point in a label cut off (`Pop.: 1.6m`) belongs to its line. */
function joined(starts: ReadonlySet<number>) {
  return (lines: SentenceRange[], range: SentenceRange): SentenceRange[] => {
    const before = lines.at(-1);
    if (!before || starts.has(range.first) || range.first - before.first > LONGEST)
      return [...lines, range];
    return [...lines.slice(0, -1), { first: before.first, last: range.last }];
  };
}
