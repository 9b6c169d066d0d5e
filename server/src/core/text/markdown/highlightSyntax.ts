import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

const DELIMITER = { resolve: 'Highlight', mark: 'HighlightMark' };

/** `==highlighted==`, as Obsidian and others have it. */
export const highlightSyntax: MarkdownConfig = {
  defineNodes: ['Highlight', 'HighlightMark'],
  parseInline: [{ name: 'Highlight', after: 'Emphasis', parse: parseMark }],
};

function parseMark(context: InlineContext, next: number, at: number): number {
  if (next !== EQUALS || context.char(at + 1) !== EQUALS || context.char(at + 2) === EQUALS)
    return -1;
  if (context.char(at - 1) === EQUALS) return -1;
  const opens = !/^(?:\s|$)/.test(context.slice(at + 2, at + 3));
  const closes = at > context.offset && !/^(?:\s|$)/.test(context.slice(at - 1, at));
  return context.addDelimiter(DELIMITER, at, at + 2, opens, closes);
}

const EQUALS = 0x3d;
