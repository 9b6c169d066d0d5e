import { oneLine } from '../core/wording/plainText';
import type { CheckProblem } from '../dataset/checks/check';

/**
 * One line a problem, as compilers print them, and a line that sums up. What a dataset holds can't steer the terminal.
 * @example `facts/agreements/a.yaml:12:7: error: price: “€5 million” does not print €50 million: … (figures)`
 */
export function problemsAsText(problems: readonly CheckProblem[]): string {
  const lines = problems.map(({ file, line, column, severity, message, check }) =>
    oneLine(`${file}:${line}:${column}: ${severity}: ${message} (${check})`, LONGEST),
  );
  return [...lines, summary(problems), ''].join('\n');
}

/** `{ problems: […] }`: lines and columns from 1, columns in UTF-16 units. */
export function problemsAsJson(problems: readonly CheckProblem[]): string {
  const entries = problems.map(({ file, line, column, severity, message, check }) => ({
    file,
    line,
    column,
    severity,
    check,
    message,
  }));
  return `${JSON.stringify({ problems: entries }, undefined, 2)}\n`;
}

function summary(problems: readonly CheckProblem[]): string {
  if (problems.length === 0) return 'Nothing wrong.';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${counted(errors, 'problem')}, ${counted(problems.length - errors, 'warning')}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const LONGEST = 2000;
