const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
];

/** A whole number below 10^15 in words, as British news writes it: 210 → `two hundred and ten`. `and` off for American style. */
export function spellNumber(value: number, withAnd = true): string {
  if (value < 0 || value >= 1e15 || !Number.isInteger(value)) return String(value);
  for (const [scale, name] of SCALES) {
    if (value < scale) continue;
    const rest = value % scale;
    const head = `${spellNumber(Math.floor(value / scale), withAnd)} ${name}`;
    if (rest === 0) return head;
    return `${head}${withAnd && rest < 100 ? ' and' : ''} ${spellNumber(rest, withAnd)}`;
  }
  return spellBelowThousand(value, withAnd);
}

function spellBelowThousand(value: number, withAnd: boolean): string {
  if (value < 20) return SMALL[value] ?? String(value);
  if (value < 100) {
    const unit = value % 10;
    return `${TENS[Math.floor(value / 10)] ?? ''}${unit > 0 ? `-${SMALL[unit] ?? ''}` : ''}`;
  }
  const rest = value % 100;
  const head = `${SMALL[Math.floor(value / 100)] ?? ''} hundred`;
  return rest === 0 ? head : `${head}${withAnd ? ' and' : ''} ${spellBelowThousand(rest, withAnd)}`;
}

const IRREGULAR_ORDINALS: ReadonlyMap<string, string> = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
]);

/** An ordinal in words: 21 → `twenty-first`. */
export function spellOrdinal(value: number): string {
  const words = spellNumber(value);
  const last = /[a-z]+$/.exec(words)?.[0] ?? '';
  const ordinal =
    IRREGULAR_ORDINALS.get(last) ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, words.length - last.length) + ordinal;
}

/** An ordinal in digits: 2 → `2nd`. */
export function shortOrdinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${String(value)}${suffix}`;
}
