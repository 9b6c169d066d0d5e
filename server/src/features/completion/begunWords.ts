import { FUNCTION_WORDS } from '../../core/language/functionWords';

/**
 * What facts may be searched by before a caret: the last words of the line, as far as they may be the beginning of a property's name or a value, the
 * longest stretch first.
 * @example `Denmark pays the pri` → `Denmark pays the pri`, `pays the pri`, `the pri`, `pri`
 */
export function begunBefore(line: string): readonly string[] {
  if (!/[\p{L}\p{N}%]$/u.test(line)) return [];
  const starts = [...line.matchAll(WORD_STARTS)].map(({ index }) => index).slice(-MOST_WORDS);
  return starts
    .map((start) => line.slice(start))
    .filter((words) => !FUNCTION_WORDS.has(folded(words)));
}

const MOST_WORDS = 4;
const WORD_STARTS = /(?<=^|[\s(“‘"'])[\p{L}\p{N}€$£]/gu;

/**
 * `words` from where `begun` begins one of them; nothing where it begins none.
 * @example `pri` in `total price €210 million` → `price €210 million`; `21` → `210 million`
 */
export function fromBegun(begun: string, words: string): string | undefined {
  const wanted = folded(begun);
  for (const { index } of words.matchAll(PART_STARTS)) {
    const tail = words.slice(index);
    if (folded(tail).startsWith(wanted)) return tail;
  }
  return undefined;
}

/** Of words, and of figures behind a sign. */
const PART_STARTS = /(?<![\p{L}\p{N}])[\p{L}\p{N}]|[€$£]/gu;

function folded(text: string): string {
  return text.replaceAll('\u00a0', ' ').toLowerCase();
}
