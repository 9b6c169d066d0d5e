/** A tag as it is written: `</Name attr="…">`. */
export interface HtmlTag {
  /** In small letters; empty for a fragment (`<>`). */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'void';
  readonly attributes: string;
}

/**
 * What a tag does to the words round it.
 * - inline: nothing; they stay glued. - unread: what is in its element is no prose. - note: what is in it hangs on the word before. - break:
 *   a line ends. - block: what is in it stands for itself. - quote: what is in it is quoted.
 */
export type TagRole = 'inline' | 'unread' | 'note' | 'break' | 'block' | 'quote';

const TAG = /^<\s*(\/?)\s*([a-z][\w.:-]*)?([^]*?)(\/?)>$/i;

/** Reads a tag from its `<` to its `>`; nothing for declarations and other things in angle brackets. */
export function readTag(written: string): HtmlTag | undefined {
  const [, slash, name = '', attributes = '', end] = TAG.exec(written) ?? [];
  if (slash === undefined || (name === '' && attributes.trim() !== '')) return undefined;
  const lower = name.toLowerCase();
  const isVoid = end === '/' || VOID.has(lower);
  const kind = slash === '/' ? 'close' : isVoid ? 'void' : 'open';
  return { name: lower, kind, attributes };
}

/** The role of the tags of a name: those that HTML doesn't know are inline. */
export function roleOfTag(name: string): TagRole {
  return ROLES.get(name) ?? 'inline';
}

/** True for the elements that print code or what is typed. */
export function isCodeTag(name: string): boolean {
  return CODE.has(name);
}

/** An attribute's value, without its quotation marks. */
export function attribute({ attributes }: HtmlTag, name: string): string | undefined {
  const found = new RegExp(
    `(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'<>]+))`,
    'i',
  ).exec(attributes);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

function named(role: TagRole, names: string): [string, TagRole][] {
  return names.split(' ').map((name) => [name, role]);
}

const ROLES: ReadonlyMap<string, TagRole> = new Map([
  ...named('unread', 'code pre kbd samp var tt s del strike script style textarea template'),
  ...named('unread', 'svg math noscript iframe object audio video canvas select button'),
  ...named('note', 'sup sub'),
  ...named('break', 'br hr'),
  ...named('quote', 'q'),
  ...named('block', 'address article aside blockquote body caption center col colgroup dd details'),
  ...named(
    'block',
    'dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6',
  ),
  ...named(
    'block',
    'head header html legend li main menu nav ol optgroup option p section summary',
  ),
  ...named('block', 'table tbody td tfoot th thead title tr ul'),
]);

const CODE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'var', 'tt']);

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
