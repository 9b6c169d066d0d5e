import type { Span } from '../span';

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
]);

/**
 * What stands between quotation marks, in the order of the text. A curly single quote opens only before a letter behind white space, so that
 * an apostrophe doesn't; a mark that is never closed quotes to the end of the text, as in a speech that goes on in the next paragraph.
 */
export function quotations(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const close = closerAt(text, i);
    if (close === undefined) continue;
    const end = closeIndex(text, i + 1, close);
    if (end === undefined) continue;
    found.push({ start: i + 1, end });
    i = end;
  }
  return found;
}

function closerAt(text: string, i: number): string | undefined {
  const char = text.charAt(i);
  if (char === '"') return '"';
  if (char === '‘' && i > 0 && !/\s/.test(text.charAt(i - 1))) return undefined;
  return PAIRS.get(char);
}

function closeIndex(text: string, from: number, close: string): number | undefined {
  for (let end = text.indexOf(close, from); end >= 0; end = text.indexOf(close, end + 1)) {
    if (close !== '’' || !/\p{L}/u.test(text.charAt(end + 1))) return end;
  }
  return close === '’' ? undefined : text.length;
}
