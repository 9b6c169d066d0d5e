import { PLANTED } from './claims';

/** What may stand in a sentence: raw HTML takes no Markdown, a heading no second line, a cell no `|`. */
export type Setting = 'paragraph' | 'line' | 'cell' | 'html';

/** What opens and what closes. */
export type Pair = readonly [string, string];

/** The marks that may stand round words there. */
export function pairsIn(setting: Setting): readonly Pair[] {
  if (setting === 'html') return HTML_PAIRS;
  return setting === 'cell' ? [...PAIRS, ...HTML_PAIRS] : [...PAIRS, ...HTML_PAIRS, ...PIPED_PAIRS];
}

/** Code takes no backtick in it, struck text no `~~`, a link no bracket, a page’s name no mark at all. */
export function fits([open]: Pair, inner: string): boolean {
  if (/^[`~]/.test(open)) return !inner.includes(open.charAt(0));
  if (open.startsWith('<s') || open.startsWith('<del')) return !/<\/?(?:s|del)\b/.test(inner);
  if (open.startsWith('{')) return !/[{}]/.test(inner);
  return !open.includes('[') || !/[[\]|<>`\n]/.test(inner);
}

/** Stands before a mark that nothing closes: behind it what is to be read is anyone’s guess. No draft has it in the end. */
export const LOOSE = '\ue000';

/** Marks that every reader takes for text where nothing closes them. */
export const LOOSE_MARKS: readonly string[] = [
  ...['**', '*', '_', '`', '~~', '[', '](', ']', '[^', '![', '<b>', '</b>', '<', '>', '&', '\\'],
  ...['“', '"', '(', '$', '#', '+'],
];

/** A currency's sign as an entity. */
export const EUROS = ['&euro;', '&#8364;', '&#x20AC;'] as const;

const HTML_PAIRS: readonly Pair[] = [
  ['<b>', '</b>'],
  ['<i>', '</i>'],
  ['<u>', '</u>'],
  ['<mark>', '</mark>'],
  ['<ins>', '</ins>'],
  [`<span data-n="${PLANTED}">`, '</span>'],
  [`<a href="/${PLANTED}">`, '</a>'],
  ['<s>', '</s>'],
  ['<del>', '</del>'],
];

const PAIRS: readonly Pair[] = [
  ['**', '**'],
  ['*', '*'],
  ['_', '_'],
  ['__', '__'],
  ['***', '***'],
  ['==', '=='],
  ['{++', '++}'],
  ['{==', '==}'],
  ['`', '`'],
  ['~~', '~~'],
  ['[', `](https://example.org/${PLANTED})`],
  ['[', '][ref]'],
  ['[', `]{.x n=${PLANTED}}`],
  ['(', ')'],
  ['“', '”'],
];

const PIPED_PAIRS: readonly Pair[] = [
  ['[[', ']]'],
  [`[[Page ${PLANTED}|`, ']]'],
];

/** What a sentence may end in behind its full stop; no bare address, since remark takes a footnote's mark behind one into it. */
export const ENDS: readonly string[] = [
  ' :tada:',
  ' :+1:',
  '[^1]',
  ` See <https://example.org/${PLANTED}>.`,
  ` See \`${PLANTED}\`.`,
  ` (see <https://example.org/${PLANTED}>)`,
  ` {>>${PLANTED}<<}`,
];
