import type { CodeDescription } from 'vscode-languageserver-types';
import type { FindingCode } from '../core/verdicts/diagnosticCodes';

/** Every code that a draft's diagnostics bear. Each has a page, `docs/codes/<code>.md`. */
export type DraftCode = FindingCode | 'partly-checked' | 'unused-directive' | 'unknown-directive';

/** The same as a list; the types make sure that none is left out. */
export const DRAFT_CODES = Object.keys({
  'wrong-number': true,
  'wrong-date': true,
  'wrong-country': true,
  disputed: true,
  outdated: true,
  inconsistent: true,
  'check-this': true,
  'partly-checked': true,
  'unused-directive': true,
  'unknown-directive': true,
} satisfies Record<DraftCode, true>) as readonly DraftCode[];

/**
 * A link to a code's page, to be spread into a diagnostic; nothing where the client doesn't say where the pages are. `pages` is a URI in which
 * `{code}` stands for the code.
 */
export function codePage(
  code: DraftCode,
  pages: string | undefined,
): { readonly code: DraftCode; readonly codeDescription?: CodeDescription } {
  return pages === undefined
    ? { code }
    : { code, codeDescription: { href: pages.replaceAll('{code}', code) } };
}
