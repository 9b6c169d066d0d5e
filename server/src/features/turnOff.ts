import { sentenceAt } from '../core/check/sentenceAt';
import type { PlacedSentence } from '../core/check/sentenceAt';
import { overlaps } from '../core/span';
import type { Block } from '../core/text/draft';
import { draftSpan } from '../core/text/draftSpan';
import { lineBreakOf } from '../core/text/lineBreak';
import { readDraft } from '../core/text/readDraft';
import type { FindingCode } from '../core/verdicts/diagnosticCodes';
import type { Finding, TextEdit } from '../core/verdicts/finding';
import type { OpenDraft } from './openDraft';

/** A change of the draft that turns a finding's code off, and what it is called. */
export interface TurningOff {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Turns off a code for the finding's sentence, its line, the whole file: by comments, only where the format takes them. Where a sentence is alone
 * in its line, that is one and the same.
 */
export function turningOff(
  code: FindingCode,
  finding: Finding,
  draft: OpenDraft,
): readonly TurningOff[] {
  const { say } = draft;
  const { text, blocks } = draft.result.draft;
  const own = blocks.find(({ span }) => overlaps(span, finding.claim.span));
  const sentence = sentenceAt(finding.claim.span.start, draft.result.reading);
  const end = own && lineEnd(text, own, finding.claim.span.end);
  const line =
    end === undefined ? undefined : [insertion(end, ` ${comment(draft, `disable-line ${code}`)}`)];
  const isAlone = sentence !== undefined && line !== undefined && isAloneInLine(sentence, text);
  const around = isAlone ? line : sentence && roundSentence(code, finding, sentence, draft);
  return [
    ...(around ? [{ title: say('action.turnOffSentence', { code }), edits: around }] : []),
    ...(line && !isAlone ? [{ title: say('action.turnOffLine', { code }), edits: line }] : []),
    { title: say('action.turnOffFile', { code }), edits: [atTop(code, draft)] },
  ];
}

function comment({ uri }: OpenDraft, words: string): string {
  return isMdx(uri) ? `{/* pactcheck-${words} */}` : `<!-- pactcheck-${words} -->`;
}

function insertion(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}

/** Below the front matter. */
function atTop(code: FindingCode, draft: OpenDraft): TextEdit {
  const { text, frontMatter } = draft.result.draft;
  const top = frontMatter?.span.end ?? 0;
  const lineBreak = lineBreakOf(text);
  const written = comment(draft, `disable-file ${code}`);
  return insertion(
    top,
    top === 0 ? `${written}${lineBreak}${lineBreak}` : `${lineBreak}${written}${lineBreak}`,
  );
}

/** Where a comment may stand at a line's end: not in a table or HTML, nor behind what makes a line break of it. */
function lineEnd(text: string, { kind, notation, span }: Block, from: number): number | undefined {
  if (notation !== 'markdown' || kind === 'cell') return undefined;
  const rest = /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
  const end = from + rest.length;
  const kept = /(?: {2,}|\\|\s*\{[^{}]*\}|\s+\^[\w-]+)\s*$/.exec(rest)?.[0] ?? '';
  const at = end - kept.length;
  return at >= span.start ? at : undefined;
}

/** Nothing else of its block stands in the one line that it stands in. */
function isAloneInLine({ block, prose }: PlacedSentence, text: string): boolean {
  const { start, end } = draftSpan(block, prose);
  if (/[\r\n]/.test(text.slice(start, end))) return false;
  const before = block.text.slice(0, prose.start);
  const behind = block.text.slice(prose.end);
  return /(?:^|\n)\s*$/.test(before) && /^\s*(?:\n|$)/.test(behind);
}

/** `disable` before it and `enable` behind; nothing where that would change what the draft says. */
function roundSentence(
  code: FindingCode,
  finding: Finding,
  sentence: PlacedSentence,
  draft: OpenDraft,
): readonly TextEdit[] | undefined {
  const { text } = draft.result.draft;
  if (sentence.block.notation !== 'markdown') return undefined;
  const start = openingPoint(sentence, text, isMdx(draft.uri));
  if (start === undefined || start > finding.span.start) return undefined;
  const edits = [
    insertion(start, comment(draft, `disable ${code}`)),
    insertion(sentence.span.end, comment(draft, `enable ${code}`)),
  ];
  return saysTheSame(text, sentence.block, edits) ? edits : undefined;
}

/** Before the sentence; at a line's beginning, where `<!--` would make a block of HTML of the line, behind its first word. */
function openingPoint(
  { block, reading, prose, span }: PlacedSentence,
  text: string,
  isAnywhere: boolean,
): number | undefined {
  const lineStart =
    Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const isFirst = /^[\s>*+\-#\d.)]*$/.test(text.slice(lineStart, span.start));
  if (isAnywhere || !isFirst) return span.start;
  const second = reading.tokens.find(({ start }) => start > prose.start);
  return second && second.start < prose.end ? draftSpan(block, second).start : undefined;
}

/** Reads the block's lines with and without the comments. */
function saysTheSame(text: string, { span }: Block, edits: readonly TextEdit[]): boolean {
  const from =
    Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
  const end = span.end + (/^[^\r\n]*/.exec(text.slice(span.end))?.[0].length ?? 0);
  let [written, at] = ['', from];
  for (const edit of edits) {
    written += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return prosesOf(text.slice(from, end)) === prosesOf(written + text.slice(at, end));
}

function prosesOf(source: string): string {
  return JSON.stringify(readDraft(source).blocks.map((block) => block.text));
}

function isMdx(uri: string): boolean {
  return /\.mdx(?:[?#]|$)/i.test(uri);
}
