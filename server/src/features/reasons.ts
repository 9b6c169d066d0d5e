import type { Claim, Reason } from '../core/claims/claim';
import { escapeMarkdown } from '../core/wording/markdown';

/**
 * Which of the draft's words made it this claim, as a line of Markdown; nothing where none is told.
 * @example `*Why: “Kosovo”, “Denmark” name the agreement; “prisoners” the capacity.*`
 */
export function reasonLine(claim: Claim): string | undefined {
  const subject = words(claim.because, 'subject');
  const property = words(claim.because, 'property');
  const label = escapeMarkdown(claim.property.label);
  const said = [
    subject === '' ? undefined : `${subject} for the ${claim.subject.kind}`,
    property === '' ? undefined : `${property} for the ${label}`,
  ].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : `*Why: ${said.join('; ')}.*`;
}

function words(reasons: readonly Reason[], role: Reason['role']): string {
  const texts = reasons.filter((reason) => reason.role === role).map(({ text }) => text.trim());
  const shown = [...new Set(texts)].filter((text) => text !== '').slice(0, MOST_WORDS);
  return shown.map((text) => `“${escapeMarkdown(text)}”`).join(', ');
}

const MOST_WORDS = 6;
