import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import { addNode, balancedEnd } from './scan';

/**
 * Short forms that stand for something else or name it: emoji (`:tada:`), the name of a text directive (`:abbr[…]`), Obsidian's block ids (` ^id`
 * at a line's end), a note in the text (`^[…]`), a raised number (`^1^`), a note's number that leads to it (`[[1]](#n)`, which lezer doesn't take for a
 * link), and the mark of a callout (`[!NOTE]`).
 */
export const shortcodeSyntax: MarkdownConfig = {
  defineNodes: ['EmojiShortcode', 'BlockId', 'InlineNote', 'CalloutMark'],
  parseInline: [
    { name: 'EmojiShortcode', before: 'Escape', parse: parseColon },
    { name: 'Caret', before: 'Escape', parse: parseCaret },
    { name: 'Bracket', before: 'Wikilink', parse: parseBracket },
  ],
};

const EMOJI = /:[a-z\d_+-]{1,50}:/iy;
const DIRECTIVE = /:[a-z][\w-]{0,50}(?=\[)/iy;
const BLOCK_ID = /\^[A-Za-z\d-]{1,60}(?=[ \t]*(?:\n|$))/y;
const RAISED = /\^\d{1,3}\^/y;
const NOTE_LINK = /\[\[\w{1,4}\]\]\(#[^()\s]{0,200}\)/y;
const CALLOUT = /\[![A-Za-z][\w-]{0,40}(?:\|[^\]\n]{0,60})?\][+-]?/y;

function parseColon(context: InlineContext, next: number, at: number): number {
  const from = at - context.offset;
  if (next !== COLON || /[\p{L}\p{N}:]/u.test(context.text.charAt(from - 1))) return -1;
  const emoji = matchEnd(EMOJI, context.text, from);
  if (emoji > 0) return addNode(context, 'EmojiShortcode', at, emoji);
  const name = matchEnd(DIRECTIVE, context.text, from);
  return name > 0 ? addNode(context, 'Attributes', at, name) : -1;
}

function parseCaret(context: InlineContext, next: number, at: number): number {
  if (next !== CARET) return -1;
  const { text } = context;
  const from = at - context.offset;
  if (text.charAt(from + 1) === '[') {
    const end = balancedEnd(text, from + 1, '[', ']');
    if (end > 0) return addNode(context, 'InlineNote', at, end);
  }
  const isBehindWord = /\S/.test(text.charAt(from - 1));
  const end = matchEnd(isBehindWord ? RAISED : BLOCK_ID, text, from);
  if (end < 0) return -1;
  return addNode(context, isBehindWord ? 'InlineNote' : 'BlockId', at, end);
}

function parseBracket(context: InlineContext, next: number, at: number): number {
  if (next !== OPEN) return -1;
  const note = matchEnd(NOTE_LINK, context.text, at - context.offset);
  if (note > 0) return addNode(context, 'InlineNote', at, note);
  const end = at === context.offset ? matchEnd(CALLOUT, context.text, 0) : -1;
  return end > 0 ? addNode(context, 'CalloutMark', at, end) : -1;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const COLON = 0x3a;
const CARET = 0x5e;
const OPEN = 0x5b;
