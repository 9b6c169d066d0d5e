import type { MarkdownConfig, MarkdownParser } from '@lezer/markdown';
import { GFM, parser } from '@lezer/markdown';
import { citationSyntax } from './citationSyntax';
import { footnoteSyntax } from './footnoteSyntax';
import { plainRuns } from './plainRuns';

/** Ends a paragraph that opens with `[` and never closes it: lezer reads it anew for each of its lines. */
const longReference: MarkdownConfig = {
  defineNodes: ['Unread'],
  parseBlock: [
    {
      name: 'LongReference',
      endLeaf: (_context, _line, { content }) => content.length > 10_000 && content.startsWith('['),
    },
  ],
};

/** GitHub's Markdown with footnotes and citations, without math: `$` is money. */
const grammar = parser.configure([GFM, footnoteSyntax, citationSyntax, longReference]);

/** A parser that leaves the rest of a long paragraph unread once `isSpent`. */
export function markdownParser(isSpent: () => boolean): MarkdownParser {
  return grammar.configure({ parseInline: [plainRuns(isSpent)] });
}

/** A table by node type id: what `roleOf` says of the type's name, `fallback` for the others. */
export function byNodeType<Role>(
  rolesByName: ReadonlyMap<string, Role>,
  fallback: Role,
): readonly Role[] {
  return grammar.nodeSet.types.map(({ name }) => rolesByName.get(name) ?? fallback);
}
