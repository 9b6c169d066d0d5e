import { overlaps } from '../../span';
import type { Span } from '../../span';
import type { Block, Draft } from '../../text/draft';
import { draftSpan } from '../../text/draftSpan';
import type { TextEdit } from '../finding';
import { inOrder } from './editOrder';
import { written } from './notation';
import { runsIn } from './textRuns';
import type { Page } from './textRuns';
import { overRuns } from './editsOverRuns';
import { differences, trimmed } from './tokenDiff';

/**
 * Edits of a block's prose as the smallest edits of the draft that make them: each inside a run of text, so that markup, entities, notes and
 * comments stay whole. Nothing where the prose can't be changed so.
 * @example `**€310** million` to `€210 million` → `310` to `210`
 */
export function draftEdits(
  edits: readonly TextEdit[],
  block: Block,
  draft: Draft,
): readonly TextEdit[] | undefined {
  const page: Page = { block, source: draft.text.slice(block.span.start, block.span.end) };
  const found: TextEdit[] = [];
  for (const edit of edits) {
    const change = trimmed(edit, block.text);
    const small = change === undefined ? [] : smallest(change, page);
    if (small === undefined) return undefined;
    found.push(...small);
  }
  const placed: TextEdit[] = [];
  for (const { span, text } of inOrder(found)) {
    if (isGluing(span, text, block.text)) return undefined;
    const words = written(text, block.notation);
    if (words === undefined) return undefined;
    const at = span.end > span.start ? draftSpan(block, span) : insertion(span.start, block);
    placed.push({ span: at, text: words });
  }
  const clash = placed.some(({ span }, i) => {
    const before = placed[i - 1];
    return before !== undefined && (overlaps(before.span, span) || before.span.end > span.start);
  });
  return clash ? undefined : placed;
}

/** `in April 2029` would become `in2027`, `$€210` a formula. */
function isGluing({ start, end }: Span, text: string, prose: string): boolean {
  const [before, behind] = [prose.charAt(start - 1), prose.charAt(end)];
  if ((before === '$' && text.startsWith('$')) || (behind === '$' && text.endsWith('$')))
    return true;
  const hasBlank = /\s/.test(prose.slice(start, end));
  return text === '' && hasBlank && kindOf(before) === 'word' && kindOf(behind) === 'word';
}

/** Words that are put between two others go with those before them. */
function insertion(at: number, block: Block) {
  const span = draftSpan(block, { start: Math.max(0, at - 1), end: at });
  return at === 0 ? { start: span.start, end: span.start } : { start: span.end, end: span.end };
}

function smallest(edit: TextEdit, page: Page): readonly TextEdit[] | undefined {
  if (isInOneRun(edit, page)) return fits(edit, page) ? [edit] : undefined;
  const all: TextEdit[] = [];
  for (const part of differences(edit, page.block.text)) {
    const found = isInOneRun(part, page) ? [part] : overRuns(part, page);
    if (found?.every((one) => fits(one, page)) !== true) return undefined;
    all.push(...found);
  }
  return all;
}

function isInOneRun({ span }: TextEdit, page: Page): boolean {
  const runs = runsIn(page, span.start, Math.max(span.end, span.start + 1));
  return runs.length <= 1 && runs.every(({ isEditable }) => isEditable || span.end === span.start);
}

/**
 * True where the marks round a run keep their meaning: Markdown goes by whether white space, punctuation or a letter stands beside them, and a
 * run is never left empty.
 */
function fits({ span, text }: TextEdit, page: Page): boolean {
  const { notation, text: prose } = page.block;
  if (notation !== 'markdown') return true;
  const [run] = runsIn(page, span.start, Math.max(span.end, span.start + 1));
  if (run === undefined || span.end === span.start) return true;
  const left = prose.slice(run.start, span.start) + text + prose.slice(span.end, run.end);
  if (left === '') return false;
  const opensSame = kindOf(left.charAt(0)) === kindOf(prose.charAt(run.start));
  const closesSame = kindOf(left.charAt(left.length - 1)) === kindOf(prose.charAt(run.end - 1));
  return (
    (opensSame || kindOf(prose.charAt(run.start - 1)) === 'blank') &&
    (closesSame || kindOf(prose.charAt(run.end)) === 'blank') &&
    (run.start === 0 || opensSame || kindOf(left.charAt(0)) !== 'blank') &&
    (closesSame || kindOf(left.charAt(left.length - 1)) !== 'blank')
  );
}

function kindOf(char: string): 'blank' | 'word' | 'mark' {
  if (char === '' || /\s/.test(char)) return 'blank';
  return /[\p{L}\p{N}\p{M}]/u.test(char) ? 'word' : 'mark';
}
