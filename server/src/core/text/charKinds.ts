/** What a UTF-16 unit is to the tokenizer. `surrogate` is the first half of a pair, and any lone half. */
export const CharKind = {
  space: 1,
  letter: 2,
  combining: 3,
  digit: 4,
  apostrophe: 5,
  surrogate: 6,
  other: 7,
} as const;
export type CharKind = (typeof CharKind)[keyof typeof CharKind];

/** The kind of each unit of the basic plane, filled in as they are met: most drafts meet a hundred. */
const kinds = new Uint8Array(0x10000);

/** The kind of one UTF-16 unit; NaN, what `charCodeAt` gives behind the end, counts as a space. */
export function charKind(code: number): CharKind {
  const known = kinds[code];
  if (known !== undefined && known !== 0) return known as CharKind;
  const kind = judge(code);
  kinds[code] = kind;
  return kind;
}

/** True where a letter or combining mark beyond the basic plane stands at `at`: two units. */
export function isAstralLetter(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && code > 0xffff && /[\p{L}\p{M}]/u.test(String.fromCodePoint(code));
}

/** True for the straight apostrophe, its typographic forms, and the accent that is typed for it. */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xb4;
}

function judge(code: number): CharKind {
  if (Number.isNaN(code)) return CharKind.space;
  if (code >= 0x30 && code <= 0x39) return CharKind.digit;
  if (isApostrophe(code)) return CharKind.apostrophe;
  if (code >= 0xd800 && code <= 0xdfff) return CharKind.surrogate;
  const char = String.fromCharCode(code);
  if (/[\s\p{Cc}\u200b\u2060\ufeff]/u.test(char)) return CharKind.space;
  if (/\p{L}/u.test(char)) return CharKind.letter;
  // Zero-width joiners are part of a word in Persian and the scripts of India.
  if (/[\p{M}\u200c\u200d\u00ad]/u.test(char)) return CharKind.combining;
  return CharKind.other;
}
