import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import packageJson from '../../../package.json';
import { fieldTables, withTables } from '../../../scripts/generate/fieldTables';
import { jsonSchemas } from '../../../scripts/generate/jsonSchemas';
import { SUBJECT_FOLDERS } from '../../../server/src/dataset/schema';

const root = join(import.meta.dirname, '..', '..', '..');
const schemas = jsonSchemas();
type Name = keyof typeof schemas;

/** Whether a file's data is what its JSON Schema says. Patterns are Unicode ones, which editors read and Zod doesn't. */
function fits(name: Name, yaml: string): boolean {
  const schema: unknown = JSON.parse(JSON.stringify(schemas[name]), (key, value: unknown) =>
    key === 'pattern' ? undefined : value,
  );
  return z.fromJSONSchema(schema as JsonSchemaInput).safeParse(parse(yaml)).success;
}

type JsonSchemaInput = Parameters<typeof z.fromJSONSchema>[0];

describe('the JSON Schemas', () => {
  it.each(Object.keys(schemas) as Name[])('say of every field of %s what it is for', (name) => {
    const silent: string[] = [];
    look(schemas[name], name, silent);
    expect(silent).toEqual([]);
  });

  const datasets = ['data', 'data/template', 'test/datasets/three-articles'];

  it.each(datasets)('fit the files of %s', (dataset) => {
    const files = filesOf(join(root, dataset));
    expect(files.length).toBeGreaterThan(3);
    const wrong = files.filter(([name, path]) => !fits(name, readFileSync(path, 'utf8')));
    expect(wrong).toEqual([]);
  });

  it.each<[Name, string]>([
    ['dataset', 'properties: {}'],
    ['dataset', 'name: A\nproperties: { p: { kind: number } }'],
    ['sources', 'references: [{ title: A }]'],
    ['sources', 'references: [{ id: a, tier: gossip }]'],
    ['places', 'FR: { capital: Paris }'],
    ['subject', 'name: A\nparty: France'],
    ['dataset', 'name: A\nproperties: { p: { kind: date, moves: slowly } }'],
    [
      'subject',
      'name: A\nfacts: { price: { value: €5, moves: up, evidence: { a: { figure: €5 } } } }',
    ],
    ['subject', 'name: A\nfacts: { price: { value: €5 } }'],
    ['subject', 'name: A\nfacts: { price: [{ value: €5, evidence: {} }] }'],
    ['subject', 'name: A\nfacts: { price: { value: €5, evidence: { a: { figure: "" } } } }'],
  ])('do not fit a %s file with %j', (name, yaml) => {
    expect(fits(name, yaml)).toBe(false);
  });

  it('take what the loader takes: numbers for text, one for a list, facts still to come', () => {
    const fact = 'value: 2027\n    evidence: { a: { figure: 2027, at: 3 } }';
    expect(fits('subject', `name: 1984\nalso: other\nfacts:\n  start:\n    ${fact}`)).toBe(true);
    expect(fits('subject', 'name: A\nfacts:')).toBe(true);
  });

  it('are named for every file of a facts folder', () => {
    const named = packageJson.contributes.yamlValidation.flatMap(({ fileMatch, url }) =>
      [fileMatch].flat().map((pattern) => [pattern, url]),
    );
    const files = [
      ['dataset.yaml', 'dataset'],
      ['sources.yaml', 'sources'],
      ['sources/*.yaml', 'sources'],
      ['places.yaml', 'places'],
      ...Object.keys(SUBJECT_FOLDERS).map((folder) => [`${folder}/*.yaml`, 'subject']),
    ] as const;
    const configurations = ['pactcheck.config.yaml', 'pactcheck.config.yml'];
    expect(named).toEqual([
      ...files.map(([file, name]) => [`**/facts/${file}`, `./data/schema/${name}.json`]),
      ...configurations.map((file) => [file, './data/schema/config.json']),
      ...['decisions', 'ticks'].map((name) => [
        `**/.pactcheck/${name}.yaml`,
        `./data/schema/${name}.json`,
      ]),
    ]);
    for (const [, url] of named) expect(existsSync(join(root, url ?? '')), url).toBe(true);
  });
});

describe('the tables of fields', () => {
  const tables = fieldTables(schemas);

  it('list the fields of a fact, the required ones as such', () => {
    const table = tables.get('fact') ?? '';
    expect(table).toContain('| `value` | **Required.** The value as one would print it');
    expect(table).toContain('`[recognise \\| recognition]` |');
  });

  it('replace what stands between markers and nothing else', () => {
    const text = 'a\n<!-- table: place -->\nold\n<!-- end of table -->\nb\n';
    const written = withTables(text, tables);
    expect(written).toContain('a\n<!-- table: place -->\n\n| field |');
    expect(written).not.toContain('old');
    expect(withTables(written, tables)).toBe(written);
  });

  it('are all in it or in docs/configuration.md, as they would be written', () => {
    const texts = ['data/README.md', 'docs/configuration.md'];
    const readme = texts.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
    for (const [name, table] of tables) {
      expect(readme).toContain(`<!-- table: ${name} -->\n\n${table}\n\n<!-- end of table -->`);
    }
  });
});

interface Schema {
  readonly [key: string]: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly description?: string;
}

/** Adds the fields below a schema that aren't described, or whose description has no example and names none. */
function look(schema: unknown, path: string, silent: string[]): void {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties } = schema as Schema;
  for (const [field, below] of Object.entries(properties ?? {})) {
    const says = below.description !== undefined;
    const shows = 'examples' in below || below.description?.includes('such as') === true;
    if (field !== 'references' && !(says && shows)) silent.push(`${path}.${field}`);
    look(below, `${path}.${field}`, silent);
  }
  for (const [key, part] of Object.entries(schema)) {
    if (key !== 'properties' && key !== 'examples') look(part, `${path}.${key}`, silent);
  }
}

/** A dataset's files, each with the name of its schema. */
function filesOf(folder: string): [Name, string][] {
  const shared = (['dataset', 'sources', 'places'] as const).map((name): [Name, string] => [
    name,
    join(folder, `${name}.yaml`),
  ]);
  const subjects = Object.keys(SUBJECT_FOLDERS).flatMap((name) => yamlIn(join(folder, name)));
  return [
    ...shared.filter(([, path]) => existsSync(path)),
    ...yamlIn(join(folder, 'sources')).map((path): [Name, string] => ['sources', path]),
    ...subjects.map((path): [Name, string] => ['subject', path]),
  ];
}

function yamlIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));
}
