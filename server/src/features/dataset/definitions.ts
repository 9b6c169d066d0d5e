import type { Factbase, FileLocation } from '../../core/facts/factbase';
import { findingsIn } from '../findingAt';
import type { OpenDraft } from '../openDraft';
import { factsOf } from '../verdictWords';
import type { OpenDatasetFile } from './openFile';
import { factKey } from './references';
import { targetAt } from './target';

/** Where the dataset states the facts that the claims at an offset of a draft rest on. `now` is the dataset as it is being edited. */
export function factLocations(
  offset: number,
  draft: OpenDraft,
  now: Factbase,
): readonly FileLocation[] {
  const facts = findingsIn({ start: offset, end: offset }, draft.result.findings).flatMap(
    ({ verdict }) => factsOf(verdict),
  );
  const files = new Set(facts.map(({ location }) => location?.file));
  const moved = new Map(
    now.facts
      .filter(({ location }) => files.has(location?.file))
      .map((fact) => [factKey(fact), fact.location] as const),
  );
  const places = facts.flatMap((fact) => moved.get(factKey(fact)) ?? fact.location ?? []);
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}

/** Where the source is listed whose id stands at an offset of a dataset's file. */
export function sourceLocation(offset: number, file: OpenDatasetFile): FileLocation | undefined {
  const target = targetAt(offset, file);
  return target?.kind === 'source' ? target.source.location : undefined;
}
