import { createHash } from 'node:crypto';
import type { Digest } from './snapshot';

/** SHA-256 of texts, in hexadecimal; where one ends and the next begins is told by their lengths. */
export const nodeDigest: Digest = (texts) => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${String(text.length)}\n${text}`);
  return hash.digest('hex');
};
