import type { Span } from '../../core/span';
import type { Problem } from '../../dataset/problem';
import { wordAt } from './openFile';
import type { OpenDatasetFile } from './openFile';

/** A way to mend a problem: what to write instead of what stands at a span. */
export interface ProblemEdit {
  readonly span: Span;
  /** As it is to be read. */
  readonly right: string;
  /** As YAML wants it written there. */
  readonly text: string;
}

/** A file's text, and where in it a problem stands. */
interface PlacedText {
  readonly text: string;
  offset(place: Problem): number;
}

/** What to underline: what is to be replaced, else the word at the problem's place. */
export function problemSpan(problem: Problem, file: OpenDatasetFile): Span {
  return writtenSpan(problem, file) ?? wordAt(file.text, file.offset(problem));
}

/** The mends of a problem; none where the text that they would replace isn't found. */
export function problemEdits(problem: Problem, file: PlacedText): readonly ProblemEdit[] {
  const span = writtenSpan(problem, file);
  if (span === undefined) return [];
  const before = file.text.charAt(span.start - 1);
  return (problem.mend?.right ?? []).map((right) => ({ span, right, text: inYaml(right, before) }));
}

/** The first place from the problem's on where the words stand by themselves. */
function writtenSpan(problem: Problem, file: PlacedText): Span | undefined {
  const { mend } = problem;
  if (mend === undefined || mend.written === '') return undefined;
  const from = file.offset(problem);
  const near = file.text.slice(from, from + FARTHEST);
  for (let at = near.indexOf(mend.written); at !== -1; at = near.indexOf(mend.written, at + 1)) {
    const end = at + mend.written.length;
    const isWhole = !WORD.test(near.charAt(at - 1)) && !WORD.test(near.charAt(end));
    if (isWhole) return { start: from + at, end: from + end };
  }
  return undefined;
}

/** `before` is what stands before it: inside quotes it needs none of its own. */
function inYaml(words: string, before: string): string {
  if (before === '"') return words.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  if (before === "'") return words.replaceAll("'", "''");
  return NEEDS_QUOTES.test(words) ? JSON.stringify(words) : words;
}

const FARTHEST = 600;
const WORD = /[\p{L}\p{N}_-]/u;
const NEEDS_QUOTES =
  /^[-?:,[\]{}#&*!|>'"%@`\s]|[,[\]{}]|: |:$| #|\s$|^$|^(?:true|false|null|no|yes|on|off|~)$/i;
