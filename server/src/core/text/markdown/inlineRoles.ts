import { byNodeType } from './grammar';

/** What a node of lezer's means for the prose of a block. */
export type InlineRole =
  /** Left out; the words round it are one word. */
  | 'glued'
  /** Left out with all that is in it; the words round it are apart. */
  | 'parted'
  /** The same of what a reader sees in their midst. */
  | 'unreadWord'
  /** The same; MDX writes comments so. */
  | 'template'
  /** Glued. */
  | 'comment'
  | 'link'
  | 'linkMark'
  | 'url'
  /** A note in the text: left out, but for the addresses in it. */
  | 'note'
  | 'footnoteRef'
  | 'citation'
  | 'entity'
  | 'escape'
  | 'tag'
  /** Of a heading; the line that underlines one is left out whole, lezer leaves the marks of quotes in it. */
  | 'headerMark'
  /** A line break that is forced: its spaces or backslash are left out. */
  | 'break'
  /** Read, and never changed. */
  | 'fixed'
  | 'unread'
  /** What is in it counts. */
  | 'none';

/** Roles of what is no prose itself and may have something to tell. */
export type PointingRole = Extract<
  InlineRole,
  'url' | 'note' | 'footnoteRef' | 'citation' | 'comment' | 'template' | 'unread'
>;

function named(role: InlineRole, names: string): [string, InlineRole][] {
  return names.split(' ').map((name) => [name, role]);
}

/** By node type id. */
export const inlineRoles = byNodeType<InlineRole>(
  new Map([
    ...named('link', 'Link'),
    ...named('headerMark', 'HeaderMark'),
    ...named('linkMark', 'LinkMark LinkLabel'),
    ...named('url', 'URL Autolink'),
    ...named('footnoteRef', 'FootnoteReference'),
    ...named('citation', 'Citation'),
    ...named('entity', 'Entity'),
    ...named('escape', 'Escape'),
    ...named('tag', 'HTMLTag'),
    ...named('break', 'HardBreak'),
    ...named('fixed', 'WikilinkTarget'),
    ...named('unread', 'Unread'),
    ...named('glued', 'EmphasisMark QuoteMark LinkTitle TaskMarker HighlightMark'),
    ...named('glued', 'EditMark EditDeletion Attributes WikilinkMark CalloutMark BlockId'),
    ...named('parted', 'ProcessingInstruction EmojiShortcode'),
    ...named('comment', 'Comment'),
    ...named('template', 'Template'),
    ...named('note', 'InlineNote'),
    ...named('unreadWord', 'InlineCode Math'),
    // An image's text is no part of the sentence round it, and what is struck out is not stated.
    ...named('parted', 'Image Strikethrough Embed'),
  ]),
  'none',
);
