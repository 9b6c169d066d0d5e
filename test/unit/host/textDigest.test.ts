import { expect, it } from 'vitest';
import { textDigest } from '../../../server/src/host/textDigest';

it('is the same for the same texts alone, however they are cut', () => {
  const texts = [[], [''], ['', ''], ['a'], ['b'], ['ab'], ['a', 'b'], ['b', 'a'], ['ab', '']];
  const many = Array.from({ length: 20_000 }, (_, at) => [`Draft no. ${String(at)}.`]);
  const digests = [...texts, ...many].map(textDigest);
  expect(new Set(digests).size).toBe(digests.length);
  expect(textDigest(['a', 'b'])).toBe(textDigest(['a', 'b']));
  for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{32}$/);
});
