import { draftNameIn, idleDecisions } from '../decisions/idleDecisions';
import type { KeptDecisions, NearbyDecisions } from '../decisions/nearbyDecisions';
import { problemLine } from '../features/datasetProblems';
import type { Host } from '../host';
import type { CheckedFile } from './checkedFile';

/** A line for each decision that was made for one of these drafts and hides nothing in them any more. */
export function idleLines(
  decisions: NearbyDecisions,
  files: readonly CheckedFile[],
  host: Host,
): readonly string[] {
  const idle = (kept: KeptDecisions) => {
    const drafts = files.map(({ file, result }) => ({
      path: host.resolveFolder(file, []),
      result,
    }));
    const own = drafts.filter(({ path }) => decisions.of(path) === kept);
    return idleDecisions(
      kept,
      own.map(({ path, result }) => ({
        draft: draftNameIn(kept.folder, path),
        hidden: result.hidden,
      })),
    );
  };
  return decisions.all.flatMap((kept) => idle(kept).map(problemLine));
}
