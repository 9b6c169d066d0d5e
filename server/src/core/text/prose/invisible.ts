/** Characters that nobody sees: soft hyphens, zero-width spaces and joiners, byte order marks, marks of the writing direction. */
const INVISIBLE = /[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** True where a text has such a character anywhere. */
export function mayHoldInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

/** True for the UTF-16 unit of such a character. */
export function isInvisible(code: number): boolean {
  return code >= 0xad && INVISIBLE.test(String.fromCharCode(code));
}

/** True where nobody sees anything of the text; also of an empty one. */
export function isAllInvisible(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isInvisible(text.charCodeAt(at))) return false;
  return true;
}
