import type { Source } from '../../core/facts/factbase';

/** Where a source can be read, each address once, with the field that it stands in. */
export function sourceAddresses({ url, carriedBy = [] }: Source): readonly SourceAddress[] {
  const carried = carriedBy.map((carrier) => ({ field: 'carriedBy', url: carrier.url }));
  // Without an address of its own it has that of the first who carry it.
  const isOwn = url !== undefined && carried.every((one) => one.url !== url);
  return isOwn ? [{ field: 'URL', url }, ...carried] : carried;
}

interface SourceAddress {
  readonly field: string;
  readonly url: string;
}
