import type { Counted } from '../../core/check/coverage';
import type { Factbase } from '../../core/facts/factbase';
import { IN_ENGLISH } from '../../core/l10n/say';
import type { Say } from '../../core/l10n/say';
import { oneLine } from '../../core/wording/plainText';
import { dateForReader } from '../../core/wording/readersDates';
import { escapeHtml } from '../escapeHtml';
import { reportedDraft } from './reportedDraft';
import type {
  NamedCheck,
  ReportedDraft,
  ReportedFact,
  ReportedSource,
  ReportedValue,
} from './reportedDraft';
import { dayFromInWords, listedAs, standingTitle } from '../../standingWords';
import { STYLE } from './style';

/**
 * A page for the desk that stands by itself: each draft with its claims marked, counts, what is known of every claim with its sources, and what no
 * fact was held against. All text is escaped; the page may load and run nothing.
 */
export function htmlReport(
  checks: readonly NamedCheck[],
  factbase: Factbase,
  say: Say = IN_ENGLISH,
): string {
  const drafts = checks.map((check) => reportedDraft(check, factbase, say));
  const title =
    drafts.length === 1
      ? `PactCheck: ${drafts[0]?.name ?? ''}`
      : say('report.drafts', { count: drafts.length });
  return [
    '<!doctype html>',
    `<html lang="${say.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    datasetLine(factbase, say),
    ...drafts.map((draft, i) =>
      section(draft, { id: `d${String(i + 1)}`, isOneOfSeveral: drafts.length > 1, say }),
    ),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function datasetLine({ datasets = [], sources, facts }: Factbase, say: Say): string {
  const names = datasets.map(({ name }) => oneLine(name)).join(', ');
  const counts = { facts: String(facts.length), sources: String(sources.size) };
  const line =
    names === ''
      ? say('report.heldAgainst', counts)
      : say('report.heldAgainstDatasets', { ...counts, datasets: names });
  return `<p>${escapeHtml(line)}</p>`;
}

/** A draft's part of the page. */
interface Section {
  /** Opens the ids in it. */
  readonly id: string;
  readonly isOneOfSeveral: boolean;
  readonly say: Say;
}

function section(draft: ReportedDraft, { id, isOneOfSeveral, say }: Section): string {
  const level = isOneOfSeveral ? 3 : 2;
  return [
    '<section>',
    isOneOfSeveral ? `<h2>${escapeHtml(draft.name)}</h2>` : '',
    `<p>${escapeHtml(dayLine(draft, say))}</p>`,
    countsTable(draft, say),
    outline(draft, id, say),
    `<h${String(level)} id="${id}-draft">${say('report.draft')}</h${String(level)}>`,
    `<pre class="draft" tabindex="0" aria-label="${say('report.draftMarked')}">${markedText(draft, id, say)}</pre>`,
    ...listedAs(draft.counts).map((standing) => claimsOf(draft, { standing, id, level, say })),
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function dayLine({ day, isPartial }: ReportedDraft, say: Say): string {
  const checked = say('report.day', {
    day: dateForReader(day.date, say),
    from: dayFromInWords(day.from, say),
  });
  return isPartial ? `${checked} ${say('report.partial')}` : checked;
}

function countsTable({ counts }: ReportedDraft, say: Say): string {
  const cells = listedAs(counts).map(
    (standing) =>
      `<tr><th scope="row" class="${standing}">${standingTitle(standing, say)}</th><td>${String(counts[standing])}</td></tr>`,
  );
  return `<table><caption>${say('report.valuesOfDraft')}</caption>${cells.join('')}</table>`;
}

/** The draft's source, each value a link to what is known of it. */
function markedText({ text, values }: ReportedDraft, id: string, say: Say): string {
  let at = 0;
  const parts = values.map((value, i) => {
    const { span, standing } = value;
    const before = escapeHtml(text.slice(at, span.start));
    const own = escapeHtml(text.slice(span.start, span.end));
    at = span.end;
    const title = standingTitle(standing, say);
    return `${before}<a class="${standing}" id="${id}-v${String(i)}" href="#${id}-c${String(i)}" title="${title}">${own}</a>`;
  });
  return parts.join('') + escapeHtml(text.slice(at));
}

/** What the page has of a draft, with a link to each claim: those that are wrong first. */
function outline({ name, values, counts }: ReportedDraft, id: string, say: Say): string {
  const parts = listedAs(counts)
    .filter((standing) => counts[standing] > 0)
    .map((standing) => {
      const claims = valuesThatAre(standing, values)
        .filter(({ value }) => value.claim !== undefined)
        .map(
          ({ value, i }) =>
            `<li><a href="#${id}-c${String(i)}">${escapeHtml(value.written)}</a>, ${lineOf(value, say)}</li>`,
        );
      const list = claims.length === 0 ? '' : `<ol>${claims.join('')}</ol>`;
      return `<li><a href="#${id}-${standing}">${standingTitle(standing, say)}</a> (${String(counts[standing])})${list}</li>`;
    });
  const draft = `<li><a href="#${id}-draft">${say('report.draft')}</a></li>`;
  return `<nav aria-label="${escapeHtml(say('report.outline', { name }))}"><ul>${draft}${parts.join('')}</ul></nav>`;
}

/** Each with its number in the draft. */
function valuesThatAre(standing: Counted, values: readonly ReportedValue[]) {
  return values.flatMap((value, i) => (value.standing === standing ? [{ value, i }] : []));
}

/** Where values of one standing are listed. */
interface Listed {
  readonly standing: Counted;
  readonly id: string;
  /** Of its heading; each claim has one below. */
  readonly level: number;
  readonly say: Say;
}

function claimsOf({ values }: ReportedDraft, listed: Listed): string {
  const { standing, id, level, say } = listed;
  const own = valuesThatAre(standing, values);
  if (own.length === 0) return '';
  const items = own.map(({ value, i }) => item(value, i, listed));
  return [
    `<h${String(level)} class="${standing}" id="${id}-${standing}">${standingTitle(standing, say)}</h${String(level)}>`,
    `<ul class="claims">`,
    ...items,
    '</ul>',
  ].join('\n');
}

function item(value: ReportedValue, i: number, { id, level, say }: Listed): string {
  const { written, claim } = value;
  const place = `<a href="#${id}-v${String(i)}">${lineOf(value, say)}</a>`;
  const head = `<strong>${escapeHtml(written)}</strong>, ${place}`;
  if (!claim) return `<li id="${id}-c${String(i)}">${head}</li>`;
  const tag = `h${String(level + 1)}`;
  const heading = `<${tag}>${head}</${tag}>`;
  return `<li id="${id}-c${String(i)}">${heading}<p>${escapeHtml(claim.message)}</p>${claim.facts.map((fact) => factOf(fact, say)).join('')}</li>`;
}

function lineOf({ line }: ReportedValue, say: Say): string {
  return say('report.line', { line: String(line) });
}

function factOf({ value, sources }: ReportedFact, say: Say): string {
  const lines = sources.map((source) => `<li>${sourceOf(source, say)}</li>`).join('');
  return `<p class="fact">${escapeHtml(value)}</p><ul class="sources">${lines}</ul>`;
}

function sourceOf({ words, figure, address }: ReportedSource, say: Say): string {
  const name = escapeHtml(words);
  const link =
    address === undefined
      ? name
      : `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${name}</a>`;
  return figure === '' ? link : `${link}: ${say('message.quoted', { words: escapeHtml(figure) })}`;
}
