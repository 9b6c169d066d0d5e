import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Span } from '../../core/span';
import type { Problem } from '../../dataset/problem';
import { problemDiagnostic } from '../datasetProblems';
import { quickFixKind } from '../lspNames';
import type { OpenDatasetFile } from './openFile';
import { problemEdits, problemSpan } from './problemEdits';
import type { ProblemEdit } from './problemEdits';

/** What is wrong in a dataset's file, where it stands. */
export function fileDiagnostics(file: OpenDatasetFile): Diagnostic[] {
  return file.problems.map((problem) => diagnosticOf(problem, file));
}

/** The mends that are plain for what is wrong at a stretch of the file. */
export function fileActions(
  file: OpenDatasetFile,
  stretch: Span,
  versionedEdits: boolean,
): CodeAction[] {
  return file.problems.flatMap((problem) => {
    const span = problemSpan(problem, file);
    if (span.start > stretch.end || stretch.start > span.end) return [];
    return problemEdits(problem, file).map((edit, at): CodeAction => ({
      title: `Write '${edit.right}'`,
      kind: quickFixKind,
      diagnostics: [diagnosticOf(problem, file)],
      ...(at === 0 ? { isPreferred: true } : {}),
      edit: workspaceEdit(edit, file, versionedEdits),
    }));
  });
}

function diagnosticOf(problem: Problem, file: OpenDatasetFile): Diagnostic {
  return { ...problemDiagnostic(problem), range: file.range(problemSpan(problem, file)) };
}

/** A change of an open file. */
export function workspaceEdit(
  { span, text }: Pick<ProblemEdit, 'span' | 'text'>,
  file: Pick<OpenDatasetFile, 'uri' | 'version' | 'range'>,
  versionedEdits: boolean,
): WorkspaceEdit {
  const { uri, version } = file;
  const edits = [{ range: file.range(span), newText: text }];
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
