import { byNodeType } from './grammar';

/** What a node of lezer's means for the blocks of a draft. */
export type BlockRole =
  | 'group'
  | 'quote'
  | 'item'
  | 'paragraph'
  | 'heading'
  | 'table'
  | 'html'
  | 'definition'
  | 'comment'
  | 'unread'
  /** Code, formulas, rules and marks: nothing in them is prose. */
  | 'none';

/** By node type id. lezer gathers many children in nameless nodes. */
export const blockRoles = byNodeType<BlockRole>(
  new Map([
    ['', 'group'],
    ['BulletList', 'group'],
    ['OrderedList', 'group'],
    ['Blockquote', 'quote'],
    ['ListItem', 'item'],
    ['Paragraph', 'paragraph'],
    ['Task', 'paragraph'],
    ['ATXHeading1', 'heading'],
    ['ATXHeading2', 'heading'],
    ['ATXHeading3', 'heading'],
    ['ATXHeading4', 'heading'],
    ['ATXHeading5', 'heading'],
    ['ATXHeading6', 'heading'],
    ['SetextHeading1', 'heading'],
    ['SetextHeading2', 'heading'],
    ['Table', 'table'],
    ['HTMLBlock', 'html'],
    ['LinkReference', 'definition'],
    ['HiddenBlock', 'comment'],
    ['Unread', 'unread'],
  ]),
  'none',
);
