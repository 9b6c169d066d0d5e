import type { Location, Range } from 'vscode-languageserver-types';
import type { CheckResult } from '../core/check/draftChecker';
import type { FileLocation, Factbase } from '../core/facts/factbase';
import type { Say } from '../core/l10n/say';
import type { Span } from '../core/span';
import type { BeingWritten } from './writing';
import type { Severities } from '../core/verdicts/severities';

/** A draft that an editor has open, checked: what every feature reads. */
export interface OpenDraft {
  readonly uri: string;
  readonly version: number;
  readonly result: CheckResult;
  readonly factbase: Factbase;
  /** Fingerprints of the claims that were ticked off. */
  readonly ticked?: ReadonlySet<string>;
  /** How loudly what is found is told of, where that is set. */
  readonly severity?: Severities;
  /** What somebody is writing in it at the moment. */
  readonly written?: BeingWritten;
  /** Draft offsets as the client counts positions. */
  range(span: Span): Range;
  /** The client shows what a diagnostic says of other places. */
  readonly tellsRelated: boolean;
  /** The client is PactCheck's own and shows pages of sources (`sourcePage`). */
  readonly showsSources?: boolean;
  /** A line of a dataset as the client can open it; nothing where the file can't be named as a URI. */
  locate(place: FileLocation): Location | undefined;
  /** Speaks the language of the editor. */
  readonly say: Say;
  /** Checks another text as this draft was checked. */
  recheck(text: string): CheckResult;
  /** Where the pages on codes are: a URI in which `{code}` stands for the code. */
  readonly codePages?: string;
}
