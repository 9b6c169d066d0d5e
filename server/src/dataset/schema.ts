import * as z from 'zod';
import { expecting, fields, oneOrMany } from './schemaParts';

/** The folders of a dataset that hold subjects, and the kind of subject in each. */
export const SUBJECT_FOLDERS = {
  agreements: 'agreement',
  countries: 'country',
  facilities: 'facility',
  events: 'event',
  organisations: 'organisation',
} as const;

const KINDS = [
  'quantity',
  'money',
  'percent',
  'measure',
  'ordinal',
  'date',
  'duration',
  'place',
  'status',
] as const;
const RANKS = ['preferred', 'normal', 'deprecated'] as const;
const TIERS = ['official', 'wire', 'outlet', 'copy', 're-publisher', 'ngo'] as const;

/** What pandoc takes in `[@id]` and Markdown in `[^id]`. */
const SOURCE_ID = /^[\p{L}\p{N}][\p{L}\p{N}_.:-]*$/u;

const text = z
  .string(expecting('text'))
  .refine((written) => written !== '' && written.length <= 5000, 'is empty or far too long');
const short = z
  .string(expecting('text or a number'))
  .refine((written) => written !== '' && written.length <= 300, 'is empty or too long for a value');
const texts = oneOrMany(text, 'a text or a list of them: [one, two]');
const truth = z.boolean(expecting('true or false'));

/** `dataset.yaml`. Its properties are read one by one. */
export const datasetSchema = fields({
  id: text.optional(),
  name: text,
  properties: z.looseObject({}, expecting('a map of properties by id')).optional(),
});

export const propertySchema = fields({
  kind: z.enum(KINDS, expecting(`one of ${KINDS.join(', ')}`)),
  label: text.optional(),
  cues: texts.optional(),
  units: texts.optional(),
  list: truth.optional(),
});

/** A reference of `sources.yaml`: CSL data, whose other fields are let be. */
export const sourceSchema = z.looseObject(
  {
    id: text.regex(
      SOURCE_ID,
      'should be letters, digits and the marks - _ . : only, such as reuters-2025-12-12',
    ),
    type: text.optional(),
    title: text.optional(),
    author: oneOrMany(
      z.union([text, person()]),
      'a list of names: [{ family: Bytyci, given: Fatos }]',
    ).optional(),
    publisher: text.optional(),
    'container-title': text.optional(),
    issued: cslDate().optional(),
    accessed: cslDate().optional(),
    URL: text.optional(),
    tier: z.enum(TIERS, expecting(`one of ${TIERS.join(', ')}`)).optional(),
  },
  expecting('a map with an id, a title and a URL'),
);

/** A place of `places.yaml`. */
export const placeSchema = fields({
  names: texts.optional(),
  adjectives: texts.optional(),
  demonyms: texts.optional(),
  capitals: texts.optional(),
  metonyms: texts.optional(),
  ambiguous: texts.optional(),
  article: truth.optional(),
});

/** A subject's file, but for its facts, which are read one by one. */
export const subjectSchema = fields({
  name: text,
  also: texts.optional(),
  parties: z
    .record(z.string(), texts, expecting('a map of roles: { host: France, sender: Spain }'))
    .optional(),
  about: texts.optional(),
  people: texts.optional(),
  country: text.optional(),
  facts: z.looseObject({}, expecting('a map of properties: capacity, price, …')).optional(),
  examples: texts.optional(),
});

/** A fact: one value of a property, or a list's members, with the sources that print it. */
export const statementSchema = fields({
  value: oneOrMany(short, 'a value as one would print it, or a list of them'),
  evidence: z
    .record(
      z.string(),
      fields({ figure: short, at: short.optional() }),
      expecting('a map of sources: { gazette-2025: { figure: "120 people", at: ¶6 } }'),
    )
    .refine((evidence) => Object.keys(evidence).length > 0, 'is empty: name at least one source'),
  rank: z.enum(RANKS, expecting(`one of ${RANKS.join(', ')}`)).optional(),
  validity: short.optional(),
  asOf: short.optional(),
  note: text.optional(),
  with: texts.optional(),
  complete: truth.optional(),
});

export type Statement = z.output<typeof statementSchema>;
export type CslDate = z.output<ReturnType<typeof cslDate>>;
export type CslName = string | z.output<ReturnType<typeof person>>;

function person() {
  return z.looseObject({
    family: text.optional(),
    given: text.optional(),
    literal: text.optional(),
  });
}

function cslDate() {
  const parts = z.array(z.array(text));
  const dated = z.looseObject({
    'date-parts': parts.optional(),
    raw: short.optional(),
    literal: short.optional(),
  });
  return z.union([short, dated], expecting('a date: 2025-12-12, 2025-12 or 2025'));
}
