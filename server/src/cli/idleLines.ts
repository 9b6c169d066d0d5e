import { draftNameIn, idleDecisions, usedIn } from '../decisions/idleDecisions';
import type { KeptDecisions, NearbyDecisions } from '../decisions/nearbyDecisions';
import { problemLine } from '../features/datasetProblems';
import type { Host } from '../host';
import type { CheckedFile } from './checkedFile';

/**
 * A line for each decision that was made for one of these drafts and hides nothing in them any more, and for each agreement that is never to be
 * checked and that no dataset has which they were held against. `isReadWhole`: whether nothing in those of a draft failed to be read.
 */
export function idleLines(
  decisions: NearbyDecisions,
  files: readonly CheckedFile[],
  host: Host,
  isReadWhole: (file: string) => boolean,
): readonly string[] {
  const idle = (kept: KeptDecisions) => {
    const own = files
      .map((checked) => ({ ...checked, path: host.resolveFolder(checked.file, []) }))
      .filter(({ path }) => decisions.of(path) === kept);
    const subjects = own.flatMap(({ factbase }) => [...factbase.subjects.keys()]);
    const isCertain = own.length > 0 && own.every(({ file }) => isReadWhole(file));
    return idleDecisions(kept.entries, {
      drafts: own.map(({ path, result }) => ({
        draft: draftNameIn(kept.folder, path),
        used: usedIn(result.hidden),
      })),
      subjects: isCertain ? new Set(subjects) : undefined,
    });
  };
  return decisions.all.flatMap((kept) => idle(kept).map(problemLine));
}
