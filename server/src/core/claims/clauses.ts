import type { Token } from '../text/token';

/** How strongly a mark or a word parts what stands before it from what stands behind. */
const MARK_WEIGHTS: ReadonlyMap<string, number> = new Map([
  [',', 1],
  [';', 3],
  [':', 1],
  ['(', 1],
  [')', 1],
  ['—', 2],
  ['–', 1],
  ['|', 2],
  ['/', 1],
  ['.', 4],
  ['?', 4],
  ['!', 4],
]);

const WORD_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['and', 1],
  ['or', 1],
  ['but', 3],
  ['while', 3],
  ['whereas', 3],
  ['whilst', 3],
  ['although', 3],
  ['though', 3],
  ['which', 1],
  ['who', 1],
  ['whose', 1],
  ['whom', 1],
  ['that', 0.5],
  ['than', 2],
  ['times', 2],
  ['unlike', 3],
  ['compared', 3],
  ['because', 2],
  ['when', 1],
  ['where', 1],
  ['besides', 2],
  ['beside', 2],
  ['as', 0.5],
]);

/** For each token the weight of all clause boundaries up to it: two tokens of one clause have the same depth. */
export function clauseDepths(tokens: readonly Token[]): readonly number[] {
  let depth = 0;
  return tokens.map((token, i) => {
    if (token.type === 'word') depth += WORD_WEIGHTS.get(token.lower) ?? 0;
    else if (token.type === 'mark') depth += markWeight(tokens, i);
    return depth;
  });
}

/** A dash or a hyphen inside a word or a range parts nothing. */
function markWeight(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (!token) return 0;
  const isTight = tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end;
  if (token.text === '-') return isTight ? 0 : 2;
  if (isTight && (token.text === '–' || token.text === '/')) return 0;
  return MARK_WEIGHTS.get(token.text) ?? 0;
}
