import type { TextEdit } from '../finding';
import { runsIn } from './textRuns';
import type { Page, Run } from './textRuns';

/** Words that markup parts: those of one run become the new ones, the others go. A single word or number is changed letter by letter. */
export function overRuns({ span, text }: TextEdit, page: Page): readonly TextEdit[] | undefined {
  const { block } = page;
  const pieces = runsIn(page, span.start, span.end).map((run) => ({
    run,
    start: Math.max(run.start, span.start),
    end: Math.min(run.end, span.end),
  }));
  const old = block.text.slice(span.start, span.end);
  if (!/\s/.test(old))
    return pieces.every(({ run }) => run.isEditable) ? shared(text, pieces, block.text) : undefined;
  const isBlank = ({ start, end }: Piece) => block.text.slice(start, end).trim() === '';
  const words = pieces.filter((piece) => !isBlank(piece));
  if (!words.every(({ run }) => run.isEditable)) return undefined;
  const main =
    words.findLast(({ start, end }) => /\p{N}/u.test(block.text.slice(start, end))) ?? words.at(-1);
  if (main === undefined) return undefined;
  const isGone = text.trim() === '';
  const edits: TextEdit[] = [];
  for (const piece of words) {
    const edit =
      piece === main && !isGone
        ? { span: clipped(piece), text: text.trim() }
        : removal(piece, block.text);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  return edits;

  function clipped({ start, end }: Piece) {
    const part = block.text.slice(start, end);
    const from = start + part.length - part.trimStart().length;
    return { start: from, end: from + part.trim().length };
  }
}

interface Piece {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
}

/** Takes words away with the white space that would be left at an edge of their run; nothing where the run would be left empty. */
function removal({ run, start, end }: Piece, prose: string): TextEdit | undefined {
  const before = prose.slice(run.start, start);
  const behind = prose.slice(end, run.end);
  if (before.trim() === '' && behind.trim() === '') return undefined;
  const from = behind.trim() === '' ? start - (before.length - before.trimEnd().length) : start;
  const to = before.trim() === '' ? end + (behind.length - behind.trimStart().length) : end;
  return { span: { start: from, end: to }, text: '' };
}

/** The letters of a new word over the pieces of the old one: as many to each as it had, from the end, and at least one. */
function shared(
  text: string,
  pieces: readonly Piece[],
  prose: string,
): readonly TextEdit[] | undefined {
  const letters = text.match(/[^]/gu) ?? [];
  if (letters.length < pieces.length || /\s/.test(text)) return undefined;
  const edits: TextEdit[] = [];
  let end = letters.length;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (piece === undefined) continue;
    const wanted = i === 0 ? end : Math.min(piece.end - piece.start, end - i);
    edits.unshift({
      span: { start: piece.start, end: piece.end },
      text: letters.slice(end - wanted, end).join(''),
    });
    end -= wanted;
  }
  return edits.filter(({ span: { start, end }, text: own }) => prose.slice(start, end) !== own);
}
