import type { CitationStyle } from '../../../server/src/core/verdicts/finding';

/**
 * Where a citation that a fix adds stands behind what closes the sentence’s own surroundings – a fence, a tag, a line of
 * attributes, a block’s id – or between the sentence and the code or address that it ends in. Nothing, or a line a fault.
 */
export function placeFaults(
  before: string,
  after: string,
  style: CitationStyle,
): readonly string[] {
  const known = new Set(before.replace(/^\ufeff/, '').split(LINE_END));
  return after
    .replace(/^\ufeff/, '')
    .split(LINE_END)
    .filter((line) => !known.has(line) && !/^[ \t>]*\[\^[^\]]+\]: /.test(line))
    .flatMap((line) =>
      [...line.matchAll(CITATION[style])]
        .filter(([mark]) => style !== 'footnote' || !before.includes(mark))
        .flatMap((match) => faultsIn(line, match)),
    );
}

function faultsIn(line: string, { index, 0: citation }: RegExpExecArray): readonly string[] {
  const [front, behind] = [line.slice(0, index), line.slice(index + citation.length)];
  const faults: string[] = [];
  if (MARKUP_LINE.test(front)) faults.push(`cites behind a line of markup: ${front}`);
  if (isBehindPair(front)) faults.push(`cites behind a closing tag: ${front}`);
  if (/^[ \t>]*#{1,6} .*\s\{[#.:][^{}]*\}$/.test(front))
    faults.push(`cites behind attributes: ${front}`);
  if (/\s\^[\w-]+$/.test(front)) faults.push(`cites behind a block’s id: ${front}`);
  if (!/[.!?]["”’)*_]*$/.test(front) && TRAILING.test(behind)) {
    faults.push(`cites before what the sentence ends in: ${behind}`);
  }
  if (/[\p{L}\p{N}]$/u.test(front) && /^[\p{L}\p{N}]/u.test(behind)) {
    faults.push(`cites inside a word: ${front}`);
  }
  return faults;
}

/** Code or an address that no words go on from: a sentence of its own may begin with it. */
const TRAILING = /^\s+(?:(`+)[^`]+\1(?!`)|<?https?:\S*)(?!\s+\p{Ll})/u;

const LINE_END = /\r\n|\r|\n/;

/** Behind the tag that closes what stands round the whole line; a pair inside the sentence is its own. */
function isBehindPair(front: string): boolean {
  const closing = CLOSING.exec(front);
  if (closing === null) return false;
  const opening = front.slice(0, closing.index).search(OPENING);
  return opening < 0 || /^[ \t>*\d.-]*$/.test(front.slice(0, opening));
}

const CLOSING =
  /(?:\{\{[<%]?\s*\/(?:(?!\}\}).)*\}\}|\{%-?\s*end(?:(?!%\}).)*%\}|<%-?\s*end\s*-?%>|<\/[A-Z]\w*>)\s*$/;
const OPENING = /\{\{[<%#]?(?!\s*\/)|\{%-?(?!\s*end)|<%(?!\s*end)|<[A-Z]/;

/** Nothing else on the line: a fence, one or more tags, attributes. */
const MARKUP_LINE =
  /^[ \t>]*(?::{3,}[^[\]]*(?:\[.*\](?:\{.*\})?)?|(?:(?:\{%(?:(?!%\}).)*%\}|\{\{(?:(?!\}\}).)*\}\}|<%(?:(?!%>).)*%>|<\/(?:[A-Z]\w*|div|section|aside|details)>|\{[:#.][^{}]*\})\s*)+)$/;

const CITATION: Readonly<Record<CitationStyle, RegExp>> = {
  link: / \(\[(?:\\.|[^\]\\])+\]\((?:<[^<>]+>|[^\s()]+)\)\)/g,
  footnote: /\[\^[^\]\s]+\](?!:)/g,
  pandoc: / \[@[^\]\s]+\]/g,
};
