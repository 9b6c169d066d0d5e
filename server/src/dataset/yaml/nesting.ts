import type { CST } from 'yaml';

/** More levels than any dataset needs. The yaml package recurses over them, and exhausts the stack on tens of thousands. */
export const DEEPEST = 100;

/** Asked before the text is parsed at all, as the parser takes kilobytes for each bracket. Brackets in text are few and close again. */
export function opensTooMany(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open += bracket === '[' || bracket === '{' ? 1 : -1;
    if (open > 10 * DEEPEST) return true;
  }
  return MANY_DASHES.test(text);
}

/** Asked before the text is composed: the composer recurses, and exhausts the stack on what no dataset needs. */
export function isTooDeep(tokens: readonly CST.Token[]): boolean {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const depth = next.depth + 1;
    if (depth > DEEPEST) return true;
    for (const token of partsOf(next.token)) open.push({ token, depth });
  }
  return false;
}

function partsOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items
    .flatMap((item) => [item.key ?? undefined, item.value])
    .filter((part) => part !== undefined);
}

/** `- - - …`, `? ? ? …`: a level each. */
const MANY_DASHES = /(?:[-?:] +){101}/;
