import type { Counted } from '../../core/check/coverage';
import type { Factbase } from '../../core/facts/factbase';
import { escapeMarkdown, markdownLink } from '../../core/wording/markdown';
import { IN_ENGLISH } from '../../core/l10n/say';
import type { Say } from '../../core/l10n/say';
import { dateForReader } from '../../core/wording/readersDates';
import { reportedDraft } from './reportedDraft';
import type { NamedCheck, ReportedDraft, ReportedFact, ReportedValue } from './reportedDraft';
import { listedAs, standingTitle } from '../../standingWords';

/** The report as Markdown, to paste into a message or a ticket: counts, then a heading a standing and a claim, with what is known and the sources. */
export function markdownReport(
  checks: readonly NamedCheck[],
  factbase: Factbase,
  say: Say = IN_ENGLISH,
): string {
  const drafts = checks.map((check) => reportedDraft(check, factbase, say));
  return `${['# PactCheck', ...drafts.flatMap((draft) => sectionOf(draft, say))].join('\n\n')}\n`;
}

function sectionOf(draft: ReportedDraft, say: Say): readonly string[] {
  const counts = listedAs(draft.counts).map(
    (standing) => `| ${standingTitle(standing, say)} | ${String(draft.counts[standing])} |`,
  );
  return [
    `## ${escapeMarkdown(draft.name)}`,
    [
      say('report.dayAlone', { day: escapeMarkdown(dateForReader(draft.day.date, say)) }),
      ...(draft.isPartial ? [say('report.partial')] : []),
    ].join(' '),
    [`| ${say('report.values')} | |`, '| --- | ---: |', ...counts].join('\n'),
    ...listedAs(draft.counts).flatMap((standing) => valuesOf(draft, standing, say)),
  ];
}

function valuesOf({ values }: ReportedDraft, standing: Counted, say: Say): readonly string[] {
  const own = values.filter((value) => value.standing === standing);
  if (own.length === 0) return [];
  const uncovered = own.filter(({ claim }) => claim === undefined).map((one) => placeOf(one, say));
  return [
    `### ${standingTitle(standing, say)}`,
    ...own.flatMap((one) => sectionOfClaim(one, say)),
    ...(uncovered.length === 0 ? [] : [uncovered.map((place) => `- ${place}`).join('\n')]),
  ];
}

/** A heading, so that an editor's outline leads to each claim. */
function sectionOfClaim(value: ReportedValue, say: Say): readonly string[] {
  const { claim } = value;
  if (!claim) return [];
  const facts = claim.facts.flatMap((fact) => linesOfFact(fact, say)).join('\n');
  return [
    `#### ${placeOf(value, say)}`,
    escapeMarkdown(claim.message),
    ...(facts === '' ? [] : [facts]),
  ];
}

function placeOf({ written, line }: ReportedValue, say: Say): string {
  return `**${escapeMarkdown(written)}**, ${say('report.line', { line: String(line) })}`;
}

function linesOfFact({ value, sources }: ReportedFact, say: Say): readonly string[] {
  return [
    `- ${escapeMarkdown(value)}`,
    ...sources.map(({ words, figure, address }) => {
      const name = markdownLink(words, address);
      const printed = say('message.quoted', { words: escapeMarkdown(figure) });
      return `  - ${figure === '' ? name : `${name}: ${printed}`}`;
    }),
  ];
}
