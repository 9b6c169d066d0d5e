import type { Source } from '../facts/factbase';
import type { Span } from '../span';
import type { Draft } from '../text/draft';
import type { CitationStyle, TextEdit } from './finding';
import { footnoteFor } from './footnotes';
import { insertionPoint } from './insertionPoint';
import { escapeMarkdown, linkAddress, markdownLink } from '../wording/markdown';
import { publisherOf, sourceInWords } from '../wording/sources';

/** How a source is cited in one draft. */
export interface Citation {
  /** What goes behind the claim: ` ([Reuters](https://…))`, `[^reuters]`, ` [@reuters]`. */
  readonly mark: string;
  /** A footnote's definition, where the draft has none of it yet. */
  readonly definition?: TextEdit;
}

/**
 * Writes the citation of a source. A source without an address is named with its day: ` (Reuters, 12 December 2025)`.
 * @example link ` ([Reuters](https://…))` · footnote `[^id]` with its definition at the draft's end · pandoc ` [@id]`
 */
export function citationFor(source: Source, style: CitationStyle, draft: Draft): Citation {
  switch (style) {
    case 'pandoc':
      return { mark: ` [@${pandocKey(source.id)}]` };
    case 'footnote':
      return footnoteFor(source, draft);
    case 'link':
      return { mark: ` (${inlineSource(source)})` };
  }
}

/**
 * The edits that cite a source for what is stated at `at` (draft offsets; to go with a correction, the stretch of all its edits):
 * in the order of the text, never overlapping `at`. None where the draft has no place for it. In a footnote's text the source is
 * cited by a link, since a footnote has no footnotes.
 */
export function citationEdits(
  source: Source,
  style: CitationStyle,
  draft: Draft,
  at: Span,
): readonly TextEdit[] {
  const styleHere = style === 'footnote' && isInFootnote(draft, at) ? 'link' : style;
  const point = insertionPoint(draft, at, styleHere);
  if (point === undefined) return [];
  const { mark, definition } = citationFor(source, styleHere, draft);
  const insert: TextEdit = { span: { start: point, end: point }, text: mark };
  if (definition === undefined) return [insert];
  if (definition.span.start > point) return [insert, definition];
  return [{ span: insert.span, text: mark + definition.text }];
}

function inlineSource(source: Source): string {
  return linkAddress(source.url) === undefined
    ? escapeMarkdown(sourceInWords(source))
    : markdownLink(publisherOf(source), source.url);
}

function isInFootnote(draft: Draft, at: Span): boolean {
  return draft.blocks.some(
    ({ span, footnote }) =>
      footnote !== undefined && span.start <= at.start && at.start <= span.end,
  );
}

/** A key that pandoc would not read to its end stands in braces. */
function pandocKey(id: string): string {
  const plain = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?$/u;
  return plain.test(id) && !/[:.#$%&+?<>~/-]{2}/.test(id)
    ? id
    : `{${id.replace(/[{}\s\]]+/g, '-')}}`;
}
