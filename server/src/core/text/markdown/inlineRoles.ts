import { byNodeType } from './grammar';

/** What a node of lezer's means for the text of a block. */
export type InlineRole =
  | 'strong'
  | 'link'
  | 'linkMark'
  | 'url'
  | 'footnoteRef'
  | 'citation'
  | 'escape'
  | 'unread'
  /** Blanked with all that is in it. */
  | 'markup'
  /** What is in it counts. */
  | 'none';

/** By node type id. */
export const inlineRoles = byNodeType<InlineRole>(
  new Map([
    ['StrongEmphasis', 'strong'],
    ['Link', 'link'],
    ['LinkMark', 'linkMark'],
    ['LinkLabel', 'linkMark'],
    ['URL', 'url'],
    ['Autolink', 'url'],
    ['FootnoteReference', 'footnoteRef'],
    ['Citation', 'citation'],
    ['Escape', 'escape'],
    ['Unread', 'unread'],
    ['EmphasisMark', 'markup'],
    ['HeaderMark', 'markup'],
    ['QuoteMark', 'markup'],
    ['LinkTitle', 'markup'],
    ['TaskMarker', 'markup'],
    ['HardBreak', 'markup'],
    ['Entity', 'markup'],
    ['InlineCode', 'markup'],
    ['HTMLTag', 'markup'],
    ['Comment', 'markup'],
    ['ProcessingInstruction', 'markup'],
    // An image's text is no part of the sentence round it, and what is struck out is not stated.
    ['Image', 'markup'],
    ['Strikethrough', 'markup'],
  ]),
  'none',
);
