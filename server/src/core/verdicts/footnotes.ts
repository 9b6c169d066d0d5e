import type { Source } from '../facts/factbase';
import type { Draft } from '../text/draft';
import { lineBreakOf } from '../text/lineBreak';
import type { TextEdit } from './finding';
import { escapeMarkdown, linkAddress } from '../wording/markdown';
import { footnoteLabel, referenceInWords } from '../wording/sources';

/** A footnote's mark and what it stands for. */
export interface Footnote {
  /** `[^reuters-2025]`. */
  readonly mark: string;
  /** Its definition, where the draft has none of it yet. */
  readonly definition?: TextEdit;
}

/**
 * The footnote of a source: the one that the draft has of it, by its label or the address in it, or a new one at the draft's end.
 * `words`: what a new one says, in Markdown; left out, the full reference.
 */
export function footnoteFor(source: Source, draft: Draft, words?: string): Footnote {
  const label = footnoteLabel(source.id);
  const known = knownLabel(source, label, draft);
  if (known !== undefined) return { mark: `[^${known}]` };
  const written = words === undefined ? definition(source, label) : `[^${label}]: ${words.trim()}`;
  return { mark: `[^${label}]`, definition: definitionAtEnd(written, draft) };
}

function knownLabel(source: Source, label: string, draft: Draft): string | undefined {
  if (draft.footnotes.has(label)) return label;
  if (source.url === undefined) return undefined;
  const address = comparable(source.url);
  for (const { footnote, links } of draft.blocks) {
    if (footnote !== undefined && links.some(({ url }) => comparable(url) === address)) {
      return footnote;
    }
  }
  return undefined;
}

/** `[^id]: Fatos Bytyci, “Title”, Reuters, 12 December 2025, <https://…>.` */
function definition(source: Source, label: string): string {
  const address = linkAddress(source.url);
  const link = address === undefined ? '' : `, <${address}>`;
  return `[^${label}]: ${referenceInWords(source, escapeMarkdown)}${link}.`;
}

/** Below the draft's text, next to a definition that stands there last, else parted by an empty line; so is what comes behind it. */
function definitionAtEnd(written: string, { text, end, blocks }: Draft): TextEdit {
  const newline = lineBreakOf(text);
  const last = blocks.at(-1);
  const isBehindDefinition =
    last?.footnote !== undefined &&
    last.span.end <= end &&
    !/[\r\n]/.test(text.slice(last.span.end, end));
  const gap = end === 0 ? '' : isBehindDefinition ? newline : newline + newline;
  const rest = text.slice(end);
  const isApart = rest.trim() === '' || EMPTY_LINE.test(rest);
  return { span: { start: end, end }, text: gap + written + (isApart ? '' : newline) };
}

function comparable(url: string): string {
  return (linkAddress(url) ?? url).replace(/\/$/, '');
}

/** The rest of a line, and a line with nothing on it. */
const EMPTY_LINE = /^[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*[\r\n]/;
