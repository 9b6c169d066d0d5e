/**
 * Text for a field of BibTeX: what TeX would take for a command is spelt out. Letters stay as they are, and braces are always balanced:
 * BibTeX counts the one in `\{` too.
 */
export function inTex(text: string): string {
  const braces = isBalanced(text) ? BRACES : LONE_BRACES;
  return text
    .replace(/[\\{}$&#%_~^<>]/g, (mark) => braces[mark] ?? SPELT[mark] ?? mark)
    .replace(/"([^"]*)"/g, "``$1''")
    .replace(OPENING_QUOTE, '`');
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const mark of text) {
    if (mark === '{') depth++;
    if (mark === '}') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** An upright one that another closes further on. */
const OPENING_QUOTE = /(?<=^|[\s([“`])'(?=\S[^']*(?:\w'\w[^']*)*'(?!\w))/g;

type Spelling = Readonly<Record<string, string>>;

const BRACES: Spelling = { '{': '\\{', '}': '\\}' };
const LONE_BRACES: Spelling = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

const SPELT: Spelling = {
  '\\': '\\textbackslash{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};
