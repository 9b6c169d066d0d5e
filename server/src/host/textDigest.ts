/**
 * A digest of texts where there is no library of digests that answers at once: 128 bits in hexadecimal, MurmurHash's mixing of UTF-16 units.
 * Nobody who wants two texts to have the same is kept from it; where one text ends and the next begins is told by their lengths.
 */
export function textDigest(texts: readonly string[]): string {
  let [a, b, c, d]: [number, number, number, number] = [...SEEDS];
  const mix = (unit: number): void => {
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  };
  for (const text of texts) {
    mix(text.length);
    for (let at = 0; at < text.length; at++) mix(text.charCodeAt(at));
  }
  for (let round = 0; round < LAST_ROUNDS; round++) mix(round);
  return [a, b, c, d].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

const SEEDS = [1779033703, 3144134277, 1013904242, 2773480762] as const;

/** Until the last unit has changed every part. */
const LAST_ROUNDS = 8;
