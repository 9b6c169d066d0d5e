import type { MarkdownParser } from '@lezer/markdown';
import { GFM, parser } from '@lezer/markdown';
import { citationSyntax } from './citationSyntax';
import { commentSyntax } from './commentSyntax';
import { componentSyntax } from './componentSyntax';
import { editSyntax } from './editSyntax';
import { footnoteSyntax } from './footnoteSyntax';
import { highlightSyntax } from './highlightSyntax';
import { htmlBlockSyntax } from './htmlBlockSyntax';
import { limits } from './limits';
import { mathSyntax } from './mathSyntax';
import { plainRuns } from './plainRuns';
import { shortcodeSyntax } from './shortcodeSyntax';
import { templateSyntax } from './templateSyntax';
import { wikilinkSyntax } from './wikilinkSyntax';

/** What drafts hold beside GitHub's Markdown; one construct, one file. */
export const extensions = [
  footnoteSyntax,
  citationSyntax,
  wikilinkSyntax,
  shortcodeSyntax,
  highlightSyntax,
  templateSyntax,
  editSyntax,
  mathSyntax,
  commentSyntax,
  componentSyntax,
  htmlBlockSyntax,
];

const grammar = parser.configure([GFM, ...extensions, limits]);

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
