import { coverageOf, standingValues } from '../core/check/coverage';
import type { Source } from '../core/facts/factbase';
import type { CoverageParams } from '../protocol';
import type { OpenDraft } from './openDraft';

/** How the values of a draft stand, and by what it was checked. */
export function coverageFor({
  uri,
  version,
  result,
  factbase,
  written,
  ticked,
}: OpenDraft): CoverageParams {
  const { day, isPartial } = result;
  const values = standingValues(result, ticked);
  const newest = newestOf(factbase.sources.values());
  return {
    uri,
    version,
    counts: coverageOf(values),
    inconsistent: result.inconsistencies.length,
    day: day.date,
    dayFrom: day.from,
    datasets: (factbase.datasets ?? []).map(({ name }) => name),
    ...(newest === undefined ? {} : { newest }),
    isPartial: isPartial === true,
    isBeingWritten: written !== undefined && (written.isInValue || written.waiting.size > 0),
  };
}

/** The day of the source that was published last; EDTF, which sorts as text. */
function newestOf(sources: Iterable<Source>): string | undefined {
  let newest: string | undefined;
  for (const { issued } of sources)
    if (issued !== undefined && /^\d{4}/.test(issued) && (newest === undefined || issued > newest))
      newest = issued;
  return newest;
}
