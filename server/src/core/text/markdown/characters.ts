/** What an ASCII character is to the inline parsers; all others are `PLAIN`: no parser begins at them. */
export const PLAIN = 0;
export const WORD = 1;
/** Part of a mail address: `.`, `+`, `-`. */
export const JOINER = 2;
/** Markup only in company: `==`, `%%`, `:name:`, `$x`, `!`, `^[`. */
export const RARE = 4;
const MARKUP = 3;

const roles = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(char)) return WORD;
  if (/[.+-]/.test(char)) return JOINER;
  if ('=%:$!^'.includes(char)) return RARE;
  return '\\&`<*_[]~@{'.includes(char) ? MARKUP : PLAIN;
});

export function roleOf(code: number): number {
  return code < 128 ? (roles[code] ?? PLAIN) : PLAIN;
}

/** True where a character that is markup only in company has the company. */
export function startsRare(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  switch (text.charCodeAt(at)) {
    case EQUALS:
    case PERCENT:
      return next === text.charCodeAt(at);
    case BANG:
      return next === OPEN;
    case COLON:
      return next > SPACE && next < 128 && text.charCodeAt(at - 1) !== COLON;
    case DOLLAR:
      return next > SPACE;
    default:
      return true;
  }
}

/** A word character as lezer's address patterns mean it: `\w`. */
export function isWord(code: number): boolean {
  return roleOf(code) === WORD || code === UNDERSCORE;
}

const UNDERSCORE = 0x5f;
export const SPACE = 0x20;
const BANG = 0x21;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const COLON = 0x3a;
const EQUALS = 0x3d;
const OPEN = 0x5b;
