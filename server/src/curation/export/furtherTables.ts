import { edtfOf } from '../../dataset/cslDate';
import type { CslDate } from '../../dataset/schema';
import type { Written, WrittenDataset, WrittenSubject } from '../../dataset/written/writtenDataset';
import { listCell } from '../cells';
import { column } from './table';
import type { Column, Table } from './table';

/** Something with an id, and its fields. */
type Row = readonly [id: string, written: Written];

export const SUBJECTS: Table<WrittenSubject> = {
  name: 'subjects',
  title: 'Subjects',
  description: 'What the facts are about: agreements, countries, facilities, events.',
  columns: [
    required('id', 'The id; the name of its file.', ({ id }) => id),
    required(
      'kind',
      'agreement, country, facility, event or organisation.',
      ({ kind }: WrittenSubject) => kind,
    ),
    required('name', 'What it is called.', ({ fields }) => textOf(fields['name'])),
    column('also', 'Other names for it.', ({ fields }) => listOf(fields['also'])),
    column(
      'parties',
      'Who takes part: host takes people in, sender sends them, payer pays. A role and a country each.',
      ({ fields }) => partiesOf(fields['parties']),
    ),
    column('about', 'Nouns that it is about.', ({ fields }) => listOf(fields['about'])),
    column('people', 'People who are tied to it.', ({ fields }) => listOf(fields['people'])),
    column('country', 'Where it is.', ({ fields }) => textOf(fields['country'])),
    column('examples', 'Sentences with marks that show how it is read.', ({ fields }) =>
      listOf(fields['examples']),
    ),
  ],
  primaryKey: ['id'],
};

/** Fields of CSL data that have a column of their own, as long as they hold plain text. */
const PLAIN_CSL = [
  'type',
  'title',
  'publisher',
  'container-title',
  'issued',
  'accessed',
  'URL',
  'language',
  'tier',
] as const;

const CSL_WORDS: Readonly<Record<(typeof PLAIN_CSL)[number], string>> = {
  type: 'What kind of text it is, as CSL calls it.',
  title: 'Its title, as printed.',
  publisher: 'Who published it.',
  'container-title': 'The newspaper or site that it stands in.',
  issued: 'When it was published (EDTF).',
  accessed: 'When it was last read.',
  URL: 'Its address.',
  language: 'The language it is in; empty: English.',
  tier: 'How near it is to the matter: official, wire, outlet, copy, re-publisher, ngo.',
};

export const SOURCES: Table<Row> = {
  name: 'sources',
  title: 'Sources',
  description: 'Where the facts come from, as CSL data.',
  columns: [
    required('id', 'How facts call it.', ([id]) => id),
    ...PLAIN_CSL.map((field) =>
      column<Row>(field, CSL_WORDS[field], ([, { fields }]) => plainCsl(field, fields[field])),
    ),
    column('csl', 'All other fields of CSL data, authors among them, as JSON.', ([, { fields }]) =>
      restOfCsl(fields),
    ),
  ],
  primaryKey: ['id'],
};

export const PROPERTIES: Table<Row> = {
  name: 'properties',
  title: 'Properties',
  description: 'Properties that this dataset adds to those that PactCheck knows.',
  columns: [
    required('id', 'How facts call it.', ([id]) => id),
    field('kind', 'What its values are.'),
    field('label', 'How a reader calls it.'),
    field('cues', 'Words near which a value states it.'),
    field('units', 'What it counts.'),
    flag('list', 'true: several values are members of a list, not a disagreement.'),
    field('moves', 'How its values change in time.'),
  ],
  primaryKey: ['id'],
};

export const PLACES: Table<Row> = {
  name: 'places',
  title: 'Places',
  description: 'How prose names countries and unions, beside what PactCheck knows.',
  columns: [
    required('code', 'ISO 3166-1, or an id of the dataset’s own.', ([code]) => code),
    field('names', 'Its names, the one to write first.'),
    field('adjectives', 'What is of that place.'),
    field('demonyms', 'Who is from there.'),
    field('capitals', 'Its capital.'),
    field('metonyms', 'What else stands for its government.'),
    field('ambiguous', 'Those of its names that also mean something else.'),
    flag('article', 'true: prose puts "the" before it.'),
  ],
  primaryKey: ['code'],
};

/** The tables beside that of facts, with their rows. */
export function furtherTables(written: WrittenDataset): FurtherRows {
  return {
    subjects: [...written.subjects.values()],
    sources: [...written.sources],
    properties: [...written.properties],
    places: [...written.places],
  };
}

interface FurtherRows {
  readonly subjects: readonly WrittenSubject[];
  readonly sources: readonly Row[];
  readonly properties: readonly Row[];
  readonly places: readonly Row[];
}

function required<R>(name: string, description: string, of: (row: R) => string): Column<R> {
  return { ...column(name, description, of), isRequired: true };
}

function field(name: string, description: string): Column<Row> {
  return column(name, description, ([, { fields }]) =>
    Array.isArray(fields[name]) ? listOf(fields[name]) : textOf(fields[name]),
  );
}

function flag(name: string, description: string): Column<Row> {
  return {
    name,
    type: 'boolean',
    description,
    of: ([, { fields }]) => (typeof fields[name] === 'boolean' ? String(fields[name]) : ''),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): string {
  return Array.isArray(value) ? listCell(value.map(String)) : '';
}

/** `host: Kosovo; sender: Denmark`. */
function partiesOf(parties: unknown): string {
  if (typeof parties !== 'object' || parties === null) return '';
  const each = Object.entries(parties as Readonly<Record<string, readonly string[]>>);
  return listCell(
    each.flatMap(([role, countries]) => countries.map((country) => `${role}: ${country}`)),
  );
}

function plainCsl(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  const isDate = name === 'issued' || name === 'accessed';
  return isDate ? (edtfOf(value as CslDate | undefined) ?? '') : '';
}

function restOfCsl(fields: Written['fields']): string {
  const rest = Object.entries(fields).filter(
    ([name, value]) =>
      name !== 'id' && !(PLAIN_CSL.some((plain) => plain === name) && typeof value === 'string'),
  );
  return rest.length === 0 ? '' : JSON.stringify(Object.fromEntries(rest));
}
