import { workspace } from 'vscode';

/** The section that all settings stand in, and the id under which the language client looks for `trace.server`. */
export const SECTION = 'pactcheck';

/** What the server is told at its start; from then on it asks for the section itself, and again when it changes. */
export interface Settings {
  readonly datasets: readonly string[];
  readonly bundledDataset: boolean;
  readonly citationStyle: string;
  readonly citationSource: string;
  readonly citationTemplate: string;
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  readonly sureness: string;
  readonly trusted: boolean;
}

/** The settings as they stand: the server's `initializationOptions`, by the same names. */
export function currentSettings(): Settings {
  const settings = workspace.getConfiguration(SECTION);
  return {
    datasets: settings.get<string[]>('datasets', []),
    bundledDataset: settings.get('bundledDataset', true),
    citationStyle: settings.get('citationStyle', 'link'),
    citationSource: settings.get('citationSource', 'auto'),
    citationTemplate: settings.get('citationTemplate', ''),
    inlayHints: settings.get('inlayHints', false),
    codeLens: settings.get('codeLens', false),
    sureness: settings.get('sureness', 'usual'),
    trusted: workspace.isTrusted,
  };
}

/** What the server gets when it asks for settings: whether the workspace is trusted goes with them, whatever its own files say of that. */
export function withTrust(settings: unknown): unknown {
  const own = typeof settings === 'object' && settings !== null ? settings : {};
  return { ...own, trusted: workspace.isTrusted };
}
