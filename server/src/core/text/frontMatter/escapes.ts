/** The character that a backslash and what follows it stand for in quotation marks: `\n`, `\"`, `\u20ac`. */
export function decodeEscape(escape: string): string {
  const code = /^\\[uUx]([\da-f]+)$/i.exec(escape)?.[1];
  if (code !== undefined) return character(parseInt(code, 16));
  const letter = escape.charAt(1);
  return BLANKS.includes(letter) ? ' ' : letter;
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** Breaks and blanks of all kinds are one to a reader of the text. */
const BLANKS = 'nrtfvbN_LP0ae';
