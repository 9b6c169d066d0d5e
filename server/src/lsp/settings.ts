import { CITATION_STYLES, DEFAULT_DRAFT_SETTINGS, settingsOver } from '../config/draftSettings';
import type { DraftSettings } from '../config/draftSettings';
import { SURENESS } from '../core/claims/weighing/model';
import { CITATION_SOURCES } from '../core/facts/citationSource';
import type { CitationForm } from '../core/verdicts/citations';
import { SETTABLE_CODES, SEVERITIES } from '../core/verdicts/severities';
import type { Severities } from '../core/verdicts/severities';

/** The section that all settings stand in. */
export const SECTION = 'pactcheck';

/** What a user may set: `initializationOptions` and `pactcheck.*` bear the same names. Folders are absolute or relative to the workspace folder. */
export interface Settings extends DraftSettings {
  /** Show behind each claim how it stands. */
  readonly inlayHints: boolean;
  /** Count above each heading how its claims stand. */
  readonly codeLens: boolean;
  /** When a draft is checked while it is edited. */
  readonly run: 'onType' | 'onSave';
  /** Whether the workspace's own datasets may be read. Said by the client, never by a workspace; one that says nothing trusts. */
  readonly trusted: boolean;
}

/** What holds where a user sets nothing. */
export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_DRAFT_SETTINGS,
  run: 'onType',
  inlayHints: false,
  codeLens: false,
  trusted: true,
};

/** What `given` sets over `base`; unknown names and values of a wrong type are passed over. Also reads `{ pactcheck: {…} }`. */
export function readSettings(given: unknown, base: Settings): Settings {
  const fields = fieldsOf(given);
  const own = SECTION in fields ? fieldsOf(fields[SECTION]) : fields;
  const { datasets, bundledDataset, citationStyle, sureness, trusted, run } = own;
  const { citationSource, citationTemplate, inlayHints, codeLens } = own;
  const read: Settings = {
    ...base,
    datasets: Array.isArray(datasets) ? datasets.filter(isFolder) : base.datasets,
    bundledDataset: typeof bundledDataset === 'boolean' ? bundledDataset : base.bundledDataset,
    citationStyle: CITATION_STYLES.find((style) => style === citationStyle) ?? base.citationStyle,
    citationSource: CITATION_SOURCES.find((one) => one === citationSource) ?? base.citationSource,
    citationTemplate:
      typeof citationTemplate === 'string' ? citationTemplate.trim() : base.citationTemplate,
    inlayHints: typeof inlayHints === 'boolean' ? inlayHints : base.inlayHints,
    codeLens: typeof codeLens === 'boolean' ? codeLens : base.codeLens,
    sureness: SURENESS.find((one) => one === sureness) ?? base.sureness,
    run: RUNS.find((one) => one === run) ?? base.run,
    trusted: typeof trusted === 'boolean' ? trusted : base.trusted,
  };
  return settingsOver(read, { severity: severitiesIn(own['severity']) });
}

function severitiesIn(given: unknown): Severities {
  const own = fieldsOf(given);
  return Object.fromEntries(
    SETTABLE_CODES.flatMap((code) => {
      const severity = SEVERITIES.find((one) => one === own[code]);
      return severity === undefined ? [] : [[code, severity]];
    }),
  );
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

/** Where the client has the pages on codes, as `initializationOptions` say: a URI in which `{code}` stands for the code. */
export function readCodePages(given: unknown): string | undefined {
  const { codePages } = fieldsOf(given);
  return typeof codePages === 'string' && /^[a-z][\w+.-]*:.*\{code\}/i.test(codePages)
    ? codePages
    : undefined;
}

function fieldsOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? { ...given } : {};
}

function isFolder(entry: unknown): entry is string {
  return typeof entry === 'string' && entry.trim() !== '';
}

const RUNS: readonly Settings['run'][] = ['onType', 'onSave'];
