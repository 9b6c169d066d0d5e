import type { Factbase, Subject } from '../../core/facts/factbase';
import { IN_ENGLISH } from '../../core/l10n/say';
import { oneLine } from '../../core/wording/plainText';
import { dateForReader } from '../../core/wording/readersDates';
import { escapeHtml } from '../escapeHtml';
import { anchorOf, linkTo } from './anchors';
import { propertySection } from './factHtml';
import { countryIndex, listedCountries } from './listed';
import type { ListedCountry, ListedSubject } from './listed';
import { SEARCH } from './search';
import { STYLE } from './style';

/** What the page says of the dataset beside its facts. */
export interface AtlasHead {
  readonly title: string;
  readonly version?: string;
  /** By its short name: `CC-BY-4.0`. */
  readonly license?: string;
  /** ISO: the day of which it says what holds. */
  readonly day: string;
}

/**
 * All facts of a dataset on one page that stands by itself, to be hosted anywhere: by country, searchable, each agreement and each fact with an
 * address. All text is escaped; the page loads nothing and runs its own search alone. `hash` gives the SHA-256 of a text in base 64.
 */
export function atlasPage(
  factbase: Factbase,
  head: AtlasHead,
  hash: (text: string) => string,
): string {
  const countries = listedCountries(factbase, head.day);
  const title = escapeHtml(oneLine(head.title));
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash(STYLE)}'; script-src 'sha256-${hash(SEARCH)}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<header class="page"><h1>${title}</h1>`,
    `<p>${escapeHtml(sumsLine(factbase, head))}</p></header>`,
    '<main>',
    SEARCH_BOX,
    indexOf(countries, factbase),
    ...countries.map((country) => countrySection(country, factbase)),
    '</main>',
    `<footer><p>${escapeHtml(licenceLine(head))}</p></footer>`,
    `<script>${SEARCH}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const SEARCH_BOX =
  '<div id="page-search" role="search" hidden><label>Search <input type="search" autocomplete="off" spellcheck="false"></label><output></output></div>';

function sumsLine({ facts, subjects, sources }: Factbase, { version, day }: AtlasHead): string {
  const state = version === undefined ? '' : `, version ${oneLine(version)}`;
  const sums = `${facts.length} facts about ${subjects.size} subjects, from ${sources.size} sources${state}.`;
  return `${sums} What is disputed or holds is said as of ${dateForReader(day, IN_ENGLISH)}.`;
}

function licenceLine({ license }: AtlasHead): string {
  const made = 'Made with PactCheck from a dataset of sourced facts.';
  return license === undefined ? made : `${made} Licence of the facts: ${oneLine(license)}.`;
}

/** Every country with what it takes part in: the way in without a search. */
function indexOf(countries: readonly ListedCountry[], factbase: Factbase): string {
  const items = countryIndex(countries, factbase).map(([country, subjects]) => {
    const links = subjects.map((subject) => `<li>${subjectLink(subject)}</li>`).join('');
    return `<li>${escapeHtml(oneLine(country))}<ul>${links}</ul></li>`;
  });
  return `<nav id="page-index" aria-label="By country"><ul>${items.join('\n')}</ul></nav>`;
}

function subjectLink({ id, name }: Subject): string {
  return `<a href="${linkTo(id)}">${escapeHtml(oneLine(name))}</a>`;
}

function countrySection({ name, subjects }: ListedCountry, factbase: Factbase): string {
  const heading = name === '' ? 'No one country' : oneLine(name);
  return [
    `<section class="country"><h2>${escapeHtml(heading)}</h2>`,
    ...subjects.map((subject) => article(subject, factbase)),
    '</section>',
  ].join('\n');
}

function article({ subject, parties, properties }: ListedSubject, factbase: Factbase): string {
  return [
    `<article id="${anchorOf(subject.id)}"><header>`,
    `<h3>${subjectLink(subject)}</h3>`,
    `<p class="quiet">${escapeHtml(aboutLine(subject, parties))}</p></header>`,
    ...properties.map((property) => propertySection(subject.id, property, factbase)),
    '</article>',
  ].join('\n');
}

/** `Agreement. Host: Kosovo. Sender: Denmark. Also: the Danish prison deal.` */
function aboutLine({ kind, aliases }: Subject, parties: ListedSubject['parties']): string {
  const parts = [
    kind,
    ...parties.map(({ role, countries }) => `${role}: ${countries.join(', ')}`),
    ...(aliases.length === 0 ? [] : [`also: ${aliases.join(', ')}`]),
  ];
  return parts
    .map((part) => oneLine(part, 1000))
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`)
    .join(' ');
}
