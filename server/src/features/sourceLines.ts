import type { Evidence, Fact, Source } from '../core/facts/factbase';
import { evidenceByTier } from '../core/facts/sourceOrder';
import type { Say } from '../core/l10n/say';
import { escapeMarkdown, markdownLink } from '../core/wording/markdown';
import { dateForReader } from '../core/wording/readersDates';
import { publisherOf } from '../core/wording/sources';

/** More would be scrolled past. */
const MOST_LINES = 12;

/**
 * What each source of a fact prints, a line of Markdown a source, the best first; of a long list, how many more there are.
 * @example `[Reuters](https://…), 12 December 2025, ¶6: “300 foreign prisoners”`
 */
export function sourceLines(
  fact: Fact,
  sources: ReadonlyMap<string, Source>,
  say: Say,
): readonly string[] {
  const lines = evidenceByTier(fact, sources).map(([evidence, source]) =>
    sourceLine(evidence, source, say),
  );
  if (lines.length <= MOST_LINES) return lines;
  const shown = lines.slice(0, MOST_LINES - 1);
  return [...shown, say('hover.andMoreSources', { count: lines.length - shown.length })];
}

/** What one source prints, as a line of Markdown. */
export function sourceLine(evidence: Evidence, source: Source, say: Say): string {
  const parts = [
    markdownLink(publisherOf(source), source.url),
    source.issued === undefined ? undefined : escapeMarkdown(dateForReader(source.issued, say)),
    source.tier === undefined ? undefined : say(`tier.${source.tier}`),
    evidence.at === undefined ? undefined : escapeMarkdown(evidence.at),
  ];
  const said = parts.filter((part) => part !== undefined).join(', ');
  return evidence.figure === ''
    ? said
    : `${said}: ${say('message.quoted', { words: escapeMarkdown(evidence.figure) })}`;
}
