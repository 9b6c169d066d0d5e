import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/**
 * The characters that an HTML entity stands for (`&nbsp;`, `&#8364;`, `&#x20AC;`); nothing for a name that HTML doesn't know, which is text.
 * As CommonMark has it, a number that is no character stands for U+FFFD.
 */
export function decodeEntity(written: string): string | undefined {
  const [, hex, decimal, name] = ENTITY.exec(written) ?? [];
  if (name !== undefined) {
    const decoded = decodeNamedCharacterReference(name);
    return decoded === false ? undefined : decoded;
  }
  if (hex === undefined && decimal === undefined) return undefined;
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

const ENTITY = /^&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,31}));$/i;
