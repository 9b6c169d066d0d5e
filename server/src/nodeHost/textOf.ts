/**
 * What is written in a file: in UTF-8, or in UTF-16 where a byte order mark or the zero bytes of its letters tell so; the mark is left
 * out. Nothing where the bytes are no text. A broken sequence between others that are whole is read as U+FFFD.
 */
export function textOf(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const isBinary = text.includes('\0') || (text.includes('\uFFFD') && CONTROLS.test(text));
  return isBinary ? undefined : text;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return markless(bytes);
}

/** UTF-16 where most pairs of bytes are a plain character in it: no other text, and no picture, is like that. */
function markless(bytes: Uint8Array): Encoding {
  let little = 0;
  let big = 0;
  for (let at = 1; at < bytes.length; at += 2) {
    const [first = 0, second = 0] = [bytes[at - 1], bytes[at]];
    if (second === 0 && isPlain(first)) little += 1;
    else if (first === 0 && isPlain(second)) big += 1;
  }
  const most = bytes.length / 4;
  return little > most ? 'utf-16le' : big > most ? 'utf-16be' : 'utf-8';
}

function isPlain(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d);
}

/** What no writer types: the controls but white space, backspace and escape. */
const CONTROLS = /[\x00-\x07\x0e-\x1a\x1c-\x1f]/;
