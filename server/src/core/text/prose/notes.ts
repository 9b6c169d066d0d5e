/**
 * What a raised or lowered text, or the text of a link within the page, is to the words before it.
 * - ending: the ending of an ordinal (`12<sup>th</sup>`), one word with it. - note: a note's number or sign, no part of them.
 * - words: neither.
 */
export function noteKind(written: string, before: string): 'ending' | 'note' | 'words' {
  const text = written.replace(/<[^>]*>/g, '').trim();
  if (/\d/.test(before) && /^\p{L}{2}$/u.test(text)) return 'ending';
  return NOTE.test(text) ? 'note' : 'words';
}

/** `1`, `[12]`, `a`, `1, 2`, `*`, `↩`, `note 3`; of words it has at most one. */
const NOTE =
  /^(?:[[(]?\\?[[(]?(?:\p{L}+\s*\d{1,3}|\d{1,3}|\p{L}|[*†‡§¶#^]{1,3}|\p{S}\ufe0e?)\\?[\])]?[\])]?(?:\s*[,;–-]\s*)?)+$/u;
