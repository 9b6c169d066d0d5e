import type { Span } from '../../core/span';
import type { Draft } from '../../core/text/draft';

/** What a writer asks to be completed. */
export type Asked =
  | {
      /** Facts of the agreement that is written about. */
      readonly kind: 'facts';
      /** What the answer takes the place of: `::` and what stands behind it, or nothing. */
      readonly replaced: Span;
    }
  | {
      /** A source: behind `@` or `[^`. */
      readonly kind: 'citation key' | 'footnote';
      /** From the `@` or the `[`. */
      readonly replaced: Span;
    };

/**
 * What is asked for at a caret (draft offset): by `::`, `[@` or `[^`, and where somebody asks for it (`isRequest`) anywhere in prose. Nothing while
 * prose is being written, in code, or where `::` is markup.
 */
export function askedAt(offset: number, draft: Draft, isRequest: boolean): Asked | undefined {
  const lineStart = Math.max(
    draft.text.lastIndexOf('\n', offset - 1),
    draft.text.lastIndexOf('\r', offset - 1),
  );
  const before = draft.text.slice(Math.max(lineStart + 1, offset - LONGEST), offset);
  if (isInCode(offset, before, draft)) return undefined;
  const from = (length: number): Span => ({ start: offset - length, end: offset });
  const [footnote] = /\[\^[^\s\][]*$/.exec(before) ?? [];
  if (footnote !== undefined) return { kind: 'footnote', replaced: from(footnote.length) };
  const [, key] = CITATION_KEY.exec(before) ?? (isRequest ? BARE_KEY.exec(before) : null) ?? [];
  if (key !== undefined) return { kind: 'citation key', replaced: from(key.length) };
  const [, colons] = FACTS.exec(before) ?? [];
  if (colons !== undefined) return { kind: 'facts', replaced: from(colons.length) };
  return isRequest ? { kind: 'facts', replaced: from(0) } : undefined;
}

/** In UTF-16 units: so far back on its line is looked. */
const LONGEST = 500;
/** `[@who`, `[see @who`, `[@who; @whom`: inside of a bracket that is still open. */
const CITATION_KEY = /\[(?:[^\][]*[\s;-])?(@[^\s\][;,@]*)$/;
const BARE_KEY = /(?:^|[\s(])(@[^\s\][;,@]*)$/;
/** Behind a word: at a line's start, and threefold, colons are markup. */
const FACTS = /[^\s:].*?(?<!:)(::[\p{L}\p{N} ]{0,30})$/u;

/** Outside of every block, in one whose code is open, or in front matter. */
function isInCode(offset: number, before: string, { blocks, frontMatter }: Draft): boolean {
  if (frontMatter && offset <= frontMatter.span.end) return true;
  const ticks = before.match(/(?<!\\)`/g)?.length ?? 0;
  if (ticks % 2 === 1) return true;
  return !blocks.some(
    ({ span, notation }) =>
      notation === 'markdown' && span.start <= offset && reaches(span.end, offset, before),
  );
}

/** A block ends before the white space behind it. */
function reaches(end: number, offset: number, before: string): boolean {
  return (
    offset <= end || (offset - end <= before.length && before.slice(end - offset).trim() === '')
  );
}
