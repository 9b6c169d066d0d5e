import type { SyntaxNode, TreeCursor } from '@lezer/common';
import type { Span } from '../span';
import { blank, ownSlice } from './blanking';
import type { Citation, FootnoteRef, Link } from './draft';
import { citationKey } from './markdown/citationSyntax';
import { inlineRoles } from './markdown/inlineRoles';
import type { Reference } from './references';
import { address, readLink } from './references';

/** What is read of a block from its own source alone: it holds wherever the block moves, and whatever stands above it. */
export interface Prose {
  /** How far behind the start of its tree it begins. */
  readonly start: number;
  readonly text: string;
  readonly links: readonly Link[];
  readonly footnoteRefs: readonly FootnoteRef[];
  readonly strong: readonly Span[];
  readonly citations: readonly Citation[];
  /** Links if the draft defines their labels; their brackets still stand in `text`. */
  readonly references: readonly Reference[];
  /** Nothing to read, and nothing that points elsewhere. */
  readonly isEmpty: boolean;
  readonly isTruncated: boolean;
}

/** Reads the nodes below `cursor` within `range`, counted from the start of its tree, which is `treeStart` of `draft`. */
export function readProse(
  draft: string,
  treeStart: number,
  cursor: TreeCursor,
  range: Span,
): Prose {
  const reading = new ProseReading(
    ownSlice(draft, treeStart + range.start, treeStart + trimmedEnd(draft, treeStart, range)),
    range.start,
  );
  let enters = true;
  while (cursor.next(enters) && cursor.from < range.end) enters = reading.take(cursor);
  return reading.finish();
}

function trimmedEnd(draft: string, treeStart: number, { start, end }: Span): number {
  let at = end;
  while (at > start && draft.charCodeAt(treeStart + at - 1) <= SPACE) at--;
  return at;
}

class ProseReading {
  readonly #source: string;
  readonly #start: number;
  readonly #blanks: number[] = [];
  readonly #links: Link[] = [];
  readonly #footnoteRefs: FootnoteRef[] = [];
  readonly #strong: Span[] = [];
  readonly #citations: Citation[] = [];
  readonly #references: Reference[] = [];
  #linkEnd = 0;
  #referenceEnd = 0;
  #isTruncated = false;

  constructor(source: string, start: number) {
    this.#source = source;
    this.#start = start;
  }

  /** Takes in one node; false where its children have nothing to add. */
  take(node: TreeCursor): boolean {
    const role = inlineRoles[node.type.id] ?? 'none';
    const span = {
      start: node.from - this.#start,
      end: Math.min(node.to - this.#start, this.#source.length),
    };
    switch (role) {
      case 'none':
        return true;
      case 'strong':
        this.#strong.push({ start: span.start + 2, end: span.end - 2 });
        return true;
      case 'link':
        this.#takeLink(node.node, span);
        return true;
      case 'linkMark':
        if (span.end > this.#referenceEnd) this.#blank(span);
        return false;
      case 'url':
        if (span.start >= this.#linkEnd)
          this.#links.push({ span, url: address(this.#written(span)) });
        break;
      case 'footnoteRef':
        this.#footnoteRefs.push({ span, label: this.#source.slice(span.start + 2, span.end - 1) });
        break;
      case 'citation':
        this.#takeCitations(span);
        break;
      case 'unread':
        this.#isTruncated = true;
        break;
      case 'escape':
        span.end = span.start + 1;
        break;
      case 'markup':
    }
    this.#blank(span);
    return false;
  }

  finish(): Prose {
    const text = blank(this.#source, this.#blanks);
    const pointers =
      this.#links.length +
      this.#references.length +
      this.#footnoteRefs.length +
      this.#citations.length;
    return {
      start: this.#start,
      text,
      links: this.#links,
      footnoteRefs: this.#footnoteRefs,
      strong: this.#strong,
      citations: this.#citations,
      references: this.#references,
      isEmpty:
        pointers === 0 &&
        (this.#source.length === 0 || (this.#blanks.length > 0 && text.trim() === '')),
      isTruncated: this.#isTruncated,
    };
  }

  #blank({ start, end }: Span): void {
    if (end > start) this.#blanks.push(start, end);
  }

  #written({ start, end }: Span): string {
    return this.#source.slice(start, end);
  }

  #takeLink(node: SyntaxNode, span: Span): void {
    const found = readLink(this.#source, this.#start, node);
    if (found?.url !== undefined) {
      this.#links.push(found);
      this.#linkEnd = span.end;
    } else if (found !== undefined) {
      this.#references.push(found);
      this.#referenceEnd = span.end;
    }
  }

  #takeCitations(span: Span): void {
    for (const found of this.#written(span).matchAll(citationKey)) {
      const start = span.start + found.index;
      this.#citations.push({
        span: { start, end: start + found[0].length },
        id: found[1] ?? found[2] ?? '',
      });
    }
  }
}

const SPACE = 0x20;
