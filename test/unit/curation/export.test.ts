import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../server/src/cli/csvText';
import { dataPackage, TABLES } from '../../../server/src/curation/export/dataPackage';
import { exportedDataset } from '../../../server/src/curation/export/exported';
import { FACTS, factRows } from '../../../server/src/curation/export/factTable';
import {
  furtherTables,
  PLACES,
  PROPERTIES,
  SOURCES,
  SUBJECTS,
} from '../../../server/src/curation/export/furtherTables';
import { cellsOf } from '../../../server/src/curation/export/table';
import { wholeJson } from '../../../server/src/curation/export/wholeJson';
import { nodeFiles } from '../../../server/src/dataset/nodeFiles';
import { memoryFiles } from '../dataset/memoryFiles';

const root = join(import.meta.dirname, '..', '..', '..');

function exported(folder: string, io = nodeFiles) {
  const dataset = exportedDataset([folder], io);
  if ('problems' in dataset) throw new Error(dataset.problems[0]?.message);
  return dataset;
}

type Row = Readonly<Record<string, string>>;

function rowsOf(csv: string): readonly Row[] {
  return parse(csv, { columns: true });
}

describe('the facts as a table', () => {
  const dataset = exported(join(root, 'test', 'datasets', 'three-articles'));
  const csv = csvText(cellsOf(FACTS, factRows(dataset)));
  const rows = rowsOf(csv);

  it('has a row for each value and source, with how the value is read and what the source prints', () => {
    const stated = dataset.factbase.facts.filter(({ property }) => property !== 'neighbours');
    const pairs = stated.reduce((sum, { evidence }) => sum + evidence.length, 0);
    const own = rows.filter(({ property }) => property !== 'neighbours');
    expect(own.length).toBe(pairs);
    expect(
      rows.find(
        ({ property, source }) => property === 'capacity' && source === 'reuters-2025-12-12',
      ),
    ).toMatchObject({
      subject: 'kosovo-denmark',
      subject_name: 'Kosovo–Denmark prison agreement',
      property_label: 'capacity',
      fact: '1',
      value: '300 prisoners',
      kind: 'quantity',
      amount: '300',
      bound: 'exactly',
      unit: 'prisoner',
      figure: '300 foreign prisoners',
      source_issued: '2025-12-12',
    });
  });

  it('tells the members of a list in one cell', () => {
    const [neighbours] = rows.filter(({ property }) => property === 'neighbours');
    expect(neighbours).toMatchObject({
      value: 'Serbia; Albania; Montenegro; North Macedonia',
      country: 'RS; AL; ME; MK',
    });
  });

  it('has nothing in it that a spreadsheet would run', () => {
    const text = JSON.stringify('=HYPERLINK("http://evil.example")');
    const evil = exported(
      'd',
      memoryFiles({
        'd/dataset.yaml': 'name: D',
        'd/sources.yaml': `references: [{ id: paper, title: ${text}, publisher: "@x" }]`,
        'd/agreements/a.yaml': `name: ${text}
parties: { host: Malta }
facts: { capacity: { value: 3 keepers, note: "+1\\n=2", evidence: { paper: { figure: ${text}, at: "-1+1" } } } }
`,
      }),
    );
    const cells = parse(csvText(cellsOf(FACTS, factRows(evil))), { columns: false }).flat();
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'=HYPERLINK"))).toHaveLength(3);
  });
});

describe('the description of an export', () => {
  const { written, ...rest } = exported(join(root, 'data'));
  const further = furtherTables(written);
  const tables: Readonly<Record<string, readonly Row[]>> = {
    facts: rowsOf(csvText(cellsOf(FACTS, factRows({ written, ...rest })))),
    subjects: rowsOf(csvText(cellsOf(SUBJECTS, further.subjects))),
    sources: rowsOf(csvText(cellsOf(SOURCES, further.sources))),
    properties: rowsOf(csvText(cellsOf(PROPERTIES, further.properties))),
    places: rowsOf(csvText(cellsOf(PLACES, further.places))),
  };
  const described = dataPackage(written.head.fields) as Descriptor;

  it('names, of every table, the columns, and its keys hold', () => {
    const own = described.resources.filter(({ type }) => type === 'table');
    expect(own.map(({ name }) => name)).toEqual(Object.keys(tables));
    for (const { name, schema } of own) {
      const rows = tables[name] ?? [];
      expect(rows.length).toBeGreaterThan(3);
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
      const keys = rows.map((row) => schema.primaryKey.map((field) => row[field]).join('\n'));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(tables[reference.resource]?.map((row) => row[reference.fields]));
        expect(rows.filter((row) => !known.has(row[fields] ?? ''))).toEqual([]);
      }
    }
  });

  it('names the types that the cells are of', () => {
    const is: Readonly<Record<string, RegExp>> = {
      string: /^/,
      integer: /^\d+$/,
      number: /^-?\d+(\.\d+)?$/,
      boolean: /^(?:true|false)$/,
    };
    for (const { name, schema } of described.resources.filter(({ type }) => type === 'table')) {
      for (const { name: field, type, constraints } of schema.fields) {
        const cells = (tables[name] ?? []).map((row) => row[field] ?? '');
        const filled = cells.filter((cell) => cell !== '');
        expect(filled.filter((cell) => !is[type]?.test(cell))).toEqual([]);
        if (constraints?.required === true) expect(filled.length).toBe(cells.length);
      }
    }
  });

  it('is what data/datapackage.json says, with the files in export/', () => {
    const kept = readFileSync(join(root, 'data', 'datapackage.json'), 'utf8');
    expect(JSON.parse(kept)).toEqual(dataPackage(written.head.fields, 'export/'));
    expect(described).toMatchObject({
      name: 'pactcheck',
      title: 'Third-country removals',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      version: /^\d{4}\.\d+\.\d+$/.exec(described.version)?.[0],
    });
    expect(TABLES.map(({ name }) => `export/${name}.csv`)).toEqual(
      (JSON.parse(kept) as Descriptor).resources.flatMap(({ type, path }) =>
        type === 'table' ? [path] : [],
      ),
    );
  });

  it('comes with all of it as JSON, each value as written and as read', () => {
    const whole = JSON.parse(wholeJson({ written, ...rest })) as Whole;
    const subject = whole.subjects.find(({ id }) => id === 'kosovo-denmark');
    expect(subject?.facts['capacity']).toMatchObject([
      { value: ['300 prisoners'], read: [{ kind: 'quantity', amount: 300, unit: 'prisoner' }] },
    ]);
    const count = whole.subjects.flatMap(({ facts }) =>
      Object.values(facts).flatMap((all) => all.flatMap(({ value }) => value)),
    );
    expect(count.length).toBe(rest.factbase.facts.length);
    expect(whole.sources.length).toBe(rest.factbase.sources.size);
  });
});

it('a dataset in which something would be left out isn’t exported', () => {
  const files = memoryFiles({
    'd/dataset.yaml': 'name: D',
    'd/sources.yaml': 'references: [{ id: paper }]',
    'd/agreements/a.yaml':
      'name: A\nfacts: { capacity: { value: some, evidence: { paper: { figure: x } } } }',
  });
  expect(exportedDataset(['d'], files)).toMatchObject({
    problems: [{ file: 'd/agreements/a.yaml', line: 2 }],
  });
});

interface Descriptor {
  readonly version: string;
  readonly resources: readonly {
    readonly name: string;
    readonly type?: string;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: string;
        readonly constraints?: { readonly required?: boolean };
      }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: string;
        readonly reference: { readonly resource: string; readonly fields: string };
      }[];
    };
  }[];
}

interface Whole {
  readonly sources: readonly unknown[];
  readonly subjects: readonly {
    readonly id: string;
    readonly facts: Readonly<Record<string, readonly { readonly value: readonly string[] }[]>>;
  }[];
}
