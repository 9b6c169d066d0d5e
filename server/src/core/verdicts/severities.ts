import type { FindingCode } from './diagnosticCodes';

/** How loudly something is told of; `off`: not at all. */
export type SeverityName = (typeof SEVERITIES)[number];

export const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** What has a severity that may be set: every finding, and a comment that turns nothing off. */
export type SettableCode = FindingCode | 'unused-directive';

/** What is set, by code; the rest is as it is by default. */
export type Severities = Readonly<Partial<Record<SettableCode, SeverityName>>>;

/** An error would be too loud for prose: what the sources say may be wrong too. */
export const DEFAULT_SEVERITIES: Readonly<Record<SettableCode, SeverityName>> = {
  'wrong-number': 'warning',
  'wrong-date': 'warning',
  'wrong-country': 'warning',
  disputed: 'information',
  outdated: 'information',
  inconsistent: 'information',
  'check-this': 'hint',
  'unused-directive': 'hint',
};

/** All that a severity may be set for. */
export const SETTABLE_CODES = Object.keys(DEFAULT_SEVERITIES) as readonly SettableCode[];

export function severityNameOf(code: SettableCode, set: Severities = {}): SeverityName {
  return set[code] ?? DEFAULT_SEVERITIES[code];
}

/** Whether something is wrong with a draft where this is found: a hint is for who writes alone. */
export function countsAsWrong(code: SettableCode, set: Severities = {}): boolean {
  const severity = severityNameOf(code, set);
  return severity !== 'hint' && severity !== 'off';
}
