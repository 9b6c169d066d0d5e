import type { BlockContext, InlineContext, Line } from '@lezer/markdown';

/** Adds a node from `at` to `end` of the context's own text and says where parsing goes on, as lezer's inline parsers do. */
export function addNode(context: InlineContext, name: string, at: number, end: number): number {
  return context.addElement(context.elt(name, at, context.offset + end));
}

/** Where `close` ends that follows `from`; -1 where it doesn't come within `most` characters. */
export function endOf(text: string, close: string, from: number, most = LONGEST): number {
  const found = text.slice(from, from + most).indexOf(close);
  return found < 0 ? -1 : from + found + close.length;
}

/** Where the bracket closes that opens at `from`; brackets in quotation marks don't count. -1 where it doesn't. */
export function balancedEnd(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  let quote = '';
  for (let at = from; at < text.length && at < from + LONGEST; at++) {
    const char = text.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === open) depth++;
    else if (char === close && --depth === 0) return at + 1;
    else if ((char === '"' || char === '`') && depth > 0) quote = char;
  }
  return -1;
}

/**
 * Goes on by lines to the one that `isLast` says closes the block, or to the end of the quote or item that the block stands in, and adds the
 * node: `Unclosed` where only the draft's end ended it.
 */
export function addBlock(
  context: BlockContext,
  line: Line,
  name: string,
  isLast: (text: string) => boolean,
): true {
  const from = context.lineStart + line.pos;
  let node = 'Unclosed';
  while (context.nextLine()) {
    const isClosed = !leaves(context, line) && isLast(line.text);
    if (!isClosed && !leaves(context, line)) continue;
    if (isClosed) context.nextLine();
    node = name;
    break;
  }
  context.addElement(context.elt(node, from, Math.max(from, context.prevLineEnd())));
  return true;
}

/** True where a line no longer belongs to the quote or item that the block began in; lezer's own parsers tell by this field, which it doesn't document. */
export function leaves(context: BlockContext, line: Line): boolean {
  return (line as Line & { readonly depth: number }).depth < context.depth;
}

/** No writer's tag, formula or comment in a line is longer: to look farther for each mark would take the square of the text's length. */
export const LONGEST = 5_000;
