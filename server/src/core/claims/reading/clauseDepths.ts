import { CLAUSE_WORDS } from '../../language/clauseWords';
import type { Token } from '../../text/token';

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

/** For each token the weight of all clause boundaries up to it: two tokens of one clause have the same depth. */
export function clauseDepths(tokens: readonly Token[]): readonly number[] {
  let depth = 0;
  return tokens.map((token, i) => {
    if (token.type === 'word') depth += CLAUSE_WORDS.get(token.lower) ?? 0;
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
