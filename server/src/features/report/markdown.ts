import type { Standing } from '../../core/check/coverage';
import type { Factbase } from '../../core/facts/factbase';
import { escapeMarkdown, markdownLink } from '../../core/wording/markdown';
import { dateInWords } from '../../core/wording/dates';
import { reportedDraft } from './reportedDraft';
import type { NamedCheck, ReportedDraft, ReportedFact, ReportedValue } from './reportedDraft';
import { LISTED_STANDINGS, standingTitle } from '../../standingWords';

/** The report as Markdown, to paste into a message or a ticket: counts, then a heading a standing and a claim, with what is known and the sources. */
export function markdownReport(checks: readonly NamedCheck[], factbase: Factbase): string {
  const drafts = checks.map((check) => reportedDraft(check, factbase));
  return `${['# PactCheck', ...drafts.flatMap(sectionOf)].join('\n\n')}\n`;
}

function sectionOf(draft: ReportedDraft): readonly string[] {
  const counts = LISTED_STANDINGS.map(
    (standing) => `| ${standingTitle(standing)} | ${String(draft.counts[standing])} |`,
  );
  return [
    `## ${escapeMarkdown(draft.name)}`,
    `Checked by the day ${escapeMarkdown(dateInWords(draft.day.date))}.${draft.isPartial ? ' Only part of it was checked: it is very long.' : ''}`,
    ['| Values | |', '| --- | ---: |', ...counts].join('\n'),
    ...LISTED_STANDINGS.flatMap((standing) => valuesOf(draft, standing)),
  ];
}

function valuesOf({ values }: ReportedDraft, standing: Standing): readonly string[] {
  const own = values.filter((value) => value.standing === standing);
  if (own.length === 0) return [];
  const uncovered = own.filter(({ claim }) => claim === undefined).map(placeOf);
  return [
    `### ${standingTitle(standing)}`,
    ...own.flatMap(sectionOfClaim),
    ...(uncovered.length === 0 ? [] : [uncovered.map((place) => `- ${place}`).join('\n')]),
  ];
}

/** A heading, so that an editor's outline leads to each claim. */
function sectionOfClaim(value: ReportedValue): readonly string[] {
  const { claim } = value;
  if (!claim) return [];
  const facts = claim.facts.flatMap(linesOfFact).join('\n');
  return [
    `#### ${placeOf(value)}`,
    escapeMarkdown(claim.message),
    ...(facts === '' ? [] : [facts]),
  ];
}

function placeOf({ written, line }: ReportedValue): string {
  return `**${escapeMarkdown(written)}**, line ${String(line)}`;
}

function linesOfFact({ value, sources }: ReportedFact): readonly string[] {
  return [
    `- ${escapeMarkdown(value)}`,
    ...sources.map(({ words, figure, address }) => {
      const name = markdownLink(words, address);
      return `  - ${figure === '' ? name : `${name}: “${escapeMarkdown(figure)}”`}`;
    }),
  ];
}
