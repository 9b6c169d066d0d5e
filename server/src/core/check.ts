import type { Factbase } from './facts/factbase';
import type { Draft } from './text/draft';
import type { Finding } from './verdicts/finding';

/** A draft and all that is found in it, in the order of the text. */
export interface CheckResult {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

export interface CheckOptions {
  /** The day of the check, ISO: relative dates of a draft that bears no date of its own are reckoned from it. */
  readonly today: string;
}

/** Holds a draft against the facts. Never throws; what it is unsure of it leaves out. */
export function check(_text: string, _factbase: Factbase, _options: CheckOptions): CheckResult {
  return { draft: { text: _text, blocks: [], footnotes: new Map() }, findings: [] };
}
