import type { Diagnostic } from 'vscode-languageserver-types';
import { groupBy } from '../../core/claims/lexicon/grouping';
import type { Problem } from '../../dataset/problem';
import { problemDiagnostic } from '../datasetProblems';
import { severity, unnecessary } from '../lspNames';

/** What is wrong in files of decisions, by their paths; entries that hide nothing any more are faded and among no problems. */
export function decisionDiagnostics(
  problems: readonly Problem[],
  idle: readonly Problem[],
): ReadonlyMap<string, readonly Diagnostic[]> {
  const told = [
    ...problems.map((problem) => ({ problem, as: { code: 'decisions' } })),
    ...idle.map((problem) => ({
      problem,
      as: { code: 'idle-decision', severity: severity.hint, tags: [unnecessary] },
    })),
  ];
  const byFile = groupBy(told, ({ problem }) => [problem.file]);
  return new Map(
    [...byFile].map(([file, own]) => [
      file,
      own.map(({ problem, as }): Diagnostic => ({ ...whole(problemDiagnostic(problem)), ...as })),
    ]),
  );
}

/** To its line's end. */
function whole(diagnostic: Diagnostic): Diagnostic {
  const { start } = diagnostic.range;
  return { ...diagnostic, range: { start, end: { line: start.line + 1, character: 0 } } };
}
