import type { Draft } from './draft';

/** The index of the first block behind the fields of the front matter. */
export function bodyStart({ blocks }: Draft): number {
  let at = 0;
  while (blocks[at]?.kind === 'field') at++;
  return at;
}
