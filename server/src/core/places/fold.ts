import type { Token } from '../text/token';

/** Without accents, curly apostrophes straightened: `Prishtinë` → `Prishtine`, `København` → `Kobenhavn`. */
export function fold(text: string): string {
  if (!hasOther(text)) return text;
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘ʼ´]/g, "'")
    .replaceAll(UNDIVIDED, (letter) => PLAIN.get(letter) ?? letter);
}

/** Letters with a mark that Unicode doesn't take apart, and what is written where a keyboard hasn't got them. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  'øo ØO łl ŁL đd ĐD ðd ÐD ıi əe ƏE ħh ĦH ŧt ŦT'
    .split(' ')
    .map(([letter = '', plain = '']): [string, string] => [letter, plain]),
);
const UNDIVIDED = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');

/**
 * True where the token stands for the word of a name: a capital for a capital, or the whole in capitals, as headings have it. What is
 * written in capitals (`US`, `EU`) has to be so.
 */
export function matchesWord(word: string, token: Token | undefined): boolean {
  if (!token) return false;
  if (token.text === word) return true;
  const text = fold(token.text);
  if (text === word) return true;
  if (token.type === 'mark') return LIKE.get(text) === word;
  if (text.length !== word.length || text.toLowerCase() !== word.toLowerCase()) return false;
  const isSmall = word === word.toLowerCase();
  return isSmall || (text.length > 1 && text === text.toUpperCase());
}

function hasOther(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return true;
  return false;
}

const LIKE: ReadonlyMap<string, string> = new Map([
  ['–', '-'],
  ['‑', '-'],
  ['&', 'and'],
]);
