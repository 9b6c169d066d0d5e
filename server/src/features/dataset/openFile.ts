import type { Location, Range } from 'vscode-languageserver-types';
import type { Factbase, FileLocation } from '../../core/facts/factbase';
import type { Span } from '../../core/span';
import type { Problem } from '../../dataset/problem';
import type { YamlMap } from '../../dataset/yaml/tree';

/** A dataset's file that an editor has open, read as it stands there: what every feature in such a file goes by. */
export interface OpenDatasetFile {
  readonly uri: string;
  readonly version: number;
  /** As the locations of facts and problems name the file. */
  readonly path: string;
  /** Its lines end in `\n`, as those do that locations count in. */
  readonly text: string;
  /** Nothing where the text can't be read as YAML. */
  readonly root: YamlMap | undefined;
  /** Of all datasets that serve beside it, as they are being edited. */
  readonly factbase: Factbase;
  /** Those of this file. */
  readonly problems: readonly Problem[];
  range(span: Span): Range;
  /** Of a place in this file. */
  offset(place: FileLocation): number;
  /** Of a place in any file of a dataset. */
  locate(place: FileLocation): Location | undefined;
}

/** The word that stands at an offset of a file: up to what parts one from the next in YAML; what is in quotes is one. */
export function wordAt(text: string, start: number): Span {
  const quote = text.charAt(start);
  const isQuoted = quote === '"' || quote === "'";
  const rest = text.slice(start, start + LONGEST_WORD);
  const [word = ''] = (isQuoted ? (quote === '"' ? DOUBLE : SINGLE) : PLAIN).exec(rest) ?? [];
  return { start, end: start + word.length };
}

const LONGEST_WORD = 500;
const PLAIN = /^[^\s,:{}[\]#]+/;
const DOUBLE = /^"[^"\n]*"?/;
const SINGLE = /^'[^'\n]*'?/;
