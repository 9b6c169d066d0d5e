import { IN_ENGLISH } from '../l10n/say';
import type { Say } from '../l10n/say';
import type { Source } from '../facts/factbase';
import { dateInWords } from '../wording/dates';
import { escapeMarkdown, linkAddress } from '../wording/markdown';
import { oneLine } from '../wording/plainText';
import { publisherOf } from '../wording/sources';
import type { CitationStyle } from './finding';

/** What a template of citations may name. A part between `{#title}` and `{/title}` stands only where the source has a title, one after `{^title}` where it has none. */
export const TEMPLATE_FIELDS = [
  'publisher',
  'title',
  'author',
  'date',
  'url',
  'figure',
  'id',
  'accessed',
] as const;

export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** A house style of citations, read. */
export interface CitationTemplate {
  readonly parts: readonly TemplatePart[];
}

type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly field: TemplateField }
  | {
      readonly kind: 'section';
      readonly field: TemplateField;
      /** The source has the field, or lacks it. */
      readonly holds: 'present' | 'absent';
      readonly parts: readonly TemplatePart[];
    };

/** Reads a template for a style; what is wrong with it as the end of a sentence, where it can't be used. */
export function readTemplate(
  written: string,
  style: CitationStyle,
  say: Say = IN_ENGLISH,
): CitationTemplate | { readonly problem: string } {
  const problem = formProblem(written, style, say);
  if (problem !== undefined) return { problem };
  const parts = readParts(written, say);
  if (typeof parts === 'string') return { problem: parts };
  return namesSource(parts)
    ? { parts }
    : { problem: say('template.namesNoSource', { fields: NAMING_LIST }) };
}

/** A source's citation by a template, each field escaped for Markdown; nothing where the source lacks a field that stands in no section. */
export function citationByTemplate(
  { parts }: CitationTemplate,
  source: Source,
  figure: string,
): string | undefined {
  return written(parts, (field) => fieldOf(field, source, figure));
}

const LONGEST = 500;
const NAMING: readonly TemplateField[] = ['publisher', 'title', 'author', 'url', 'id'];
const NAMING_LIST = NAMING.map((field) => `{${field}}`).join(', ');

function formProblem(template: string, style: CitationStyle, say: Say): string | undefined {
  if (template.length > LONGEST) return say('template.tooLong', { most: String(LONGEST) });
  if (/[\p{Cc}\u2028\u2029]/u.test(template)) return say('template.oneLine');
  const isEnclosed = /^\s*(?:\^?\[|\().*[\])]$/.test(template);
  // What stands open in a sentence would be read, and checked, as part of it.
  if (style === 'link' && !isEnclosed)
    return say('template.inBrackets', { example: '({publisher}, {date})' });
  return undefined;
}

/** The parts of a template, or what is wrong with it. Sections don't stand in one another. */
function readParts(template: string, say: Say): readonly TemplatePart[] | string {
  const parts: TemplatePart[] = [];
  let open: (TemplatePart & { kind: 'section' }) | undefined;
  let inner: TemplatePart[] = [];
  for (const piece of template.split(/(\{[^{}]*\})/)) {
    const into = open ? inner : parts;
    const [, mark, name = ''] = /^\{([#^/]?)\s*(.*?)\s*\}$/.exec(piece) ?? [];
    if (mark === undefined) {
      if (/[{}]/.test(piece)) return say('template.loneBrace', { open: '{', close: '}' });
      if (piece !== '') into.push({ kind: 'text', text: piece.replaceAll(/\\?\|/g, '\\|') });
      continue;
    }
    const field = TEMPLATE_FIELDS.find((one) => one === name);
    if (field === undefined)
      return say('template.noField', {
        field: `{${oneLine(name, 40)}}`,
        fields: TEMPLATE_FIELDS.join(', '),
      });
    if (mark === '') into.push({ kind: 'field', field });
    else if (mark === '/') {
      if (open?.field !== field) return say('template.closesNothing', { section: `{/${field}}` });
      parts.push({ ...open, parts: inner });
      [open, inner] = [undefined, []];
    } else {
      if (open) return say('template.nested', { section: `{${mark}${field}}` });
      open = { kind: 'section', field, holds: mark === '#' ? 'present' : 'absent', parts: [] };
    }
  }
  return open ? say('template.missing', { section: `{/${open.field}}` }) : parts;
}

function namesSource(parts: readonly TemplatePart[]): boolean {
  return parts.some((part) => {
    if (part.kind === 'field') return NAMING.includes(part.field);
    return part.kind === 'section' && namesSource(part.parts);
  });
}

function written(
  parts: readonly TemplatePart[],
  valueOf: (field: TemplateField) => string | undefined,
): string | undefined {
  let text = '';
  for (const part of parts) {
    const piece = pieceOf(part, valueOf);
    if (piece === undefined) return undefined;
    text += piece;
  }
  return text;
}

function pieceOf(
  part: TemplatePart,
  valueOf: (field: TemplateField) => string | undefined,
): string | undefined {
  if (part.kind === 'text') return part.text;
  const value = valueOf(part.field);
  if (part.kind === 'field') return value;
  const stands = (value !== undefined) === (part.holds === 'present');
  return stands ? written(part.parts, valueOf) : '';
}

/** Escaped for Markdown; nothing where the source hasn't got it. */
function fieldOf(field: TemplateField, source: Source, figure: string): string | undefined {
  if (field === 'url') return linkAddress(source.url);
  const plain = plainField(field, source, figure);
  return plain === undefined || oneLine(plain) === '' ? undefined : escapeMarkdown(plain);
}

function plainField(
  field: Exclude<TemplateField, 'url'>,
  source: Source,
  figure: string,
): string | undefined {
  switch (field) {
    case 'publisher':
      return publisherOf(source);
    case 'title':
      return source.title;
    case 'author':
      return source.author;
    case 'date':
      return source.issued === undefined ? undefined : dateInWords(oneLine(source.issued));
    case 'accessed':
      return source.accessed === undefined ? undefined : dateInWords(oneLine(source.accessed));
    case 'figure':
      return figure;
    case 'id':
      return source.id;
  }
}
