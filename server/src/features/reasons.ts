import type { Claim, Reason } from '../core/claims/claim';
import type { Say } from '../core/l10n/say';
import { escapeMarkdown } from '../core/wording/markdown';

/**
 * Which of the draft's words made it this claim, as a line of Markdown; nothing where none is told.
 * @example `*Why: “Kosovo”, “Denmark” name the agreement; “prisoners” the capacity.*`
 */
export function reasonLine({ because, property, subject }: Claim, say: Say): string | undefined {
  const subjectWords = words(because, 'subject', say);
  const propertyWords = words(because, 'property', say);
  const kind = say(`subject.${subject.kind}`);
  const label = escapeMarkdown(property.label);
  const said = [
    ...(subjectWords === '' ? [] : [say('hover.whySubject', { words: subjectWords, kind })]),
    ...(propertyWords === ''
      ? []
      : [say('hover.whyProperty', { words: propertyWords, property: label })]),
  ];
  return said.length === 0 ? undefined : `*${say('hover.why', { words: said.join('; ') })}*`;
}

function words(reasons: readonly Reason[], role: Reason['role'], say: Say): string {
  const texts = reasons.filter((reason) => reason.role === role).map(({ text }) => text.trim());
  const shown = [...new Set(texts)].filter((text) => text !== '').slice(0, MOST_WORDS);
  return shown.map((text) => say('message.quoted', { words: escapeMarkdown(text) })).join(', ');
}

const MOST_WORDS = 6;
