import type { MarkdownParser } from '@lezer/markdown';
import { GFM, parser } from '@lezer/markdown';
import { citationSyntax } from './citationSyntax';
import { footnoteSyntax } from './footnoteSyntax';
import { limits } from './limits';
import { plainRuns } from './plainRuns';

/** GitHub's Markdown with footnotes and citations, without math: `$` is money. */
const grammar = parser.configure([GFM, footnoteSyntax, citationSyntax, limits]);

/** A parser that leaves the rest of a long paragraph unread once `isSpent`. */
export function markdownParser(isSpent: () => boolean): MarkdownParser {
  return grammar.configure({ parseInline: [plainRuns(isSpent)] });
}

/** A table by node type id: the role of the type's name, `fallback` for those without. */
export function byNodeType<Role>(
  roles: ReadonlyMap<string, Role>,
  fallback: Role,
): readonly Role[] {
  return grammar.nodeSet.types.map(({ name }) => roles.get(name) ?? fallback);
}
