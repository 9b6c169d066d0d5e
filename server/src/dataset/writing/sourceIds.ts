import type { Factbase } from '../../core/facts/factbase';
import type { KnownSource, NewSource } from './newAgreement';
import { slug } from './slug';

/** A source as a curator names it. */
export type DescribedSource = Omit<NewSource, 'id'>;

/** Gives each source an id made of publisher and date, such as `reuters-2025-12-12`; one whose address the dataset has already is that one. */
export function identified(
  described: readonly DescribedSource[],
  { sources }: Pick<Factbase, 'sources'>,
): readonly (NewSource | KnownSource)[] {
  const byUrl = new Map([...sources.values()].map(({ id, url }) => [url, id]));
  const taken = new Set(sources.keys());
  return described.map((source) => {
    const known = source.url === undefined ? undefined : byUrl.get(source.url);
    if (known !== undefined) return { known };
    const id = freeId(source, taken);
    taken.add(id);
    if (source.url !== undefined) byUrl.set(source.url, id);
    return { ...source, id };
  });
}

function freeId({ publisher, issued }: DescribedSource, taken: ReadonlySet<string>): string {
  const [first = ''] = publisher.split(/[,(]/);
  const id = [slug(first) || slug(publisher) || 'source', issued].filter(Boolean).join('-');
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? id : `${id}-no${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
