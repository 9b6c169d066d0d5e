import { quotations } from '../claims/reading/quotations';
import { contains } from '../span';
import type { Span } from '../span';
import type { Block, Draft } from '../text/draft';
import { proseOffset, sourceEnd, sourceStart } from '../text/prose/proseMap';
import { sentences } from '../text/sentences';
import { tokenize } from '../text/tokens';
import type { Token } from '../text/token';
import type { CitationStyle } from './finding';
import { behindElements } from './trailingElements';
import type { Place } from './trailingElements';

/** Where a citation goes, and for what it stands there: offsets in the draft. */
export interface CitationPlace {
  readonly point: number;
  /** From the start of the sentence that states it to where the citation stands: whatever it says is what readers take to be cited. */
  readonly cited: Span;
}

/**
 * Where a citation of what is stated at `at` goes (draft offsets): at the end of its sentence, before the closing punctuation,
 * a footnote's mark behind it; never inside a link, emphasis, code or a quotation. A table's cell is one sentence.
 * Nothing where no such place is in the block: `at` in none, in a quotation that goes on behind it, or where Markdown isn't read.
 */
export function citationPlace(
  draft: Draft,
  at: Span,
  style: CitationStyle,
): CitationPlace | undefined {
  const block = draft.blocks.find((candidate) => contains(candidate.span, at));
  if (block?.notation !== 'markdown') return undefined;
  const { start } = block.span;
  const [claimStart, claimEnd] = [at.start, at.end].map((edge) =>
    proseOffset(block.map, edge - start),
  );
  const sentence = sentenceEnd(block, claimStart ?? 0, claimEnd ?? 0);
  if (sentence === undefined) return undefined;
  const source = draft.text.slice(start, block.span.end);
  const point = start + pointIn(source, block, sentence, style);
  return { point, cited: { start: start + sourceStart(block.map, sentence.start), end: point } };
}

function pointIn(
  source: string,
  block: Block,
  sentence: SentenceEnd,
  style: CitationStyle,
): number {
  const ledTo = behindLeadIn(source, block, sentence);
  if (ledTo !== undefined) return ledTo;
  const isAttached = style === 'footnote' && sentence.punctuation !== undefined;
  return behindElements(source, placeIn(block, sentence, style), isAttached);
}

/** `See: https://…`: behind the address that a colon or comma leads to. */
function behindLeadIn(source: string, { map, text }: Block, sentence: SentenceEnd) {
  if (!/[:;,]$/.test(text.slice(0, sentence.end))) return undefined;
  const place = placeBehind(map, sentence);
  const point = behindElements(source, place, false);
  return point > place.from ? point : undefined;
}

/** Where a sentence ends in a block's prose, and where the claim's begins: a quotation may go on over several. */
interface SentenceEnd {
  readonly start: number;
  /** Behind the last word, or the quote or bracket that closes there. */
  readonly words: number;
  /** Where the closing punctuation begins; nothing where there is none. */
  readonly punctuation: number | undefined;
  readonly end: number;
  /** Where the next sentence begins. */
  readonly next: number | undefined;
}

function placeIn({ map, text }: Block, sentence: SentenceEnd, style: CitationStyle): Place {
  const { words, punctuation } = sentence;
  const behind = placeBehind(map, sentence);
  const { to, next } = behind;
  if (style === 'footnote') return behind;
  if (punctuation === undefined) return { from: sourceEnd(map, words), to, next };
  const from = sourceStart(map, punctuation);
  return text.charAt(punctuation - 1).trim() === ''
    ? { from: sourceEnd(map, words), to: from, next }
    : { from, to: from, next };
}

function placeBehind(map: Block['map'], { end, next }: SentenceEnd): Place {
  const to = next === undefined ? Infinity : sourceStart(map, next);
  return { from: sourceEnd(map, end), to, next: to };
}

/** The first end of a sentence at or behind the claim that no quotation goes on over. */
function sentenceEnd(block: Block, claimStart: number, claimEnd: number): SentenceEnd | undefined {
  const tokens = tokenize(block.text);
  const quoted = quotations(block.text);
  const ranges =
    block.kind === 'cell' ? [{ first: 0, last: tokens.length }] : sentences(block.text, tokens);
  let start = 0;
  for (const { first, last } of ranges) {
    const [own, end] = [tokens[first]?.start, tokens[last - 1]?.end];
    if (own === undefined || end === undefined) continue;
    if (own <= claimStart) start = own;
    if (end < claimEnd) continue;
    if (quoted.some((quote) => quote.start <= end && end <= quote.end)) continue;
    const closing = closingPunctuation(tokens, first, last);
    const words = tokens[closing - 1]?.end ?? 0;
    if (words < claimEnd) {
      return { start, words: claimEnd, punctuation: undefined, end, next: undefined };
    }
    const punctuation = closing < last ? tokens[closing]?.start : undefined;
    return { start, words, punctuation, end, next: tokens[last]?.start };
  }
  return undefined;
}

/** `… 300.` → the point; `… “we take 300.”` → behind the closing quote: what it closes belongs to the one who speaks. */
function closingPunctuation(tokens: readonly Token[], first: number, last: number): number {
  let at = last;
  while (at > first + 1 && CLOSING_PUNCTUATION.has(tokens[at - 1]?.text ?? '')) at--;
  return at;
}

const CLOSING_PUNCTUATION: ReadonlySet<string> = new Set(['.', '!', '?', '…', ':', ';', ',']);
