import { CLIPPED_WORDS } from '../../language/citationWords';
import { measureMarks } from '../../mentions/measureMarks';
import type { Span } from '../../span';

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
]);

/**
 * What stands between quotation marks, in the order of the text. A curly single quote opens only behind white space or another opening mark,
 * so that an apostrophe doesn't; the marks of feet and inches neither open nor close; a mark that is never closed quotes to the end of the text, as in a speech that
 * goes on in the next paragraph.
 */
export function quotations(text: string): readonly Span[] {
  const found: Span[] = [];
  const measures = measureMarks(text);
  for (let i = 0; i < text.length; i++) {
    const close = measures.has(i) ? undefined : closerAt(text, i);
    if (close === undefined) continue;
    const end = closeIndex(text, i + 1, close, measures);
    if (end === undefined) continue;
    found.push({ start: i + 1, end });
    i = end;
  }
  return found;
}

function closerAt(text: string, i: number): string | undefined {
  const char = text.charAt(i);
  if (char === '"') return '"';
  if (char === '‘' && (!isOpening(text, i) || isClipped(text, i))) return undefined;
  return PAIRS.get(char);
}

function isOpening(text: string, i: number): boolean {
  return i === 0 || /[\s(“"—–]/.test(text.charAt(i - 1));
}

/** `‘90s`, `‘tis`: an apostrophe that an editor has turned round. */
function isClipped(text: string, i: number): boolean {
  const behind = text.slice(i + 1, i + 10);
  const [word = ''] = /^\p{L}+/u.exec(behind) ?? [];
  return /^\d0s/.test(behind) || CLIPPED_WORDS.has(word.toLowerCase());
}

function closeIndex(
  text: string,
  from: number,
  close: string,
  measures: ReadonlySet<number>,
): number | undefined {
  for (let end = text.indexOf(close, from); end >= 0; end = text.indexOf(close, end + 1)) {
    if (measures.has(end)) continue;
    if (close !== '’' || !/\p{L}/u.test(text.charAt(end + 1))) return end;
  }
  return close === '’' ? undefined : text.length;
}
