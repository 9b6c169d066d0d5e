import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { Say } from '../../core/l10n/say';
import type { Span } from '../../core/span';
import type { Problem } from '../../dataset/problem';
import { withoutEntryAt } from '../../decisions/removedEntry';
import { workspaceEdit } from '../dataset/diagnostics';
import { problemEdits } from '../dataset/problemEdits';
import { quickFixKind } from '../lspNames';
import { decisionDiagnostics } from './diagnostics';

/** A file of decisions that an editor has open, as it stands there. */
export interface OpenDecisionsFile {
  readonly uri: string;
  readonly version: number;
  /** Its lines end in `\n`. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Entries that hide nothing. */
  readonly idle: readonly Problem[];
  offset(place: Problem): number;
  range(span: Span): Range;
}

/** What can be done about what is wrong or idle in these lines: the word that is meant, and to take the entry out. */
export function decisionFileActions(
  file: OpenDecisionsFile,
  lines: Range,
  { say, versionedEdits }: { readonly say: Say; readonly versionedEdits: boolean },
): readonly CodeAction[] {
  const isThere = ({ line }: Problem) => lines.start.line < line && line <= lines.end.line + 1;
  const action = (problem: Problem, title: string, edit: { span: Span; text: string }) => ({
    title,
    kind: quickFixKind,
    diagnostics: diagnosticsOf(file, problem),
    edit: workspaceEdit(edit, file, versionedEdits),
  });
  return [...file.problems, ...file.idle].filter(isThere).flatMap((problem): CodeAction[] => {
    const mends = problemEdits(problem, file).map((edit, at) => ({
      ...action(problem, say('action.write', { word: edit.right }), edit),
      ...(at === 0 && { isPreferred: true }),
    }));
    const left = withoutEntryAt(file.text, file.offset(problem));
    if (left === undefined) return mends;
    const removal = action(problem, say('action.removeEntry'), changeOf(file.text, left));
    return [...mends, { ...removal, ...(mends.length === 0 && { isPreferred: true }) }];
  });
}

function diagnosticsOf({ idle }: OpenDecisionsFile, problem: Problem) {
  const isIdle = idle.includes(problem);
  const told = isIdle ? decisionDiagnostics([], [problem]) : decisionDiagnostics([problem], []);
  return [...told.values()].flat();
}

/** The smallest stretch by which two texts differ. */
function changeOf(before: string, after: string): { span: Span; text: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let behind = 0;
  while (behind < most - start && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
  return {
    span: { start, end: before.length - behind },
    text: after.slice(start, after.length - behind),
  };
}
