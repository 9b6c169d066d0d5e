import type { Property, Source } from '../../core/facts/factbase';
import type { Value } from '../../core/values/value';
import type { Statement } from '../../dataset/schema';
import type { WrittenSubject } from '../../dataset/written/writtenDataset';
import { listCell } from '../cells';
import type { ExportedDataset } from './exported';
import { column } from './table';
import type { Column, Table } from './table';

/** A value and one source that prints it. */
interface FactRow {
  readonly subject: WrittenSubject;
  readonly property: string;
  readonly known: Property | undefined;
  /** From 1, among the values of its property. */
  readonly number: number;
  readonly statement: Statement;
  /** As it is read; of a list, of each member. */
  readonly values: readonly Value[];
  readonly source: string;
  readonly reference: Source | undefined;
}

/** A row for every value and source of it, in the order of the files. */
export function factRows(dataset: ExportedDataset): readonly FactRow[] {
  return [...dataset.written.subjects.values()].flatMap((subject) =>
    [...subject.facts].flatMap(([property, { statements }]) =>
      statements.flatMap(({ statement }, index) =>
        rowsOf({ subject, property, number: index + 1, statement }, dataset),
      ),
    ),
  );
}

function rowsOf(
  stated: Pick<FactRow, 'subject' | 'property' | 'number' | 'statement'>,
  { factbase, read }: ExportedDataset,
): readonly FactRow[] {
  const { property, statement } = stated;
  const known = factbase.properties.get(property);
  const values = statement.value.flatMap((text) => read(text, property) ?? []);
  return Object.keys(statement.evidence).map((source) => ({
    ...stated,
    known,
    values,
    source,
    reference: factbase.sources.get(source),
  }));
}

const STATED: readonly Column<FactRow>[] = [
  {
    ...column<FactRow>('subject', 'The id of what the fact is about.', ({ subject }) => subject.id),
    isRequired: true,
  },
  column('subject_name', 'What that is called.', ({ subject }) => textOf(subject.fields['name'])),
  {
    ...column<FactRow>(
      'property',
      'Which property of it: capacity, price, signed …',
      (row) => row.property,
    ),
    isRequired: true,
  },
  column('property_label', 'How a reader calls the property.', ({ known }) => known?.label),
  {
    name: 'fact',
    type: 'integer',
    description:
      'Which value of the property this is, counted from 1: rows with the same subject, property and fact are one value from several sources.',
    isRequired: true,
    of: ({ number }) => String(number),
  },
  {
    ...column<FactRow>('value', 'The value as it is written in the dataset.', ({ statement }) =>
      listCell(statement.value),
    ),
    isRequired: true,
  },
];

const READ: readonly Column<FactRow>[] = [
  column(
    'kind',
    'What kind of value it is: quantity, money, percent, measure, ordinal, date, duration, place, status.',
    ({ known }) => known?.kind,
  ),
  amount('amount', 'The number, or the lower of two.', (value) => value.amount),
  amount('high', 'The higher number, where the value is a range.', (value) => value.high),
  column('bound', 'How the number is meant: exactly, about, atLeast, atMost …', ({ values }) => {
    const [only] = values;
    return only && 'bound' in only ? only.bound : undefined;
  }),
  column('unit', 'What is counted or measured, or the currency (ISO 4217).', ({ values }) =>
    unitOf(values),
  ),
  column('per', 'What a rate is for: year, person.', ({ values }) => {
    const [only] = values;
    return only && 'per' in only ? only.per : undefined;
  }),
  column('date', 'A date or an interval, as EDTF.', ({ values: [only] }) =>
    only?.kind === 'date' ? only.date : undefined,
  ),
  column('duration', 'A span of time, as ISO 8601.', ({ values: [only] }) =>
    only?.kind === 'duration' ? only.duration : undefined,
  ),
  column('country', 'The codes of countries (ISO 3166-1, or of places.csv).', ({ values }) =>
    listCell(values.flatMap((value) => (value.kind === 'place' ? [value.country] : []))),
  ),
];

const QUALIFIED: readonly Column<FactRow>[] = [
  column('as_of', 'The day for which it was stated (EDTF).', ({ statement }) => statement.asOf),
  column('validity', 'From when to when it held (EDTF).', ({ statement }) => statement.validity),
  column(
    'rank',
    'preferred: of several the one to take first. deprecated: known to be wrong, or no longer so. Empty: normal.',
    ({ statement }) => statement.rank,
  ),
  column(
    'moves',
    'How it changes in time, where not as its property does.',
    ({ statement }) => statement.moves,
  ),
  column('note', 'Why it has its rank, or what to know of it.', ({ statement }) => statement.note),
  column('with', 'Words that a sentence must have to speak of this fact.', ({ statement }) =>
    listCell(statement.with ?? []),
  ),
  {
    name: 'complete',
    type: 'boolean',
    description: 'Of a list: true where none is left out.',
    of: ({ statement }) => (statement.complete === undefined ? '' : String(statement.complete)),
  },
];

const PRINTED: readonly Column<FactRow>[] = [
  {
    ...column<FactRow>('source', 'The id of a source that prints it.', ({ source }) => source),
    isRequired: true,
  },
  {
    ...column<FactRow>(
      'figure',
      'The few words in which it does; in square brackets where they are told, not quoted.',
      ({ statement, source }) => statement.evidence[source]?.figure,
    ),
    isRequired: true,
  },
  column(
    'at',
    'Where in the source: ¶6 is the sixth paragraph.',
    ({ statement, source }) => statement.evidence[source]?.at,
  ),
  column('source_title', 'Its title.', ({ reference }) => reference?.title),
  column('source_publisher', 'Who published it.', ({ reference }) => reference?.publisher),
  column('source_issued', 'When (EDTF).', ({ reference }) => reference?.issued),
  column('source_tier', 'How near it is to the matter.', ({ reference }) => reference?.tier),
  column('source_url', 'Its address.', ({ reference }) => reference?.url),
];

export const FACTS: Table<FactRow> = {
  name: 'facts',
  title: 'Facts',
  description:
    'Every value with every source that prints it, a row each. The columns from kind to country tell how the value is read; what begins with source_ stands in sources.csv as well.',
  columns: [...STATED, ...READ, ...QUALIFIED, ...PRINTED],
  primaryKey: ['subject', 'property', 'fact', 'source'],
  foreignKeys: [
    { fields: 'subject', reference: { resource: 'subjects', fields: 'id' } },
    { fields: 'source', reference: { resource: 'sources', fields: 'id' } },
  ],
};

type Amounted = Extract<Value, { readonly amount: number }>;

function amount(
  name: string,
  description: string,
  of: (value: Amounted) => number | undefined,
): Column<FactRow> {
  return {
    name,
    type: 'number',
    description,
    of: ({ values: [only] }) => (only && 'amount' in only ? String(of(only) ?? '') : ''),
  };
}

function unitOf([only]: readonly Value[]): string | undefined {
  if (only?.kind === 'money') return only.currency;
  return only && 'unit' in only ? only.unit : undefined;
}

function textOf(field: unknown): string {
  return typeof field === 'string' ? field : '';
}
