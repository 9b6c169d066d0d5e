import type { Fields } from '../../dataset/written/writtenDataset';
import { FACTS } from './factTable';
import { PLACES, PROPERTIES, SOURCES, SUBJECTS } from './furtherTables';
import type { Table } from './table';

/** The CSV files of an export, in the order in which they are described. */
export const TABLES = [FACTS, SUBJECTS, SOURCES, PROPERTIES, PLACES] as const;

/** The JSON file of an export. */
export const WHOLE = 'dataset.json';

/**
 * The descriptor of an export, as Data Package 2.0 of Frictionless has it. `head` is what dataset.yaml says of the dataset; `folder` is where
 * the files lie, as seen from the descriptor: `export/`, or nothing where they lie beside it.
 */
export function dataPackage(head: Fields, folder = ''): object {
  const { id, name, version, license } = head;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...(typeof id === 'string' ? { name: id } : {}),
    ...(typeof name === 'string' ? { title: name } : {}),
    ...(typeof version === 'string' ? { version } : {}),
    ...(typeof license === 'string' ? { licenses: [licenseOf(license)] } : {}),
    resources: [
      ...TABLES.map((table) => resourceOf(table as Table, folder)),
      {
        name: 'dataset',
        title: 'The whole dataset',
        description: 'All of the above in one file, nested as in the dataset itself.',
        path: `${folder}${WHOLE}`,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ],
  };
}

function resourceOf(table: Table, folder: string): object {
  const { name, title, description, columns, primaryKey, foreignKeys } = table;
  return {
    name,
    type: 'table',
    title,
    description: `${description} ${OF_CELLS}`,
    path: `${folder}${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columns.map((column) => ({
        name: column.name,
        type: column.type,
        description: column.description,
        ...(column.isRequired === true ? { constraints: { required: true } } : {}),
      })),
      primaryKey,
      ...(foreignKeys === undefined ? {} : { foreignKeys }),
    },
  };
}

const OF_CELLS =
  "Several texts in a cell have '; ' between them. A cell that a spreadsheet would run as a formula has an apostrophe before it.";

function licenseOf(name: string): object {
  const known = LICENSES[name];
  return known === undefined ? { name } : { name, ...known };
}

/** Those that datasets are given away under. */
const LICENSES: Readonly<Record<string, { readonly path: string; readonly title: string }>> = {
  'CC-BY-4.0': {
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International',
  },
  'CC-BY-SA-4.0': {
    path: 'https://creativecommons.org/licenses/by-sa/4.0/',
    title: 'Creative Commons Attribution-ShareAlike 4.0 International',
  },
  'CC0-1.0': {
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
    title: 'CC0 1.0 Universal',
  },
  'ODbL-1.0': {
    path: 'https://opendatacommons.org/licenses/odbl/1-0/',
    title: 'Open Data Commons Open Database License v1.0',
  },
};
