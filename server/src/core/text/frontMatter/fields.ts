import type { Block, FrontMatter } from '../draft';
import type { FrontMatterReading } from './reading';

/** The fields that readers see, as generators of sites name them. */
const TEXTS = ['title', 'subtitle', 'dek', 'description', 'summary'];

/** The fields that bear the day of a draft: of its publication, and behind all others that of its last change. */
const DATES = [
  ...['date', 'published', 'pubdate', 'publishdate', 'publish_date', 'pub_date', 'date_published'],
  ...['datepublished', 'published_at', 'publishedat', 'date-published', 'issued', 'created'],
  ...['updated', 'modified', 'date_modified', 'last_modified_at', 'lastmod'],
];

/** What of the metadata says something of the draft. */
export function summary({ span, fields }: FrontMatterReading): FrontMatter {
  const title = fields.get('title')?.text.trim();
  const dates = DATES.flatMap((name) => fields.get(name)?.text.trim() ?? []);
  const own = fields.get('pactcheck');
  const texts = new Map([...fields].map(([name, { text }]) => [name, text.trim()] as const));
  return {
    span,
    dates,
    fields: texts,
    ...(title !== undefined && { title }),
    ...(own && { pactcheck: { span: { start: own.start, end: own.end }, text: own.text.trim() } }),
  };
}

/** A block for each text that readers see, in the order in which they are written. */
export function fieldBlocks({ fields }: FrontMatterReading): readonly Block[] {
  return TEXTS.flatMap((name) => fields.get(name) ?? [])
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text, map, notation }) => ({
      kind: 'field',
      span: { start, end },
      text,
      map,
      notation,
      headings: [],
      parents: [],
      links: [],
      footnoteRefs: [],
    }));
}
