import type { Notation } from '../draft';
import { ProseBuilder } from '../prose/proseBuilder';
import type { Built } from '../prose/proseBuilder';
import { decodeEscape } from './escapes';

/** A text as it is written in metadata. */
export interface Scalar extends Built {
  /** Of the draft; its map counts from there. */
  readonly start: number;
  readonly end: number;
  readonly notation: Notation;
}

/** The text as it stands from `start` to `end`; every line break and the white space round it is one blank. */
export function verbatim(
  source: string,
  start: number,
  end: number,
  notation: Notation = 'plain-scalar',
): Scalar {
  const written = source.slice(start, end);
  const builder = new ProseBuilder(written);
  let at = 0;
  for (const { index, 0: fold } of written.matchAll(/[ \t\r]*\n\s*/g)) {
    builder.verbatim(at, index);
    at = index + fold.length;
    if (at < written.length) builder.written('entity', index, at, ' ');
  }
  builder.verbatim(at, written.length);
  return { ...builder.finish(), start, end, notation };
}

/** The text in double quotation marks from `open` on, backslashes read as JSON, TOML and YAML have them; nothing where it isn't closed. */
export function doubleQuoted(source: string, open: number): Scalar | undefined {
  const [quoted, inside = ''] = match(/"((?:[^"\\\n]|\\[^\n])*)"/y, source, open) ?? [];
  if (quoted === undefined) return undefined;
  const builder = new ProseBuilder(inside);
  let at = 0;
  for (const { index, 0: escape } of inside.matchAll(
    /\\(?:u[\da-f]{4}|U[\da-f]{8}|x[\da-f]{2}|.)/gi,
  )) {
    builder.verbatim(at, index);
    at = index + escape.length;
    builder.written('entity', index, at, decodeEscape(escape));
  }
  builder.verbatim(at, inside.length);
  const start = open + 1;
  return {
    ...builder.finish(),
    start,
    end: start + inside.length,
    notation: 'double-quoted',
  };
}

/** The text in single quotation marks, of which two stand for one. */
export function singleQuoted(source: string, open: number): Scalar | undefined {
  const [quoted, inside = ''] = match(/'((?:[^'\n]|'')*)'/y, source, open) ?? [];
  if (quoted === undefined) return undefined;
  const builder = new ProseBuilder(inside);
  let at = 0;
  for (const { index } of inside.matchAll(/''/g)) {
    builder.verbatim(at, index);
    at = index + 2;
    builder.written('entity', index, at, "'");
  }
  builder.verbatim(at, inside.length);
  const start = open + 1;
  return { ...builder.finish(), start, end: start + inside.length, notation: 'single-quoted' };
}

/** What a pattern with the flag `y` matches at `at`. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
