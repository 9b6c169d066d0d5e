import type { BlockReading } from '../reading/blockReading';

const known = new WeakMap<BlockReading, ReadonlyMap<string, number>>();

/** How many sentences of a block name each place, by its code. Made once a block. */
export function namedIn(block: BlockReading): ReadonlyMap<string, number> {
  let named = known.get(block);
  if (!named) known.set(block, (named = readPlaces(block)));
  return named;
}

function readPlaces({ sentences }: BlockReading): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { places } of sentences)
    for (const code of new Set(places.map(({ mention }) => mention.value.country)))
      named.set(code, (named.get(code) ?? 0) + 1);
  return named;
}
