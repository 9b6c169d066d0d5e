import type { DiagnosticSeverity } from 'vscode-languageserver-types';
import { severityNameOf } from '../core/verdicts/severities';
import type { SettableCode } from '../core/verdicts/severities';
import { severity } from './lspNames';
import type { OpenDraft } from './openDraft';

/** What is off was never found, or is told of as quietly as can be. */
export function severityOf(code: SettableCode, draft: OpenDraft): DiagnosticSeverity {
  const name = severityNameOf(code, draft.severity);
  return name === 'off' ? severity.hint : severity[name];
}
