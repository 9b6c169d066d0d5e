import type { Link } from '../draft';
import { attribute, isCodeTag, readTag, roleOfTag } from './htmlTags';
import type { HtmlTag } from './htmlTags';
import { noteKind } from './notes';
import type { ProseBuilder } from './proseBuilder';

/**
 * Reads the HTML tags in a run of prose: what is in `<code>` or `<del>` is none, a note's number in `<sup>` is no part of the word before it,
 * `<a>` is a link. An element of the first kind that isn't closed goes on to the end.
 */
export class Elements {
  readonly #source: string;
  readonly #builder: ProseBuilder;
  readonly #links: Link[];
  /** Names of which no tag closes: looked for once. */
  #unclosed: Set<string> | undefined;
  #anchor: { url: string; start: number } | undefined;

  constructor(source: string, builder: ProseBuilder, links: Link[]) {
    this.#source = source;
    this.#builder = builder;
    this.#links = links;
  }

  /** Takes in the tag from `from` to `to` and says where in the source prose goes on. */
  take(from: number, to: number): number {
    const tag = readTag(this.#source.slice(from, to));
    if (tag === undefined) return to;
    const end = tag.kind === 'open' ? this.#unreadUpTo(tag, to) : undefined;
    if (end === undefined) this.#mark(tag, from, to);
    else if (isCodeTag(tag.name)) this.#builder.partVisibly(from, end);
    else this.#builder.part(from, end);
    return end ?? to;
  }

  /** Where an element ends that is left out whole; nothing where what is in it is read. */
  #unreadUpTo(tag: HtmlTag, contentFrom: number): number | undefined {
    const role = roleOfTag(tag.name);
    const isAnchor = tag.name === 'a' && attribute(tag, 'href')?.includes('#') === true;
    if (role !== 'unread' && role !== 'note' && !isAnchor) return undefined;
    if (role === 'unread') return this.#closeOf(tag.name, contentFrom)?.to ?? this.#source.length;
    const close = this.#closeNear(tag.name, contentFrom);
    if (close === undefined) return undefined;
    const kind = noteKind(this.#source.slice(contentFrom, close.from), this.#builder.last);
    if (kind === 'ending' || (kind === 'words' && isAnchor)) return undefined;
    return close.to;
  }

  /** A note is short. */
  #closeNear(name: string, contentFrom: number): { from: number; to: number } | undefined {
    const content = this.#source.slice(contentFrom, contentFrom + LONGEST_NOTE);
    const found = new RegExp(`</${name}\\s*>`, 'i').exec(content);
    const from = contentFrom + (found?.index ?? 0);
    return found ? { from, to: from + found[0].length } : undefined;
  }

  #closeOf(name: string, contentFrom: number): { from: number; to: number } | undefined {
    if (this.#unclosed?.has(name) === true) return undefined;
    const tags = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*>`, 'gi');
    tags.lastIndex = contentFrom;
    let depth = 1;
    for (let found = tags.exec(this.#source); found; found = tags.exec(this.#source)) {
      depth += found[1] === '/' ? -1 : 1;
      if (depth === 0) return { from: found.index, to: tags.lastIndex };
    }
    (this.#unclosed ??= new Set()).add(name);
    return undefined;
  }

  #mark(tag: HtmlTag, from: number, to: number): void {
    switch (roleOfTag(tag.name)) {
      case 'break':
      case 'block':
        this.#builder.breakLine(from, to);
        break;
      case 'quote':
        this.#builder.written('fixed', from, to, tag.kind === 'open' ? '“' : '”');
        break;
      default:
        if (tag.name === 'img') this.#builder.part(from, to);
        if (tag.name === 'a') this.#takeAnchor(tag);
    }
  }

  #takeAnchor(tag: HtmlTag): void {
    const { length } = this.#builder;
    if (this.#anchor)
      this.#links.push({ span: { start: this.#anchor.start, end: length }, url: this.#anchor.url });
    const url = tag.kind === 'open' ? attribute(tag, 'href') : undefined;
    this.#anchor = url === undefined ? undefined : { url, start: length };
  }
}

/** In UTF-16 units. */
const LONGEST_NOTE = 300;
