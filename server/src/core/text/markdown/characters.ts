/** What an ASCII character is to the inline parsers; all others are `PLAIN`: no parser begins at them. */
export const PLAIN = 0;
export const WORD = 1;
/** Part of a mail address: `.`, `+`, `-`. */
export const JOINER = 2;
const MARKUP = 3;

const roles = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(char)) return WORD;
  if (/[.+-]/.test(char)) return JOINER;
  return '\\&`<*_[]!~@'.includes(char) ? MARKUP : PLAIN;
});

export function roleOf(code: number): number {
  return code < 128 ? (roles[code] ?? PLAIN) : PLAIN;
}

/** A word character as lezer's address patterns mean it: `\w`. */
export function isWord(code: number): boolean {
  return roleOf(code) === WORD || code === UNDERSCORE;
}

const UNDERSCORE = 0x5f;
export const SPACE = 0x20;
