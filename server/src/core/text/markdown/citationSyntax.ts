import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/** Pandoc's citations, `[@who-2025, p. 3]` and `@who-2025`: the figures in them are no prose. */
export const citationSyntax: MarkdownConfig = {
  defineNodes: ['Citation'],
  parseInline: [{ name: 'Citation', before: 'Link', parse: readCitation }],
};

/** A citation key with its `@`, in braces or not; a point or colon at the end of one without belongs to the sentence. */
export const citationKey =
  /@(?:\{([^\s{}]{1,200})\}|([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]{0,200}[\p{L}\p{M}\p{N}_/])?))/gu;

function readCitation(context: InlineContext, next: number, at: number): number {
  const from = at - context.offset;
  let end = -1;
  if (next === OPEN) end = groupEnd(context.text, from);
  if (next === AT) end = keyEnd(context.text, from);
  return end < 0 ? -1 : context.addElement(context.elt('Citation', at, context.offset + end));
}

/** The end of a bracket with a key in it. A link's text (`[@name](address)`) is none. */
function groupEnd(text: string, from: number): number {
  const close = closingBracket(text, from + 1);
  const after = text.charCodeAt(close + 1);
  if (close < 0 || after === PARENTHESIS || after === OPEN) return -1;
  return /(?:^|[\s;-])@[\p{L}\p{N}_{]/u.test(text.slice(from + 1, close)) ? close + 1 : -1;
}

function closingBracket(text: string, from: number): number {
  for (let at = from; at < from + LONGEST_GROUP; at++) {
    const code = text.charCodeAt(at);
    if (code === CLOSE) return at;
    if (code === OPEN || Number.isNaN(code)) return -1;
  }
  return -1;
}

function keyEnd(text: string, from: number): number {
  if (from > 0 && /[\p{L}\p{N}_]/u.test(text.charAt(from - 1))) return -1;
  const [found] = text.slice(from, from + LONGEST_KEY).match(citationKey) ?? [];
  return found !== undefined && text.startsWith(found, from) ? from + found.length : -1;
}

const LONGEST_KEY = 200;
const LONGEST_GROUP = 500;
const PARENTHESIS = 0x28;
const AT = 0x40;
const OPEN = 0x5b;
const CLOSE = 0x5d;
