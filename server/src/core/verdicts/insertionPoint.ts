import { quotations } from '../claims/quotations';
import { contains } from '../span';
import type { Span } from '../span';
import type { Block, Draft } from '../text/draft';
import { markdownParser } from '../text/markdown/grammar';
import { sentences } from '../text/sentences';
import { tokenize } from '../text/tokens';
import type { Token } from '../text/token';
import type { CitationStyle } from './finding';

/**
 * Where a citation of what is stated at `at` goes (draft offsets): at the end of its sentence, before the closing punctuation,
 * a footnote's mark behind it; never inside a link, emphasis, code or a quotation. A table's cell is one sentence.
 * Nothing where no such place is in the block: `at` in none, or in a quotation that goes on behind it.
 */
export function insertionPoint(draft: Draft, at: Span, style: CitationStyle): number | undefined {
  const block = draft.blocks.find((candidate) => contains(candidate.span, at));
  if (block === undefined) return undefined;
  const from = block.span.start;
  const claim = { start: at.start - from, end: at.end - from };
  const sentence = sentenceEnd(block, claim);
  if (sentence === undefined) return undefined;
  const wanted = style === 'footnote' ? sentence.end : sentence.beforePunctuation;
  const point = outsideOfRuns(draft, block, Math.max(wanted, claim.end));
  return from + (style === 'pandoc' ? point : behindFootnoteRefs(block, point));
}

interface SentenceEnd {
  /** Behind the last word, or the quote or bracket that closes there. */
  readonly beforePunctuation: number;
  readonly end: number;
}

/** The first end of a sentence at or behind the claim that no quotation goes on over. */
function sentenceEnd(block: Block, claim: Span): SentenceEnd | undefined {
  const tokens = tokenize(block.text);
  const quoted = quotations(block.text);
  const ranges =
    block.kind === 'cell' ? [{ first: 0, last: tokens.length }] : sentences(block.text, tokens);
  for (const { first, last } of ranges) {
    const end = tokens[last - 1]?.end;
    if (end === undefined || end < claim.end) continue;
    if (quoted.some((quote) => quote.start <= end && end <= quote.end)) continue;
    return { end, beforePunctuation: beforePunctuation(tokens, first, last) };
  }
  return undefined;
}

/** `… 300.` → behind `300`; `… “we take 300.”` → behind the closing quote: what it closes belongs to the one who speaks. */
function beforePunctuation(tokens: readonly Token[], first: number, last: number): number {
  let at = last;
  while (at > first + 1 && CLOSING_PUNCTUATION.has(tokens[at - 1]?.text ?? '')) at--;
  return tokens[at - 1]?.end ?? 0;
}

/** The end of the emphasis, link or code that `point` stands in; else `point`. */
function outsideOfRuns(draft: Draft, block: Block, point: number): number {
  const written = draft.text.slice(block.span.start, block.span.end);
  const run = inlineParser
    .parseInline(written, 0)
    .find(({ from, to }) => from < point && point < to);
  return run === undefined || point > written.length ? point : Math.max(run.to, point);
}

function behindFootnoteRefs(block: Block, point: number): number {
  let end = point;
  for (const { span } of block.footnoteRefs) if (span.start === end) end = span.end;
  return end;
}

const CLOSING_PUNCTUATION: ReadonlySet<string> = new Set(['.', '!', '?', '…', ':', ';', ',']);

const inlineParser = markdownParser(() => false);
