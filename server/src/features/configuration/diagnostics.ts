import type { Diagnostic, Range } from 'vscode-languageserver-types';
import type { Problem } from '../../dataset/problem';
import type { Span } from '../../core/span';
import { wordAt } from '../dataset/openFile';
import { problemDiagnostic } from '../datasetProblems';

/** A configuration that an editor has open, as it stands there. */
export interface OpenConfiguration {
  /** Its lines end in `\n`. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** In lines and columns from 1. */
  offset(place: Problem): number;
  range(span: Span): Range;
}

/** What is wrong in a configuration that isn't open, at its places. */
export function savedConfigurationDiagnostics(problems: readonly Problem[]): Diagnostic[] {
  return problems.map((problem) => ({ ...problemDiagnostic(problem), code: CODE }));
}

/** What is wrong in one that is: the word at each place is underlined. */
export function configurationDiagnostics(open: OpenConfiguration): Diagnostic[] {
  return open.problems.map((problem) => ({
    ...problemDiagnostic(problem),
    code: CODE,
    range: open.range(wordAt(open.text, open.offset(problem))),
  }));
}

const CODE = 'configuration';
