/** A word for a power of ten behind digits, and what it stands for. */
export interface Scale {
  readonly pattern: RegExp;
  readonly size: number;
}

/** The longest spelling first; a letter alone only where nothing follows it. */
export const SCALES: readonly Scale[] = [
  { pattern: /\blakh crores?\b/i, size: 1e12 },
  { pattern: /trillion|trn|tln|tn|(?<![a-z])t(?![a-z])/i, size: 1e12 },
  { pattern: /billion|bln|bn|mrd|(?<![a-z])b(?![a-z])/i, size: 1e9 },
  { pattern: /crores?|(?<![a-z])crs?(?![a-z])/i, size: 1e7 },
  { pattern: /million|mill?n?\b|mln|mio|mn|mm\b|(?<![a-z])m(?![a-z])/i, size: 1e6 },
  { pattern: /lakhs?/i, size: 1e5 },
  { pattern: /thousand|(?<![a-z])k(?![a-z])/i, size: 1e3 },
];

/** The word one scale down, as long or as short as the other. */
export const SMALLER_SCALES: ReadonlyMap<string, string> = new Map([
  ['trillion', 'billion'],
  ['tn', 'bn'],
  ['billion', 'million'],
  ['bn', 'm'],
  ['b', 'm'],
  ['bln', 'mln'],
  ['mrd', 'mio'],
  ['crore', 'lakh'],
  ['cr', 'lakh'],
]);

/** The word one scale up. */
export const LARGER_SCALES: ReadonlyMap<string, string> = new Map([
  ['thousand', 'million'],
  ['k', 'm'],
  ['million', 'billion'],
  ['m', 'bn'],
  ['mn', 'bn'],
  ['mln', 'bln'],
  ['mio', 'mrd'],
  ['billion', 'trillion'],
  ['bn', 'tn'],
  ['b', 't'],
  ['lakh', 'crore'],
]);

/** What a large number is written in where the draft writes its own in words. */
export const EVERYDAY_SCALE: Scale & { readonly word: string } = {
  word: 'million',
  pattern: /million/i,
  size: 1e6,
};

/** Numbers of the Indian kind: `12 lakh`. */
export const INDIAN_SCALES = /\d\s?(?:lakh|crore)s?\b/i;
