import { isWord, JOINER, roleOf, SPACE } from './characters';

/** lezer's address patterns go quadratic on a run of thousands of characters. */
export const LONGEST_ADDRESS = 2_000;

/** True where lezer's Autolink may find an address: at a word's start, `www.`, a scheme, or what runs up to an `@`. */
export function startsAddress(text: string, at: number, mayHaveMail: boolean): boolean {
  if (at > 0 && isWord(text.charCodeAt(at - 1))) return false;
  switch (text.charCodeAt(at)) {
    case 0x68:
      if (text.startsWith('http://', at) || text.startsWith('https://', at)) return true;
      break;
    case 0x6d:
      if (text.startsWith('mailto:', at)) return true;
      break;
    case 0x77:
      if (text.startsWith('www.', at)) return true;
      break;
    case 0x78:
      if (text.startsWith('xmpp:', at)) return true;
  }
  return mayHaveMail && startsMail(text, at);
}

/** Where the white space behind `from` begins. */
export function runEnd(text: string, from: number): number {
  let end = from;
  while (text.charCodeAt(end) > SPACE) end++;
  return end;
}

function startsMail(text: string, from: number): boolean {
  for (let at = from; at <= from + LONGEST_MAILBOX; at++) {
    const code = text.charCodeAt(at);
    if (code === AT) return at > from;
    if (!isWord(code) && roleOf(code) !== JOINER) return false;
  }
  return false;
}

const LONGEST_MAILBOX = 100;
const AT = 0x40;
