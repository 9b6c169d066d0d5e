import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';
import { addBlock, addNode, endOf } from './scan';

/** TeX: `$…$` with TeX in it (dollars before figures are money), `$$…$$`, `\(…\)`, `\[…\]`, `\begin{…}…\end{…}`. */
export const mathSyntax: MarkdownConfig = {
  defineNodes: ['Math', { name: 'MathBlock', block: true }],
  parseBlock: [
    {
      name: 'MathBlock',
      before: 'HTMLBlock',
      parse: parseBlock,
      endLeaf: (_context, line) => closerOfBlock(line.text, line.pos) !== undefined,
    },
  ],
  parseInline: [{ name: 'Math', before: 'Escape', parse: parseMath }],
};

function parseMath(context: InlineContext, next: number, at: number): number {
  if (next !== DOLLAR && next !== BACKSLASH) return -1;
  const from = at - context.offset;
  const end = next === DOLLAR ? dollarsEnd(context.text, from) : slashEnd(context.text, from);
  return end > 0 ? addNode(context, 'Math', at, end) : -1;
}

function dollarsEnd(text: string, from: number): number {
  if (text.startsWith('$$', from)) return endOf(text, '$$', from + 2);
  if (/[\s$]/.test(text.charAt(from + 1))) return -1;
  const close = endOf(text, '$', from + 1, LONGEST_FORMULA) - 1;
  if (close < 0) return -1;
  const inside = text.slice(from + 1, close);
  const isClosed = !/\s$/.test(inside) && !/\d/.test(text.charAt(close + 1));
  return isClosed && isTex(inside) ? close + 1 : -1;
}

/** Between two sums of money stands none of this: a command; a letter alone; for what begins with no digit, an index, power or equation. */
function isTex(inside: string): boolean {
  if (/\\[a-z]/i.test(inside)) return true;
  if (/^[a-z]{1,2}$/i.test(inside)) return true;
  return /^\D/.test(inside) && !inside.includes('\n') && /[_^=<>{}]/.test(inside);
}

function slashEnd(text: string, from: number): number {
  switch (text.charAt(from + 1)) {
    case '(':
      return endOf(text, '\\)', from + 2, LONGEST_FORMULA);
    case '[': {
      // Other tools write brackets so: `\[sic\]`.
      const end = endOf(text, '\\]', from + 2, LONGEST_FORMULA);
      const inside = text.slice(from + 2, end - 2);
      return end > 0 && (/^\s.*\s$|[_^=]/s.test(inside) || /\\[a-z]/i.test(inside)) ? end : -1;
    }
    case 'b': {
      const environment = environmentAt(text, from);
      return environment === undefined ? -1 : endOf(text, `\\end{${environment}}`, from);
    }
    default:
      return -1;
  }
}

function environmentAt(text: string, from: number): string | undefined {
  const begin = /\\begin\{([a-z]{1,20}\*?)\}/iy;
  begin.lastIndex = from;
  return begin.exec(text)?.[1];
}

/** What closes the block of TeX that a line opens and doesn't close itself. */
function closerOfBlock(line: string, at: number): string | undefined {
  const rest = line.slice(at);
  if (rest.startsWith('$$')) {
    const opens =
      /^\$\$\s*$/.test(rest) || (!rest.slice(2).includes('$$') && /[\\=^_{]/.test(rest));
    return opens ? '$$' : undefined;
  }
  if (/^\\\[\s*$/.test(rest)) return '\\]';
  const environment = rest.startsWith('\\begin') ? environmentAt(line, at) : undefined;
  const close = environment === undefined ? undefined : `\\end{${environment}}`;
  return close === undefined || rest.includes(close) ? undefined : close;
}

/** Down to the line that closes it, or to the end. */
function parseBlock(context: BlockContext, line: Line): boolean {
  const close = closerOfBlock(line.text, line.pos);
  if (close === undefined) return false;
  return addBlock(context, line, 'MathBlock', (text) => text.includes(close));
}

const LONGEST_FORMULA = 1_000;
const DOLLAR = 0x24;
const BACKSLASH = 0x5c;
