import type { Source } from '../../core/facts/factbase';
import type { DatasetCheck } from './check';
import { sourceAddresses } from './sourceAddresses';

export const uniqueAddresses: DatasetCheck = {
  name: 'unique-addresses',
  about: 'One page is one source: no address stands in two of them.',
  tip: 'Keep one of the two sources, and let the facts that rest on the other name it.',
  *run(dataset) {
    const known = new Map<string, Source>();
    for (const source of dataset.factbase.sources.values()) {
      for (const { field, url } of sourceAddresses(source)) {
        const key = addressKey(url);
        const twin = known.get(key);
        known.set(key, twin ?? source);
        const at = dataset.sourceAt(source, field);
        if (twin === undefined || twin === source || at === undefined) continue;
        const message = `source '${source.id}' has the address of '${twin.id}'${whereOf(twin)}: they are one source`;
        yield { ...at, message, severity: 'error' };
      }
    }
  },
};

/** Two addresses that differ in the scheme, in `www.`, in a slash at the end or in the place within the page lead to one page. */
function addressKey(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search;
}

function whereOf({ location }: Source): string {
  return location === undefined ? '' : ` (${location.file}:${location.line})`;
}
