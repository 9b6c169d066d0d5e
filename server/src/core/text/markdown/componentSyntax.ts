import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';
import { addBlock, addNode } from './scan';

/**
 * Lines that open or close a part of the page and are no prose themselves: `:::` fences of directives, tags of components (`<Note>`) alone on
 * their line, MDX's imports and exports. And tags of components with expressions in braces, which HTML knows nothing of.
 */
export const componentSyntax: MarkdownConfig = {
  defineNodes: [
    { name: 'FenceLine', block: true },
    { name: 'ModuleBlock', block: true },
  ],
  parseBlock: [
    {
      name: 'FenceLine',
      before: 'HTMLBlock',
      parse: parseLine,
      endLeaf: (_context, line) => isFence(line),
    },
    { name: 'ModuleBlock', before: 'HTMLBlock', parse: parseModule },
  ],
  parseInline: [{ name: 'ComponentTag', before: 'HTMLTag', parse: parseTag }],
};

const DIRECTIVE = /^(?::{3,}|::[a-z])/i;
const COMPONENT = /^<\/?(?:[A-Z][\w.]*(?:\s(?:[^<>{}"]|"[^"]*"|\{[^{}]*\})*)?\/?)?>\s*$/;

function isFence({ text, pos }: Line): boolean {
  const code = text.charCodeAt(pos);
  if (code === COLON) return DIRECTIVE.test(text.slice(pos));
  return code === LESS && COMPONENT.test(text.slice(pos));
}

function parseLine(context: BlockContext, line: Line): boolean {
  if (!isFence(line)) return false;
  const from = context.lineStart + line.pos;
  const to = context.lineStart + line.text.length;
  context.nextLine();
  context.addElement(context.elt('FenceLine', from, to));
  return true;
}

const MODULE =
  /^(?:import\s(?:[^'"]*\sfrom\s+)?['"]|import\s[\w*{]|export\s+(?:const|let|var|default|function|async|class|\{|\*))/;

/** Down to the next empty line. */
function parseModule(context: BlockContext, line: Line): boolean {
  const rest = line.text.slice(line.pos);
  if (context.depth > 1 || !MODULE.test(rest) || !/['";={(]/.test(rest)) return false;
  return addBlock(context, line, 'ModuleBlock', (text) => /^\s*$/.test(text));
}

function parseTag(context: InlineContext, next: number, at: number): number {
  if (next !== LESS) return -1;
  const from = at - context.offset;
  const end = tagEnd(context.text, from);
  return end > 0 ? addNode(context, 'HTMLTag', at, end) : -1;
}

/** The end of a tag with braces in it or a point in its name, or of a fragment; lezer reads the others. */
function tagEnd(text: string, from: number): number {
  if (text.startsWith('<>', from)) return from + 2;
  if (text.startsWith('</>', from)) return from + 3;
  const name = /<\/?[A-Za-z][\w.:-]*/y;
  name.lastIndex = from;
  const [opening] = name.exec(text) ?? [];
  if (opening === undefined) return -1;
  let isComponent = opening.includes('.');
  let quote = '';
  let depth = 0;
  for (let at = from + opening.length; at < text.length && at < from + LONGEST_TAG; at++) {
    const char = text.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'" || char === '`') quote = char;
    else if (char === '{') {
      isComponent = true;
      depth++;
    } else if (char === '}') depth--;
    else if (char === '<' && depth === 0) return -1;
    else if (char === '>' && depth === 0) return isComponent ? at + 1 : -1;
  }
  return -1;
}

const LONGEST_TAG = 2_000;
const COLON = 0x3a;
const LESS = 0x3c;
