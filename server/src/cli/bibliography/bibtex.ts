import type { Source } from '../../core/facts/factbase';
import { cslItem } from './cslJson';
import type { CslItem } from './cslJson';
import { namesOf } from './names';
import type { Name } from './names';
import { inTex } from './tex';

/**
 * Entries for BibLaTeX, with `year` and `month` beside `date` for BibTeX of old. Keys are the sources' ids; letters stay UTF-8.
 * @example `@article{reuters-2025-12-12, … date = {2025-12-12}, … }`
 */
export function bibtex(sources: readonly Source[]): string {
  return sources.map(entry).join('\n');
}

function entry(source: Source): string {
  const item = cslItem(source);
  const { type, subtype } = TYPES[item.type] ?? { type: 'misc', subtype: undefined };
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['entrysubtype', subtype],
    ['author', names(item['author'])],
    ['editor', names(item['editor'])],
    // The second braces keep the capitals of names where a style makes small letters.
    ['title', wrapped(textOf(item, 'title'))],
    [type === 'article' ? 'journal' : (CONTAINERS[type] ?? 'howpublished'), container(item)],
    [type === 'report' ? 'institution' : 'publisher', textOf(item, 'publisher')],
    ...PLAIN.map(([field, name]) => [name, textOf(item, field)] as const),
    ...dates(source),
    ['url', source.url === undefined ? undefined : address(source.url)],
    ['urldate', isDay(source.accessed) ? source.accessed : undefined],
  ];
  const said = new Map<string, string>();
  for (const [name, value] of fields) if (value && !said.has(name)) said.set(name, value);
  const lines = [...said].map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${type}{${source.id},`, ...lines, '}', ''].join('\n');
}

/** As exact as it is known: BibLaTeX reads EDTF. */
function dates({ issued }: Source): readonly (readonly [string, string | undefined])[] {
  const [, year, month] = /^(\d{4})(?:-(0\d|1[0-2])\b)?/.exec(issued ?? '') ?? [];
  return [
    ['date', issued],
    ['year', year],
    ['month', month],
  ];
}

function textOf(item: CslItem, field: string): string | undefined {
  const value = item[field];
  return typeof value === 'string' ? inTex(value) : undefined;
}

function container(item: CslItem): string | undefined {
  return textOf(item, 'container-title');
}

function wrapped(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${text}}`;
}

function names(field: CslItem[string] | undefined): string | undefined {
  return namesOf(field).map(nameInTex).join(' and ');
}

/** `Family, Suffix, Given`; what would be taken apart stands in braces. */
function nameInTex(name: Name): string {
  if (name.literal !== undefined) return `{${inTex(name.literal)}}`;
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
  const family = [particle, whole(name.family)].filter(Boolean).join(' ');
  const parts = [family, whole(name.suffix), whole(name.given)];
  return parts.filter(Boolean).join(', ');
}

function whole(part: string | undefined): string {
  const written = inTex(part ?? '');
  return /,|\band\b/i.test(written) ? `{${written}}` : written;
}

/** BibLaTeX takes an address as it is, so it must hold no brace of its own. */
function address(url: string): string {
  return url.replace(/[{}\\]/g, (mark) => encodeURIComponent(mark));
}

function isDay(edtf: string | undefined): boolean {
  return edtf !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(edtf);
}

/** CSL's fields that BibLaTeX has by another name or the same. */
const PLAIN = [
  ['publisher-place', 'location'],
  ['volume', 'volume'],
  ['issue', 'number'],
  ['number', 'number'],
  ['page', 'pages'],
  ['edition', 'edition'],
  ['DOI', 'doi'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
] as const;

const CONTAINERS: Readonly<Record<string, string>> = {
  incollection: 'booktitle',
  inproceedings: 'booktitle',
  online: 'organization',
};

interface EntryType {
  readonly type: string;
  readonly subtype?: string;
}

const TYPES: Readonly<Partial<Record<string, EntryType>>> = {
  article: { type: 'article' },
  'article-journal': { type: 'article' },
  'article-magazine': { type: 'article', subtype: 'magazine' },
  'article-newspaper': { type: 'article', subtype: 'newspaper' },
  book: { type: 'book' },
  chapter: { type: 'incollection' },
  'paper-conference': { type: 'inproceedings' },
  post: { type: 'online' },
  'post-weblog': { type: 'online' },
  report: { type: 'report' },
  webpage: { type: 'online' },
};
