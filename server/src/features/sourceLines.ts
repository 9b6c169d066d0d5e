import type { Evidence, Fact, Source } from '../core/facts/factbase';
import { dateInWords } from '../core/verdicts/wording/dates';
import { escapeMarkdown, markdownLink } from '../core/verdicts/wording/markdown';
import { evidenceOf, publisherOf } from '../core/verdicts/wording/sources';

/**
 * What each source of a fact prints, a line of Markdown a source.
 * @example `[Reuters](https://…), 12 December 2025, ¶6: “300 foreign prisoners”`
 */
export function sourceLines(fact: Fact, sources: ReadonlyMap<string, Source>): readonly string[] {
  return evidenceOf(fact, sources).map(([evidence, source]) => sourceLine(evidence, source));
}

function sourceLine(evidence: Evidence, source: Source): string {
  const parts = [
    markdownLink(publisherOf(source), source.url),
    source.issued === undefined ? undefined : escapeMarkdown(dateInWords(source.issued)),
    source.tier === undefined ? undefined : TIERS[source.tier],
    evidence.at === undefined ? undefined : escapeMarkdown(evidence.at),
  ];
  const said = parts.filter((part) => part !== undefined).join(', ');
  return evidence.figure === '' ? said : `${said}: “${escapeMarkdown(evidence.figure)}”`;
}

const TIERS = {
  official: 'official text',
  wire: 'news agency',
  outlet: undefined,
  copy: 'agency copy',
  're-publisher': 'republished',
  ngo: 'NGO',
} as const;
