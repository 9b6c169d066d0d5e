import { fingerprintOf } from '../core/check/fingerprint';
import type { Finding } from '../core/verdicts/finding';
import type { OpenDraft } from './openDraft';

/** The finding that a client names by a claim's id; also one that a decision hides. */
export function claimById(id: string, { result }: OpenDraft): Finding | undefined {
  const hidden = result.hidden.map(({ finding }) => finding);
  return [...result.findings, ...hidden].find(
    (finding) => fingerprintOf(finding, result.reading) === id,
  );
}
