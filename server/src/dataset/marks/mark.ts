import type { Span } from '../../core/span';
import type { DiagnosticCode } from '../../core/verdicts/diagnosticCodes';

/** What a mark expects of the checker. - ok: a supported claim. - differs: that very fact with another figure that isn't plainly wrong, so at most a hint. */
export type MarkVerdict = DiagnosticCode | 'ok' | 'differs';

/** `⟦250|wrong-number|300⟧`, found in a draft. */
export interface Mark {
  /** In the draft without its marks. */
  readonly span: Span;
  readonly surface: string;
  readonly verdict: MarkVerdict;
  /** What stands in the surface's place once corrected. */
  readonly fix?: string;
  /** Inside a direct quotation, which no fix rewrites. */
  readonly quoted: boolean;
}

/** A draft as written, and what a perfect checker says of it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Takes the marks off. Throws where one is malformed: a test must not pass because its mark was misread. */
export function readMarks(marked: string): MarkedText {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const found of marked.matchAll(MARK)) {
    text += marked.slice(at, found.index);
    at = found.index + found[0].length;
    const mark = readMark(found[1] ?? '', text.length);
    text += mark.surface;
    marks.push(mark);
  }
  text += marked.slice(at);
  if (/[⟦⟧]/.test(text)) throw new Error(`a mark is not closed or not opened: ${excerpt(text)}`);
  return { text, marks };
}

/** Puts marks into a draft: the inverse of `readMarks`. Marks must not overlap. */
export function writeMarks({ text, marks }: MarkedText): string {
  let written = '';
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start)) {
    written += text.slice(at, mark.span.start) + writeMark(mark);
    at = mark.span.end;
  }
  return written + text.slice(at);
}

function readMark(inside: string, start: number): Mark {
  const [surface = '', verdict, ...rest] = inside.split('|');
  const quoted = rest.at(-1) === 'quote';
  const [fix, ...more] = quoted ? rest.slice(0, -1) : rest;
  const known = VERDICTS.find((name) => name === verdict);
  if (known === undefined || surface === '' || more.length > 0) {
    throw new Error(`not a mark: ⟦${inside}⟧`);
  }
  const span = { start, end: start + surface.length };
  return { span, surface, verdict: known, quoted, ...(fix === undefined ? {} : { fix }) };
}

function writeMark({ surface, verdict, fix, quoted }: Mark): string {
  const fields = [
    surface,
    verdict,
    ...(fix === undefined ? [] : [fix]),
    ...(quoted ? ['quote'] : []),
  ];
  return `⟦${fields.join('|')}⟧`;
}

function excerpt(text: string): string {
  const at = text.search(/[⟦⟧]/);
  return text.slice(Math.max(0, at - 20), at + 40);
}

const MARK = /⟦([^⟦⟧]*)⟧/g;

const VERDICTS: readonly MarkVerdict[] = [
  'wrong-number',
  'wrong-date',
  'wrong-country',
  'ok',
  'differs',
  'disputed',
  'outdated',
];
