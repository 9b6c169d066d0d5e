import type { Standing } from '../../core/check/coverage';
import type { Factbase } from '../../core/facts/factbase';
import { dateInWords } from '../../core/wording/dates';
import { oneLine } from '../../core/wording/plainText';
import { reportedDraft } from './reportedDraft';
import type {
  NamedCheck,
  ReportedDraft,
  ReportedFact,
  ReportedSource,
  ReportedValue,
} from './reportedDraft';
import { dayFromInWords, LISTED_STANDINGS, standingTitle } from '../../standingWords';
import { STYLE } from './style';

/**
 * A page for the desk that stands by itself: each draft with its claims marked, counts, what is known of every claim with its sources, and what no
 * fact was held against. All text is escaped; the page may load and run nothing.
 */
export function htmlReport(checks: readonly NamedCheck[], factbase: Factbase): string {
  const drafts = checks.map((check) => reportedDraft(check, factbase));
  const title =
    drafts.length === 1
      ? `PactCheck: ${drafts[0]?.name ?? ''}`
      : `PactCheck: ${drafts.length} drafts`;
  return [
    '<!doctype html>',
    '<html lang="en">',
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
    datasetLine(factbase),
    ...drafts.map((draft, i) => section(draft, `d${String(i + 1)}`, drafts.length > 1)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function datasetLine({ datasets = [], sources, facts }: Factbase): string {
  const names = datasets.map(({ name }) => oneLine(name)).join(', ');
  const of = names === '' ? '' : ` of ${escapeHtml(names)}`;
  return `<p>Held against ${String(facts.length)} facts from ${String(sources.size)} sources${of}.</p>`;
}

function section(draft: ReportedDraft, id: string, isOneOfSeveral: boolean): string {
  const level = isOneOfSeveral ? 3 : 2;
  return [
    '<section>',
    isOneOfSeveral ? `<h2>${escapeHtml(draft.name)}</h2>` : '',
    `<p>Checked by the day ${escapeHtml(dateInWords(draft.day.date))}, ${dayFromInWords(draft.day.from)}.${draft.isPartial ? ' Only part of it was checked: it is very long.' : ''}</p>`,
    countsTable(draft),
    outline(draft, id),
    `<h${String(level)} id="${id}-draft">The draft</h${String(level)}>`,
    `<pre class="draft" tabindex="0" aria-label="The draft, with its values marked">${markedText(draft, id)}</pre>`,
    ...LISTED_STANDINGS.map((standing) => claimsOf(draft, { standing, id, level })),
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function countsTable({ counts }: ReportedDraft): string {
  const cells = LISTED_STANDINGS.map(
    (standing) =>
      `<tr><th scope="row" class="${standing}">${standingTitle(standing)}</th><td>${String(counts[standing])}</td></tr>`,
  );
  return `<table><caption>Values of the draft</caption>${cells.join('')}</table>`;
}

/** The draft's source, each value a link to what is known of it. */
function markedText({ text, values }: ReportedDraft, id: string): string {
  let at = 0;
  const parts = values.map((value, i) => {
    const { span, standing } = value;
    const before = escapeHtml(text.slice(at, span.start));
    const own = escapeHtml(text.slice(span.start, span.end));
    at = span.end;
    const title = standingTitle(standing);
    return `${before}<a class="${standing}" id="${id}-v${String(i)}" href="#${id}-c${String(i)}" title="${title}">${own}</a>`;
  });
  return parts.join('') + escapeHtml(text.slice(at));
}

/** What the page has of a draft, with a link to each claim: those that are wrong first. */
function outline({ name, values, counts }: ReportedDraft, id: string): string {
  const parts = LISTED_STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => {
    const claims = valuesThatAre(standing, values)
      .filter(({ value }) => value.claim !== undefined)
      .map(
        ({ value, i }) =>
          `<li><a href="#${id}-c${String(i)}">${escapeHtml(value.written)}</a>, line ${String(value.line)}</li>`,
      );
    const list = claims.length === 0 ? '' : `<ol>${claims.join('')}</ol>`;
    return `<li><a href="#${id}-${standing}">${standingTitle(standing)}</a> (${String(counts[standing])})${list}</li>`;
  });
  const draft = `<li><a href="#${id}-draft">The draft</a></li>`;
  return `<nav aria-label="Outline of claims in ${escapeHtml(name)}"><ul>${draft}${parts.join('')}</ul></nav>`;
}

/** Each with its number in the draft. */
function valuesThatAre(standing: Standing, values: readonly ReportedValue[]) {
  return values.flatMap((value, i) => (value.standing === standing ? [{ value, i }] : []));
}

/** Where values of one standing are listed. */
interface Listed {
  readonly standing: Standing;
  readonly id: string;
  /** Of its heading; each claim has one below. */
  readonly level: number;
}

function claimsOf({ values }: ReportedDraft, listed: Listed): string {
  const { standing, id, level } = listed;
  const own = valuesThatAre(standing, values);
  if (own.length === 0) return '';
  const items = own.map(({ value, i }) => item(value, i, listed));
  return [
    `<h${String(level)} class="${standing}" id="${id}-${standing}">${standingTitle(standing)}</h${String(level)}>`,
    `<ul class="claims">`,
    ...items,
    '</ul>',
  ].join('\n');
}

function item({ written, line, claim }: ReportedValue, i: number, { id, level }: Listed): string {
  const place = `<a href="#${id}-v${String(i)}">line ${String(line)}</a>`;
  const head = `<strong>${escapeHtml(written)}</strong>, ${place}`;
  if (!claim) return `<li id="${id}-c${String(i)}">${head}</li>`;
  const tag = `h${String(level + 1)}`;
  const heading = `<${tag}>${head}</${tag}>`;
  return `<li id="${id}-c${String(i)}">${heading}<p>${escapeHtml(claim.message)}</p>${claim.facts.map(factOf).join('')}</li>`;
}

function factOf({ value, sources }: ReportedFact): string {
  const lines = sources.map((source) => `<li>${sourceOf(source)}</li>`).join('');
  return `<p class="fact">${escapeHtml(value)}</p><ul class="sources">${lines}</ul>`;
}

function sourceOf({ words, figure, address }: ReportedSource): string {
  const name = escapeHtml(words);
  const link =
    address === undefined
      ? name
      : `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${name}</a>`;
  return figure === '' ? link : `${link}: “${escapeHtml(figure)}”`;
}

/** Text as it may stand in HTML, in an attribute too. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
