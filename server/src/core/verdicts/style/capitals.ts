import type { TextEdit } from '../finding';

/** Gives `text` the capitals of `printed`: all, each word's, the first, or none. */
export function matchCase(printed: string, text: string): string {
  const letters = printed.replaceAll(/\P{L}/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return text.toUpperCase();
  if (isTitle(printed)) return text.replaceAll(/(?<!\p{L})\p{Ll}/gu, (one) => one.toUpperCase());
  const [first = ''] = letters;
  return isCapital(first) ? capitalised(text) : text;
}

/** Several words, each with a capital: `Three Hundred`. */
function isTitle(printed: string): boolean {
  const words = printed.match(/\p{L}+/gu) ?? [];
  return words.length > 1 && words.every(([first = '']) => isCapital(first));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** With a capital letter where the first character is one. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** True where nothing but the end of another sentence, a quotation mark or the like stands before. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:•|*\n]["”’)\]]*)\s*["“‘(]*\s*$/.test(text.slice(Math.max(0, at - 12), at));
}

/** Gives what opens a sentence a capital, where what it replaces had one. */
export function asOpening(edit: TextEdit, text: string): TextEdit {
  const printed = text.slice(edit.span.start, edit.span.end);
  const isOpening = /^\p{Lu}/u.test(printed) && opensSentence(text, edit.span.start);
  return isOpening ? { ...edit, text: capitalised(edit.text) } : edit;
}
