import { readFileSync } from 'node:fs';
import type { CitationStyle } from '../../../server/src/core/verdicts/finding';

/** A draft, what is asked of it as an editor would, and what has to come of it. */
export interface Case {
  readonly id: string;
  readonly kind: string;
  readonly draft?: string;
  /** The day of the check, ISO; 2026-08-15 where it isn't given. */
  readonly date?: string;
  readonly settings?: Settings;
  /** `file:///tmp/ID.md` where it isn't given. */
  readonly uri?: string;
  readonly languageId?: string;
  /**
   * - fix: the preferred fix at `at`, of a hint the first correction. - fixall: all safe corrections. - cite: the first “Change to … and cite …” at `at`, else
   *   the first “Cite …”. - configuration: a cite in a workspace of `folders`. - cli: `bytes` as a file on the command line.
   */
  readonly ask: 'diagnostics' | 'fix' | 'fixall' | 'cite' | 'configuration' | 'cli';
  readonly at?: string;
  /** The title of what is chosen contains this. */
  readonly action?: string;
  /** The settings of each folder of the workspace, by its URI. */
  readonly folders?: Readonly<Record<string, Settings>>;
  /** A file, in base64. */
  readonly bytes?: string;
  readonly expect: Expectation;
}

/** What the client sets; without `citationStyle` it is a link. */
export interface Settings {
  readonly citationStyle?: CitationStyle;
}

/** All of it has to hold; of a list under `text` and `exit` any. */
export interface Expectation {
  /** What the wrong figures, dates and countries that are underlined cover, in order. */
  readonly underlined?: readonly string[];
  /** The draft afterwards: `⟦cite⟧` is one citation in the style set, `⟦def⟧` that footnote's definition. */
  readonly text?: OneOrMore<string>;
  readonly contains?: OneOrMore<string>;
  readonly not?: OneOrMore<string>;
  readonly once?: OneOrMore<string>;
  readonly exit?: OneOrMore<number>;
  /** Of the first finding that the command line prints. */
  readonly column?: number;
}

/** A value where there is only one, else a list. */
export type OneOrMore<T> = T | readonly T[];

/** What came of a case: `text` is the draft afterwards, or what the command line printed. */
export interface Outcome {
  readonly underlined: readonly string[];
  readonly text: string;
  readonly exit?: number | null;
}

/** Reads a file of cases. */
export function readCases(path: string): readonly Case[] {
  return JSON.parse(readFileSync(path, 'utf8')) as readonly Case[];
}

/** The day of a case's check. */
export function dayOf({ date = '2026-08-15' }: Case): string {
  return date;
}

/** How a case's citation is written; in a workspace its folder says so. */
export function styleOf({ settings, folders, uri = '' }: Case): CitationStyle {
  const folder = Object.entries(folders ?? {}).find(([root]) => uri.startsWith(`${root}/`));
  return folder?.[1].citationStyle ?? settings?.citationStyle ?? 'link';
}
