import type { Span } from '../../core/span';
import type { Draft } from '../../core/text/draft';
import { isProseAt } from './proseAt';

/** What a writer asks to be completed. */
export type Asked =
  | AskedFacts
  | {
      /** A source: behind `@` or `[^`. */
      readonly kind: 'citation key' | 'footnote';
      /** From the `@` or the `[`. */
      readonly replaced: Span;
    };

/** Facts of the agreement that is written about. */
export interface AskedFacts {
  readonly kind: 'facts';
  /** `::` and what stands behind it; nothing at the caret where facts are asked for without colons. */
  readonly replaced: Span;
  /** What is typed behind the colons; undefined where there are none. */
  readonly typed?: string;
  /** The colons open a line, where they may become a directive: what is typed behind them has to begin a word of the fact. */
  readonly isOpening?: true;
}

/**
 * What is asked for at a caret (draft offset): by `::`, `[@` or `[^`, and where somebody asks for it (`isRequest`) anywhere in prose. Nothing while
 * prose is being written, in code, or where `::` is markup.
 */
export function askedAt(offset: number, draft: Draft, isRequest: boolean): Asked | undefined {
  const before = lineBefore(offset, draft);
  if (isInOpenCode(before)) return undefined;
  const source = askedSource(offset, before, isRequest);
  const asked = source ?? askedFacts(offset, before, draft, isRequest);
  if (!asked) return undefined;
  // A bracket with a citation in it is no prose, but may stand where prose does.
  const bracket = source ? before.lastIndexOf('[') : -1;
  const start = bracket < 0 ? asked.replaced.start : offset - before.length + bracket;
  return isProseAt({ start, end: offset }, draft) ? asked : undefined;
}

function lineBefore(offset: number, { text }: Draft): string {
  const lineStart = Math.max(
    text.lastIndexOf('\n', offset - 1),
    text.lastIndexOf('\r', offset - 1),
  );
  return text.slice(Math.max(lineStart + 1, offset - LONGEST), offset);
}

/** In UTF-16 units: so far back on its line is looked. */
const LONGEST = 500;

function askedSource(offset: number, before: string, isRequest: boolean): Asked | undefined {
  const from = (length: number): Span => ({ start: offset - length, end: offset });
  const [footnote] = /\[\^[^\s\][]*$/.exec(before) ?? [];
  if (footnote !== undefined) return { kind: 'footnote', replaced: from(footnote.length) };
  const [, key] = CITATION_KEY.exec(before) ?? (isRequest ? BARE_KEY.exec(before) : null) ?? [];
  return key === undefined ? undefined : { kind: 'citation key', replaced: from(key.length) };
}

/** `[@who`, `[see @who`, `[@who; @whom`: inside of a bracket that is still open. */
const CITATION_KEY = /\[(?:[^\][]*[\s;-])?(@[^\s\][;,@]*)$/;
const BARE_KEY = /(?:^|[\s(])(@[^\s\][;,@]*)$/;

function askedFacts(
  offset: number,
  before: string,
  draft: Draft,
  isRequest: boolean,
): AskedFacts | undefined {
  const [colons, typed] = COLONS.exec(before) ?? [];
  if (colons === undefined || typed === undefined)
    return isRequest ? { kind: 'facts', replaced: { start: offset, end: offset } } : undefined;
  const lead = before.slice(0, before.length - colons.length);
  if (OTHER_COLONS.test(lead)) return undefined;
  const isOpening = LINE_OPENING.test(lead);
  if (!isRequest && (isOpening ? usesDirectives(draft, offset) : LABEL.test(lead)))
    return undefined;
  const replaced = { start: offset - colons.length, end: offset };
  return { kind: 'facts', replaced, typed, ...(isOpening && { isOpening }) };
}

const COLONS = /::((?:[\p{L}\p{N}€$£][\p{L}\p{N}€$£.,'’– -]{0,40})?)$/u;
/** Colons directly before: a fence; a word with a colon in it: an emoji, an address. */
const OTHER_COLONS = /:\S*$/;
/** Nothing or the mark of an item, a quotation, a definition. */
const LINE_OPENING = /^\s*(?:(?:[>:*+#-]+|\d+[.)])\s+)*$/;
/** One word at a line's start: `key:: value` is a field in some Markdown, and a definition in some other. */
const LABEL = /^\s*(?:(?:[>*+#-]+|\d+[.)])\s+)*[\p{L}\p{N}_*-]+$/u;

/** Whether lines other than the caret's begin with `:::` or `::name`: who writes so means these at the start of a line. */
function usesDirectives({ text }: Draft, offset: number): boolean {
  for (const { index } of text.matchAll(DIRECTIVES))
    if (!(index <= offset && !/[\r\n]/.test(text.slice(index, offset)))) return true;
  return false;
}

const DIRECTIVES = /^[ \t>]*(?::{3,}|::[a-z])/gim;

/** Code that isn't closed yet is none to Markdown, but it will be. */
function isInOpenCode(before: string): boolean {
  const ticks = before.match(/(?<!\\)`/g)?.length ?? 0;
  return ticks % 2 === 1;
}
