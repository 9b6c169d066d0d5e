/** Where a caret stands in a configuration that may not be whole yet. */
export interface KeyPlace {
  /** The keys that it stands below, from the outermost. */
  readonly path: readonly string[];
  /** Behind the colon of this key; nothing where a key is to come. */
  readonly key?: string;
  /** The word that it stands in, or behind: offsets into the text. */
  readonly word: { readonly start: number; readonly end: number };
}

/** Read by indentation, as YAML in block form has it: a file that one writes in can seldom be parsed. Nothing in a comment. */
export function keyPlaceAt(text: string, offset: number): KeyPlace | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, offset);
  if (/(?:^|\s)#/.test(line)) return undefined;
  const [, lead = '', key] = LINE.exec(line) ?? [];
  const word = wordRound(text, offset);
  const path = pathAbove(text.slice(0, start), lead.length);
  return { path, word, ...(key !== undefined && { key }) };
}

/** Spaces and dashes, and a key with its colon where there is one: `  - sureness: `. */
const LINE = /^((?: |-(?: |$))*)(?:["']?([\w$-]+)["']?:(?:\s|$))?/;

/** The keys of the lines above that are indented less, each than the one below it. */
function pathAbove(text: string, column: number): readonly string[] {
  const lines = text.slice(-FARTHEST).split('\n');
  const path: string[] = [];
  let below = column;
  for (const line of lines.toReversed()) {
    const [, lead = '', key] = LINE.exec(line) ?? [];
    if (key === undefined || lead.length >= below) continue;
    path.unshift(key);
    below = lead.length;
  }
  return path;
}

function wordRound(text: string, offset: number): KeyPlace['word'] {
  const before = /[\w$-]*$/.exec(text.slice(Math.max(0, offset - LONGEST_WORD), offset))?.[0] ?? '';
  const behind = /^[\w-]*/.exec(text.slice(offset, offset + LONGEST_WORD))?.[0] ?? '';
  return { start: offset - before.length, end: offset + behind.length };
}

/** In characters. */
const FARTHEST = 100_000;
const LONGEST_WORD = 100;
