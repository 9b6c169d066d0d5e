import type { DraftReading } from '../claims/reading/draftReading';
import type { Finding } from '../verdicts/finding';
import type { Directed } from './directives';
import { fingerprintOf } from './fingerprint';

/** What a newsroom has decided about findings in its drafts. */
export interface Decisions {
  /** Fingerprints of findings that aren't about what the draft says. */
  readonly notAboutThis: ReadonlySet<string>;
  /** Ids of agreements, and of other subjects, that drafts are never checked for. */
  readonly neverCheck: ReadonlySet<string>;
}

/** A finding that a decision hides. */
export interface HiddenFinding {
  readonly finding: Finding;
  readonly by: HiddenBy;
}

export type HiddenBy =
  | { readonly kind: 'not-about-this'; readonly fingerprint: string }
  | { readonly kind: 'never-check'; readonly subject: string };

/** What is left of a draft's findings by what was decided, and what isn't. */
export interface Decided extends Pick<Directed, 'findings' | 'inconsistencies'> {
  readonly hidden: readonly HiddenFinding[];
}

/** Findings without those that a decision hides. What is supported is hidden only with its agreement: it isn't underlined. */
export function decided(
  { findings, inconsistencies }: Pick<Directed, 'findings' | 'inconsistencies'>,
  decisions: Decisions | undefined,
  reading: DraftReading,
): Decided {
  if (!decisions || decisions.notAboutThis.size + decisions.neverCheck.size === 0)
    return { findings, inconsistencies, hidden: [] };
  const hidden: HiddenFinding[] = [];
  const told = findings.filter((finding) => {
    const by = hiddenBy(finding, decisions, reading);
    if (by) hidden.push({ finding, by });
    return by === undefined;
  });
  const isTold = new Set(told);
  const left = inconsistencies.filter(
    ({ finding, other }) => isTold.has(finding) && isTold.has(other),
  );
  return { findings: told, inconsistencies: left, hidden };
}

function hiddenBy(
  finding: Finding,
  { notAboutThis, neverCheck }: Decisions,
  reading: DraftReading,
): HiddenBy | undefined {
  const { subject } = finding.claim;
  if (neverCheck.has(subject.id)) return { kind: 'never-check', subject: subject.id };
  if (finding.verdict.kind === 'supported' || notAboutThis.size === 0) return undefined;
  const fingerprint = fingerprintOf(finding, reading);
  return notAboutThis.has(fingerprint) ? { kind: 'not-about-this', fingerprint } : undefined;
}
