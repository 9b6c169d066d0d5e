import { SURENESS } from '../core/claims/weighing/model';
import type { Sureness } from '../core/claims/weighing/model';
import { CITATION_SOURCES } from '../core/facts/citationSource';
import type { CitationSource } from '../core/facts/factbase';
import type { CitationForm } from '../core/verdicts/citations';
import type { CitationStyle } from '../core/verdicts/finding';

/** The section that all settings stand in. */
export const SECTION = 'pactcheck';

/** What a user may set: `initializationOptions` and `pactcheck.*` bear the same names. */
export interface Settings {
  /** Folders, absolute or relative to the workspace folder, added to the bundled dataset. */
  readonly datasets: readonly string[];
  readonly bundledDataset: boolean;
  readonly citationStyle: CitationStyle;
  /** Which kind of source a citation names first. */
  readonly citationSource: CitationSource;
  /** A house's own wording of citations; '' for the usual one. */
  readonly citationTemplate: string;
  /** Show behind each claim how it stands. */
  readonly inlayHints: boolean;
  /** Count above each heading how its claims stand. */
  readonly codeLens: boolean;
  readonly sureness: Sureness;
  /** Whether the workspace's own datasets may be read. Said by the client, never by a workspace; one that says nothing trusts. */
  readonly trusted: boolean;
}

/** What holds where a user sets nothing. */
export const DEFAULT_SETTINGS: Settings = {
  datasets: [],
  bundledDataset: true,
  citationStyle: 'link',
  citationSource: 'auto',
  citationTemplate: '',
  inlayHints: false,
  codeLens: false,
  sureness: 'usual',
  trusted: true,
};

/** What `given` sets over `base`; unknown names and values of a wrong type are passed over. Also reads `{ pactcheck: {…} }`. */
export function readSettings(given: unknown, base: Settings): Settings {
  const fields = fieldsOf(given);
  const own = SECTION in fields ? fieldsOf(fields[SECTION]) : fields;
  const { datasets, bundledDataset, citationStyle, sureness, trusted } = own;
  const { citationSource, citationTemplate, inlayHints, codeLens } = own;
  return {
    datasets: Array.isArray(datasets) ? datasets.filter(isFolder) : base.datasets,
    bundledDataset: typeof bundledDataset === 'boolean' ? bundledDataset : base.bundledDataset,
    citationStyle: STYLES.find((style) => style === citationStyle) ?? base.citationStyle,
    citationSource: CITATION_SOURCES.find((one) => one === citationSource) ?? base.citationSource,
    citationTemplate:
      typeof citationTemplate === 'string' ? citationTemplate.trim() : base.citationTemplate,
    inlayHints: typeof inlayHints === 'boolean' ? inlayHints : base.inlayHints,
    codeLens: typeof codeLens === 'boolean' ? codeLens : base.codeLens,
    sureness: SURENESS.find((one) => one === sureness) ?? base.sureness,
    trusted: typeof trusted === 'boolean' ? trusted : base.trusted,
  };
}

/** How sources are to be cited. */
export function citationForm(settings: Settings): CitationForm {
  const { citationStyle: style, citationSource: source, citationTemplate: template } = settings;
  return { style, source, template };
}

/** The day that `initializationOptions` set in the clock's place, for tests and evaluation: `2025-12-15`. */
export function readToday(given: unknown): string | undefined {
  const today = fieldsOf(given)['today'];
  return typeof today === 'string' && /^\d{4}-\d\d-\d\d$/.test(today) ? today : undefined;
}

function fieldsOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? { ...given } : {};
}

function isFolder(entry: unknown): entry is string {
  return typeof entry === 'string' && entry.trim() !== '';
}

const STYLES: readonly CitationStyle[] = ['link', 'footnote', 'pandoc'];
