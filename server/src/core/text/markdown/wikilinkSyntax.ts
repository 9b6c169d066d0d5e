import type { Element, InlineContext, MarkdownConfig } from '@lezer/markdown';
import { addNode } from './scan';

/** `[[page]]`, whose words name a page; `[[page|words]]`, whose words are the writer's; `![[page]]` embeds one. A name with marks in it is unread, as what is embedded. */
export const wikilinkSyntax: MarkdownConfig = {
  defineNodes: ['Wikilink', 'WikilinkMark', 'WikilinkTarget', 'Embed'],
  parseInline: [{ name: 'Wikilink', before: 'Citation', parse: parseWikilink }],
};

const WIKILINK = /\[\[([^[\]|\n]{1,300}?)(?:\\?\|([^[\]\n]{1,300}))?\]\](?!\(|\[(?!\^))/y;

function parseWikilink(context: InlineContext, next: number, at: number): number {
  const { text, offset } = context;
  const from = at - offset;
  if (next === BANG) {
    const end = wikilinkAt(text, from + 1)?.[0].length ?? 0;
    return end > 0 ? addNode(context, 'Embed', at, from + 1 + end) : -1;
  }
  const found = next === OPEN ? wikilinkAt(text, from) : undefined;
  if (!found) return -1;
  const [{ length }, target = '', alias] = found;
  const end = at + length;
  if (alias === undefined && MARKUP.test(target)) return addNode(context, 'Embed', at, end);
  const wordsAt = alias === undefined ? at + 2 : end - 2 - alias.length;
  const words: readonly Element[] =
    alias === undefined
      ? [context.elt('WikilinkTarget', at + 2, at + 2 + target.length)]
      : context.parser.parseInline(alias, wordsAt);
  return context.addElement(
    context.elt('Wikilink', at, end, [
      context.elt('WikilinkMark', at, wordsAt),
      ...words,
      context.elt('WikilinkMark', end - 2, end),
    ]),
  );
}

/** What would be markup in prose names a page here: it isn't read. */
const MARKUP = /[{}~`*=$]/;

function wikilinkAt(text: string, at: number): RegExpExecArray | null {
  WIKILINK.lastIndex = at;
  return WIKILINK.exec(text);
}

const BANG = 0x21;
const OPEN = 0x5b;
