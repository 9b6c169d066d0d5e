import type { Sureness } from '../core/claims/weighing/model';
import type { CitationSource } from '../core/facts/factbase';
import type { CitationStyle } from '../core/verdicts/finding';
import type { Severities } from '../core/verdicts/severities';

/** What one draft is checked by, in the editor and at the command line alike. */
export interface DraftSettings {
  /** Folders, added to the bundled dataset. */
  readonly datasets: readonly string[];
  readonly bundledDataset: boolean;
  readonly sureness: Sureness;
  readonly severity: Severities;
  readonly citationStyle: CitationStyle;
  /** Which source is cited first. */
  readonly citationSource: CitationSource;
  /** A house's own wording of citations; '' for the usual one. */
  readonly citationTemplate: string;
  /** Fields of the front matter that bear the draft's day, the one that counts first; behind them the usual ones. */
  readonly dateKeys: readonly string[];
}

/** What a file or a client sets; the rest is as it is elsewhere. */
export type GivenSettings = Partial<DraftSettings>;

/** What holds where nothing is set. */
export const DEFAULT_DRAFT_SETTINGS: DraftSettings = {
  datasets: [],
  bundledDataset: true,
  sureness: 'usual',
  severity: {},
  citationStyle: 'link',
  citationSource: 'auto',
  citationTemplate: '',
  dateKeys: [],
};

export const CITATION_STYLES: readonly CitationStyle[] = ['link', 'footnote', 'pandoc'];

/** What `given` sets over `base`. Severities are set code by code, all else as a whole. */
export function settingsOver<T extends GivenSettings>(base: T, given: GivenSettings): T {
  const severity = { ...base.severity, ...given.severity };
  const hasSeverity = base.severity !== undefined || given.severity !== undefined;
  return { ...base, ...given, ...(hasSeverity && { severity }) };
}
