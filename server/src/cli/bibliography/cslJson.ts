import type { Source } from '../../core/facts/factbase';
import { oneLine } from '../../core/wording/plainText';
import { cslDate } from './cslDate';
import type { CslDate } from './cslDate';
import { NAME_FIELDS, TEXT_FIELDS, TYPES, WITHOUT_PUBLISHER } from './cslTerms';
import { namesOf } from './names';
import type { Name } from './names';

/** A reference as CSL data has it: what pandoc, Zotero and citeproc read. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly [field: string]: string | readonly Name[] | CslDate;
}

/** `[ { "id": … }, … ]`. */
export function cslJson(sources: readonly Source[]): string {
  return `${JSON.stringify(sources.map(cslItem), undefined, 2)}\n`;
}

/** Only what CSL's schema knows, each field of the kind that it wants; all else that the dataset says of the source stays behind. */
export function cslItem(source: Source): CslItem {
  const { id, title, issued, accessed, url, csl = {} } = source;
  const author = namesOf(csl['author']);
  const item: Record<string, string | readonly Name[] | CslDate | undefined> = {
    type: TYPES.has(source.type) ? source.type : 'document',
    title: title === undefined ? undefined : text(title),
    author: author.length > 0 ? author : undefined,
    ...publication(source),
    issued: issued === undefined ? undefined : cslDate(issued),
    accessed: accessed === undefined ? undefined : cslDate(accessed),
    URL: url,
    ...moreFields(csl),
  };
  const said = Object.entries(item).flatMap(([field, value]) =>
    value === undefined || value === '' ? [] : [[field, value] as const],
  );
  return { id, type: 'document', ...Object.fromEntries(said) };
}

/** Styles name the newspaper of an article by what contains it, and not its publisher. */
function publication({ type, publisher, csl = {} }: Source): Readonly<Record<string, string>> {
  const container = csl['container-title'];
  const own = typeof container === 'string' ? text(container) : undefined;
  const by = publisher === undefined ? undefined : text(publisher);
  if (own !== undefined) {
    return { 'container-title': own, ...(by === undefined || by === own ? {} : { publisher: by }) };
  }
  if (by === undefined) return {};
  return WITHOUT_PUBLISHER.has(type) ? { 'container-title': by } : { publisher: by };
}

function moreFields(csl: Readonly<Record<string, unknown>>) {
  const fields: Record<string, string | readonly Name[]> = {};
  for (const [field, value] of Object.entries(csl)) {
    if (TEXT_FIELDS.has(field) && typeof value === 'string') fields[field] = text(value);
    const names = NAME_FIELDS.has(field) ? namesOf(value) : [];
    if (names.length > 0) fields[field] = names;
  }
  return fields;
}

function text(written: string): string {
  return oneLine(written, LONGEST);
}

const LONGEST = 5000;
