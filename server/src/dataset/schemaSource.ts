import * as z from 'zod';
import { described, expecting, fields, oneOrMany, short, text } from './schemaParts';

const TIERS = ['official', 'wire', 'outlet', 'copy', 're-publisher', 'ngo'] as const;

/** What pandoc takes in `[@id]` and Markdown in `[^id]`. */
const SOURCE_ID = /^[\p{L}\p{N}][\p{L}\p{N}_.:-]*$/u;

/** A reference of `sources.yaml`: CSL data, whose other fields are let be. */
export const sourceSchema = z.looseObject(
  {
    id: described(
      text.regex(
        SOURCE_ID,
        'should be letters, digits and the marks - _ . : only, such as example-agency-2024-03-06',
      ),
      'How facts and drafts call this source: letters, digits and the marks - _ . : only. Publisher and date make a good one.',
      'example-agency-2024-03-06',
    ),
    type: described(
      text.optional(),
      'What kind of text it is, as CSL and Zotero call it: article-newspaper, webpage, report, treaty, legislation, bill, speech, document. Left out: document.',
      'article-newspaper',
    ),
    title: described(
      text.optional(),
      'Its title, as printed.',
      'Malta to take Icelandic lighthouse keepers',
    ),
    author: described(
      oneOrMany(
        z.union([text, person()]),
        'a list of names: [{ family: Example, given: Ann }]',
      ).optional(),
      'Who wrote it, each with family and given name; an office or an agency as a literal.',
      [{ family: 'Example', given: 'Ann' }],
      [{ literal: 'Ministry of Justice' }],
    ),
    publisher: described(
      text.optional(),
      'Who published it, as a reader knows them. Of a copy: whose text it is.',
      'Example News Agency',
    ),
    'container-title': described(
      text.optional(),
      'The newspaper or site that it stands in. Read where there is no publisher.',
      'The Straits Times',
    ),
    issued: described(
      cslDate().optional(),
      'When it was published: a day, or a month or a year where no more is known.',
      '2025-12-12',
      '2025-12',
    ),
    accessed: described(
      cslDate().optional(),
      'The day on which it was last read at its address.',
      '2025-12-15',
    ),
    URL: described(
      text.optional(),
      'Its address on the web. It begins with https:// or http://.',
      'https://example.org/agency/malta-iceland',
    ),
    carriedBy: described(
      oneOrMany(
        carrier(),
        'a list of those who carry it: [{ publisher: The Example Gazette, URL: https://example.org/a }]',
      ).optional(),
      "Who else carries the same text, each with its address. One report is one source, however many carry it. Where there is no URL, the publisher's own address isn't known, and readers are led to the first of these, which is named.",
      [{ publisher: 'The Example Gazette', URL: 'https://example.org/gazette/malta-iceland' }],
    ),
    language: described(
      text.optional(),
      'The language it is in, as a code: da, de, sq. Left out: English. Figures in another language are kept and not read.',
      'da',
    ),
    tier: described(
      z.enum(TIERS, expecting(`one of ${TIERS.join(', ')}`)).optional(),
      "How near it is to the matter: official (a government's, a court's, a treaty's text), wire (a news agency), outlet (own reporting), copy (an agency's text carried by others), re-publisher (rewritten from elsewhere), ngo (a tracker or a rights group).",
      'wire',
    ),
  },
  expecting('a map with an id, a title and a URL'),
);

/** A reference as it is written. */
export type SourceData = z.output<typeof sourceSchema>;

export type CslDate = z.output<ReturnType<typeof cslDate>>;
export type CslName = string | z.output<ReturnType<typeof person>>;

function person() {
  return z.looseObject({
    family: described(text.optional(), 'Family name.', 'Example'),
    given: described(text.optional(), 'Given name.', 'Ann'),
    literal: described(
      text.optional(),
      'The whole name, where it is no family and given name.',
      'Ministry of Justice',
    ),
  });
}

function carrier() {
  return fields({
    publisher: described(text, 'Who carries it, as a reader knows them.', 'The Example Gazette'),
    URL: described(text, 'Where it stands there.', 'https://example.org/gazette/malta-iceland'),
  });
}

function cslDate() {
  const parts = z.array(z.array(text));
  const dated = z.looseObject({
    'date-parts': described(
      parts.optional(),
      'The date in numbers: year, month, day; a second one ends a span of time.',
      [[2025, 12, 12]],
    ),
    raw: described(short.optional(), 'The date as text.', '2025-12-12'),
    literal: described(short.optional(), 'The date as text.', '2025-12-12'),
  });
  return z.union([short, dated], expecting('a date: 2025-12-12, 2025-12 or 2025'));
}
