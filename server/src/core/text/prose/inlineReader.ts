import type { TreeCursor } from '@lezer/common';
import type { Span } from '../../span';
import type { Citation, FootnoteRef, Link } from '../draft';
import { startsAttributes } from '../markdown/attributeSyntax';
import { citationKey } from '../markdown/citationSyntax';
import type { InlineRole, PointingRole } from '../markdown/inlineRoles';
import { inlineRoles } from '../markdown/inlineRoles';
import type { Definitions } from '../references';
import { address, readLink } from '../references';
import { readComment } from './comments';
import type { Comment } from './comments';
import { Elements } from './elements';
import { decodeEntity } from './entities';
import { isAllInvisible } from './invisible';
import { noteKind } from './notes';
import type { Prose } from './prose';
import { ProseBuilder } from './proseBuilder';
import { linksWithin, placesWithin } from './pointers';

/** Reads a run of prose from the nodes that lezer found in its source, one after the other. Offsets count from the source's start. */
export class InlineReader {
  readonly #source: string;
  /** Where the source begins in its tree. */
  readonly #start: number;
  readonly #definitions: Definitions | undefined;
  readonly #builder: ProseBuilder;
  #elements: Elements | undefined;
  readonly #links: Link[] = [];
  readonly #footnoteRefs: FootnoteRef[] = [];
  readonly #citations: Citation[] = [];
  readonly #comments: Comment[] = [];
  readonly #labels: string[] = [];
  /** The links that are open: where their words and they themselves end, and what they will be. */
  readonly #open: { wordsEnd: number; end: number; start: number; url: string }[] = [];
  /** All before it is read. */
  #at = 0;
  #linkEnd = 0;
  #referenceEnd = 0;
  #isTruncated = false;

  constructor(source: string, start: number, definitions: Definitions | undefined) {
    this.#source = source;
    this.#start = start;
    this.#definitions = definitions;
    this.#builder = new ProseBuilder(source);
  }

  /** Takes in one node; false where its children have nothing to add. */
  take(node: TreeCursor): boolean {
    const role = inlineRoles[node.type.id] ?? 'none';
    const from = node.from - this.#start;
    const to = Math.min(node.to - this.#start, this.#source.length);
    if (role === 'none') return from >= this.#at || to > this.#at;
    if (from < this.#at) return false;
    if (role === 'link') return this.#takeLink(node, from);
    if (role === 'linkMark' && to <= this.#referenceEnd) return false;
    this.#readUpTo(this.#startOf(role, from));
    this.#at = to;
    switch (role) {
      case 'glued':
      case 'headerMark':
        break;
      case 'linkMark':
        this.#endWords(from);
        break;
      case 'parted':
        this.#builder.part(from, to);
        break;
      case 'unreadWord':
        this.#builder.partVisibly(from, to);
        break;
      case 'break':
        this.#at = /[\r\n]$/.test(this.#source.slice(from, to)) ? to - 1 : to;
        break;
      case 'tag':
        this.#elements ??= new Elements(this.#source, this.#builder, this.#links);
        this.#at = Math.max(to, this.#elements.take(from, to));
        break;
      case 'entity':
        this.#takeEntity(from, to);
        break;
      case 'escape':
        this.#builder.written('escape', from, to, this.#source.slice(from + 1, to));
        break;
      case 'fixed':
        this.#builder.written('fixed', from, to, this.#source.slice(from, to));
        break;
      default:
        this.#point(role, { start: from, end: to });
    }
    return false;
  }

  finish(): Prose {
    this.#readUpTo(this.#source.length);
    this.#closeLinks(Infinity);
    const { text, map, unread } = this.#builder.finish();
    const pointers =
      this.#links.length + this.#labels.length + this.#footnoteRefs.length + this.#citations.length;
    return {
      start: this.#start,
      written: this.#source.length,
      text,
      map,
      unread,
      links: linksWithin(this.#links, text.length),
      footnoteRefs: placesWithin(this.#footnoteRefs, text.length),
      citations: placesWithin(this.#citations, text.length),
      comments: this.#comments,
      labels: this.#labels,
      isEmpty: pointers === 0 && text.trim() === '',
      isTruncated: this.#isTruncated,
    };
  }

  /** The source up to `to` is prose. */
  #readUpTo(to: number): void {
    while (this.#open.length > 0 && (this.#open.at(-1)?.end ?? 0) <= to) {
      const end = this.#open.at(-1)?.end ?? 0;
      this.#verbatim(end);
      this.#closeLinks(end);
    }
    this.#verbatim(to);
  }

  /** Where a node's markup begins: lezer sees a backslash behind which a line ends in CR-LF one character late. */
  #startOf(role: InlineRole, from: number): number {
    if (role === 'headerMark') return this.#lineStart(from);
    return role === 'break' && this.#source.startsWith('\\\r', from - 1) ? from - 1 : from;
  }

  /** Where the line begins that `at` stands in; `at` in the first one. */
  #lineStart(at: number): number {
    const before = this.#source.slice(0, at);
    const lineBreak = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    return lineBreak < 0 ? at : lineBreak;
  }

  /** Behind a link's words nothing of it is prose. */
  #endWords(at: number): void {
    const link = this.#open.at(-1);
    if (link?.wordsEnd === at) this.#at = link.end;
  }

  #verbatim(to: number): void {
    if (to <= this.#at) return;
    this.#builder.verbatim(this.#at, to);
    this.#at = to;
  }

  #closeLinks(upTo: number): void {
    for (let link = this.#open.at(-1); link && link.end <= upTo; link = this.#open.at(-1)) {
      this.#open.pop();
      this.#links.push({
        span: { start: link.start, end: this.#builder.length },
        url: link.url,
      });
    }
  }

  /** What points elsewhere is no prose: an address, a footnote's mark, a citation; nor is a comment, or what was left unread. */
  #point(role: PointingRole, span: Span): void {
    const at = this.#builder.length;
    const written = this.#source.slice(span.start, span.end);
    if (role === 'comment' || role === 'template') {
      const comment = readComment(written, span.start);
      if (comment) this.#comments.push(comment);
      if (role === 'comment') return;
    } else if (role === 'url') {
      if (span.start < this.#linkEnd) return;
      this.#links.push({ span: { start: at, end: at }, url: address(written) });
    } else if (role === 'note') {
      for (const [url] of written.matchAll(ADDRESS))
        this.#links.push({ span: { start: at, end: at }, url });
    } else if (role === 'footnoteRef') {
      this.#footnoteRefs.push({ at, label: written.slice(2, -1) });
    } else if (role === 'citation') {
      for (const found of written.matchAll(citationKey))
        this.#citations.push({
          at,
          id: found[1] ?? found[2] ?? '',
          written: span.start + found.index,
        });
    } else this.#isTruncated = true;
    if (role === 'url' || role === 'template') this.#builder.partVisibly(span.start, span.end);
    else this.#builder.part(span.start, span.end);
  }

  #takeEntity(from: number, to: number): void {
    const text = decodeEntity(this.#source.slice(from, to));
    if (text === undefined) this.#builder.verbatim(from, to);
    else if (!isAllInvisible(text)) this.#builder.written('entity', from, to, text);
  }

  #takeLink(node: TreeCursor, from: number): boolean {
    const link = readLink(this.#source, this.#start, node.node);
    if (link === undefined) return true;
    const { span, words, label } = link;
    const url = link.url ?? this.#definitions?.get(label);
    this.#readUpTo(from);
    const isSpan = url === undefined && startsAttributes(this.#source, span.end);
    if (url === undefined && !isSpan) {
      this.#labels.push(label);
      this.#referenceEnd = span.end;
      return true;
    }
    if (url?.startsWith('#') === true && this.#isNote(words)) {
      this.#at = span.end;
      this.#builder.part(span.start, span.end);
      return false;
    }
    if (url !== undefined) {
      this.#open.push({ wordsEnd: words.end, end: span.end, start: this.#builder.length, url });
      this.#linkEnd = span.end;
    }
    return true;
  }

  #isNote({ start, end }: Span): boolean {
    return noteKind(this.#source.slice(start, end), this.#builder.last) === 'note';
  }
}

const ADDRESS = /https?:\/\/[^\s<>()[\]]+/g;
