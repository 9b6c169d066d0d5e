import { codeSpans } from './tree';

/**
 * What changes of the pieces that remark doesn't know: tags of templates, comments and math of other Markdowns, attributes, block
 * ids, targets of wikilinks, elements that hold no prose. Each is to stay as it is written; what is marked as highlighted or
 * inserted keeps its marks. Nothing, or a line a fault.
 */
export function foreignFaults(before: string, after: string): readonly string[] {
  const [old, now] = [before, inBrief(after, before)].map((text) =>
    withoutCode(text.replace(/^\ufeff/, '')),
  ) as [string, string];
  const faults = Object.entries(WHOLE).flatMap(([name, pattern]) =>
    differences(name, all(old, pattern), all(now, pattern)),
  );
  const [entities, left] = [all(old, ENTITY), all(now, ENTITY)];
  if (!isSubsequence(left, entities))
    faults.push(`entities change: ${entities.join()} → ${left.join()}`);
  const torn = entities.some((entity) => {
    const rest = entity.slice(entity.startsWith('&#') ? 2 : 1);
    return bare(now, rest) > bare(old, rest);
  });
  const loose = /&(?!#?\w+[;=])/g;
  if (torn || all(now, loose).length > all(old, loose).length) faults.push('an entity is torn');
  return faults;
}

function differences(
  name: string,
  old: readonly string[],
  now: readonly string[],
): readonly string[] {
  if (old.length === now.length && old.every((piece, i) => piece === now[i])) return [];
  const at = old.findIndex((piece, i) => piece !== now[i]);
  const [was, is] = [old[at < 0 ? old.length : at], now[at < 0 ? old.length : at]];
  return [`${name} changes: ${JSON.stringify(was ?? 'none')} → ${JSON.stringify(is ?? 'none')}`];
}

/** A footnote that is added may have anything in its title. */
function inBrief(after: string, before: string): string {
  return after.replace(/^(\[\^[^\]]+\]: ).*$/gm, (line, label: string) =>
    before.includes(label) ? line : `${label}a note`,
  );
}

/** How often the name of an entity stands without its sign. */
function bare(text: string, name: string): number {
  return all(text, new RegExp(`(?<!&#?)${name}`, 'g')).length;
}

/** The text with spaces for code, in which none of this means anything. */
function withoutCode(text: string): string {
  let blank = text;
  for (const { start, end } of codeSpans(text)) {
    blank = blank.slice(0, start) + ' '.repeat(end - start) + blank.slice(end);
  }
  return blank;
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([piece]) => piece);
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const each of whole) if (each === part[at]) at++;
  return at === part.length;
}

const WHOLE: Readonly<Record<string, RegExp>> = {
  'a template’s tag': /\{%[^]*?(?:%\}|$)|\{\{[^]*?(?:\}\}|$)|<%[^]*?(?:%>|$)|\{#[^{}]*#\}/g,
  'a template’s comment': /\{%-?\s*comment\b[^]*?(?:\{%-?\s*endcomment\b|$)/g,
  'a comment': /%%[^]*?(?:%%|$)|<!--[^]*?(?:-->|$)|\{>>[^]*?<<\}/g,
  'deleted text': /\{--[^]*?--\}|<(?:s|del|strike)\b[^>]*>[^]*?<\/(?:s|del|strike)>/gi,
  'code in HTML': /<(code|kbd|samp|pre|script|style|sup|sub)\b[^]*?(?:<\/\1>|$)/gi,
  math: /\$\$[^]*?(?:\$\$|$)|\\\([^]*?\\\)|\\\[[^]*?\\\]|\\begin\{(\w+)\}[^]*?\\end\{\1\}|\$[^$\n]*\\\w[^$\n]*\$/g,
  'a page’s name': /(?<=\[\[)[^[\]|\r\n]*/g,
  'an attribute': /\{(?:[#.:][^{}\r\n]*|[^{}%#<>=+~\r\n-][^{}\r\n]*)\}/g,
  'a block’s id': /\s\^[\w-]+$/gm,
  'an emoji': /(?<![\w:]):[a-z0-9_+-]+:(?![\w:])/g,
  'a mark': /(?<!=)==(?!=)|\{\+\+|\+\+\}/g,
  'a fence': /^[ \t>]*:{3,}[^[\r\n]*/gm,
};

const ENTITY = /&#?\w+;/g;
