import type { Diagnostic } from 'vscode-languageserver-types';
import type { Problem } from '../dataset/problem';
import { severity as severities } from './lspNames';

/** Dataset problems as diagnostics of their files, by URI. */
export function problemDiagnostics(
  problems: readonly Problem[],
  fileUri: (path: string) => string | undefined,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>();
  for (const problem of problems) {
    const uri = fileUri(problem.file);
    if (uri === undefined) continue;
    const list = byFile.get(uri) ?? [];
    byFile.set(uri, list);
    list.push(problemDiagnostic(problem));
  }
  return byFile;
}

/** `data/agreements/a.yaml:3:5: what is wrong`. */
export function problemLine({ file, line, column, message }: Problem): string {
  return `${file}:${String(line)}:${String(column)}: ${message}`;
}

/** What is said once in the window: how many there are, and the first in full. */
export function problemSummary(problems: readonly Problem[]): string | undefined {
  const first = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  if (first === undefined) return undefined;
  const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
  // VS Code makes links, also to its commands, of [text](address) in what is said in the window.
  const words = problemLine(first).replaceAll('](', '] (');
  return `PactCheck found ${count} in its datasets and goes on with the rest. ${words}`;
}

/** A problem as a diagnostic at its place. */
export function problemDiagnostic({ line, column, message, severity }: Problem): Diagnostic {
  const start = { line: Math.max(line - 1, 0), character: Math.max(column - 1, 0) };
  return {
    range: { start, end: start },
    message,
    severity: severity === 'error' ? severities.error : severities.warning,
    source: 'pactcheck',
    code: 'dataset',
  };
}
