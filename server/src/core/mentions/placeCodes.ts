import { CODES_WITH_OTHER_SENSES } from '../places/list/placeNames';
import type { PlaceIndex } from '../places/placeIndex';
import type { Token } from '../text/token';
import { isGlued, isHyphenMark, lowerAt } from './tokenKinds';

/**
 * The codes of two places that stand beside each other in capitals, a hyphen or a dash between: `DK–XK`, `US-SV`. They take the tokens `at`
 * and `at + 2`. Undefined where both may as well be something else: `AM–PM`.
 */
export function codePairAt(
  { codes }: PlaceIndex,
  tokens: readonly Token[],
  at: number,
): readonly [string, string] | undefined {
  const [first = '', second = ''] = [tokens[at]?.text, tokens[at + 2]?.text];
  if (!CODE.test(first) || !CODE.test(second) || !isJoined(tokens, at + 1)) return undefined;
  if (first === second || !codes.has(first) || !codes.has(second)) return undefined;
  if (CODES_WITH_OTHER_SENSES.has(first) && CODES_WITH_OTHER_SENSES.has(second)) return undefined;
  const standsAlone = !isPartOf(tokens, at - 1, at) && !isPartOf(tokens, at + 3, at + 2);
  return standsAlone ? [first, second] : undefined;
}

const CODE = /^[A-Z]{2,3}$/;

function isJoined(tokens: readonly Token[], at: number): boolean {
  const mark = lowerAt(tokens, at);
  return (isHyphenMark(mark) || mark === '–') && isGlued(tokens, at - 1) && isGlued(tokens, at);
}

/** Something more is joined to a code, but for a word in small letters: `US-CA-94107`, not `US-SV-style`. */
function isPartOf(tokens: readonly Token[], mark: number, code: number): boolean {
  const [from, next] = mark < code ? [mark, mark - 1] : [code, mark + 1];
  if (!isGlued(tokens, from)) return false;
  if (!/^[-‐‑–/.:_]$/.test(lowerAt(tokens, mark))) return tokens[mark]?.type !== 'mark';
  const other = tokens[next];
  const isTouching = isGlued(tokens, mark < code ? next : mark);
  return isTouching && other !== undefined && /[\p{Lu}\d]/u.test(other.text);
}
