import type { CitationSource, Source } from '../facts/factbase';
import type { Span } from '../span';
import type { Draft } from '../text/draft';
import { citationByTemplate, readTemplate } from './citationTemplate';
import type { CitationStyle, TextEdit } from './finding';
import { footnoteFor } from './footnotes';
import { citationPlace } from './insertionPoint';
import { escapeMarkdown, linkAddress, markdownLink } from '../wording/markdown';
import { publisherOf, sourceInWords } from '../wording/sources';

/** How sources are cited: the style, and what a house says beside it. */
export interface CitationForm {
  readonly style: CitationStyle;
  /** Which kind of source is named first; left out: `auto`. */
  readonly source?: CitationSource;
  /** As a house words its citations; a broken one is passed over. */
  readonly template?: string;
}

/** A style alone, or a whole form. */
export type CitationManner = CitationStyle | CitationForm;

export function formOf(manner: CitationManner): CitationForm {
  return typeof manner === 'string' ? { style: manner } : manner;
}

/** How a source is cited in one draft. */
export interface Citation {
  /** What goes behind the claim: ` ([Reuters](https://…))`, `[^reuters]`, ` [@reuters]`. */
  readonly mark: string;
  /** A footnote's definition, where the draft has none of it yet. */
  readonly definition?: TextEdit;
}

/**
 * Writes the citation of a source. A source without an address is named with its day: ` (Reuters, 12 December 2025)`.
 * `figure`: what it prints, for templates that name it.
 * @example link ` ([Reuters](https://…))` · footnote `[^id]` with its definition at the draft's end · pandoc ` [@id]`
 */
export function citationFor(
  source: Source,
  manner: CitationManner,
  draft: Draft,
  figure = '',
): Citation {
  const { style, template } = formOf(manner);
  const own = styled(source, style, template, figure);
  switch (style) {
    case 'pandoc':
      return { mark: ` [@${pandocKey(source.id)}]` };
    case 'footnote':
      return footnoteFor(source, draft, own);
    case 'link':
      return { mark: own === undefined ? ` (${inlineSource(source)})` : spaced(own) };
  }
}

/**
 * The edits that cite a source for what is stated at `at` (draft offsets; to go with a correction, the stretch of all its edits):
 * in the order of the text, never overlapping `at`. None where the draft has no place for it. In a footnote's text the source is
 * cited by a link, since a footnote has no footnotes.
 */
export function citationEdits(
  source: Source,
  manner: CitationManner,
  draft: Draft,
  at: Span,
  figure = '',
): readonly TextEdit[] {
  const form = formOf(manner);
  const isNoteInNote = form.style === 'footnote' && isInFootnote(draft, at);
  const here: CitationForm = isNoteInNote ? { style: 'link' } : form;
  const point = citationPlace(draft, at, here.style)?.point;
  if (point === undefined) return [];
  const { mark, definition } = citationFor(source, here, draft, figure);
  const insert: TextEdit = { span: { start: point, end: point }, text: mark };
  if (definition === undefined) return [insert];
  if (definition.span.start > point) return [insert, definition];
  return [{ span: insert.span, text: mark + definition.text }];
}

/** By the house's template; nothing where there is none, it is broken, or the source lacks what it names. */
function styled(
  source: Source,
  style: CitationStyle,
  template: string | undefined,
  figure: string,
): string | undefined {
  if (template === undefined || template === '' || style === 'pandoc') return undefined;
  const read = readTemplate(template, style);
  return 'problem' in read ? undefined : citationByTemplate(read, source, figure);
}

/** A note stands close to its word. */
function spaced(citation: string): string {
  return /^[\s^]/.test(citation) ? citation : ` ${citation}`;
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
export function pandocKey(id: string): string {
  const plain = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?$/u;
  return plain.test(id) && !/[:.#$%&+?<>~/-]{2}/.test(id)
    ? id
    : `{${id.replace(/[{}\s\]]+/g, '-')}}`;
}
