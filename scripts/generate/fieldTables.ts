import { stringify } from 'yaml';
import { ENGINE_PROPERTIES } from '../../server/src/core/language/properties';
import { VALUE_EXAMPLES } from '../../server/src/dataset/values';
import type { JsonSchema, jsonSchemas } from './jsonSchemas';

/** The tables of data/README.md and docs/configuration.md, by the names that their markers call them. */
export function fieldTables({
  dataset,
  sources,
  places,
  subject,
  config,
}: ReturnType<typeof jsonSchemas>): ReadonlyMap<string, string> {
  const fact = subject.definitions?.['fact'];
  const evidence = fact?.properties?.['evidence'];
  return new Map([
    ['dataset', fieldTable(dataset)],
    ['property', fieldTable(valuesOf(dataset.properties?.['properties']))],
    ['source', fieldTable(sources.properties?.['references']?.items)],
    ['place', fieldTable(valuesOf(places))],
    ['subject', fieldTable(subject)],
    ['fact', fieldTable(fact)],
    ['evidence', fieldTable(valuesOf(evidence))],
    ['known properties', knownProperties()],
    ['configuration', fieldTable(config)],
    ['severities', fieldTable(config.properties?.['severity'])],
    ['citation', fieldTable(config.properties?.['citation'])],
  ]);
}

const MARKED = /(<!-- table: ([a-z ]+) -->)[^]*?(<!-- end of table -->)/g;

/** The text with every table between markers written anew. Throws where a marker calls for a table that there isn't. */
export function withTables(text: string, tables: ReadonlyMap<string, string>): string {
  return text.replace(MARKED, (_, start: string, name: string, end: string) => {
    const table = tables.get(name);
    if (table === undefined) throw new Error(`a text wants a table '${name}'`);
    return `${start}\n\n${table}\n\n${end}`;
  });
}

/** Of a map by id: what each of its values is. */
function valuesOf(map: JsonSchema | undefined): JsonSchema | undefined {
  const values = map?.additionalProperties;
  return values === false ? undefined : values;
}

function fieldTable(schema: JsonSchema | undefined): string {
  const rows = Object.entries(schema?.properties ?? {}).map(
    ([field, { description, examples }]) => {
      const isRequired = schema?.required?.includes(field) === true;
      const what = `${isRequired ? '**Required.** ' : ''}${description ?? ''}`;
      return [code(field), cell(what), examples === undefined ? '' : code(inYaml(examples[0]))];
    },
  );
  if (rows.length === 0) throw new Error('a table of fields would have no rows');
  return table(['field', 'what for', 'such as'], rows);
}

/** A row a kind; the id alone where it says what the label would. */
function knownProperties(): string {
  const all = [...ENGINE_PROPERTIES.values()];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => {
    const names = all
      .filter((property) => property.kind === kind)
      .map(({ id, label, list, moves }) => {
        const what = [
          ...(id === label ? [] : [label]),
          ...(list ? ['a list'] : []),
          ...(moves === undefined ? [] : [moves]),
        ].join(', ');
        return what === '' ? code(id) : `${code(id)} (${what})`;
      });
    return [kind, names.join(', '), VALUE_EXAMPLES[kind]];
  });
  return table(['kind', 'properties', 'written as'], rows);
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map(() => '---');
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** As one would write it: `[one, two]`, `{ host: France }`. */
function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  return typeof value === 'string' ? stringify(value, WIDE).trim() : inFlow(value);
}

function inFlow(value: unknown): string {
  if (Array.isArray(value)) return inYaml(value);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, part]) => `${key}: ${inFlow(part)}`);
    return `{ ${entries.join(', ')} }`;
  }
  return stringify([value], { ...WIDE, collectionStyle: 'flow' })
    .trim()
    .slice(1, -1)
    .trim();
}

const WIDE = { lineWidth: 0 } as const;

function code(text: string): string {
  return `\`${cell(text)}\``;
}

/** Words of a cell: a bar in them parts no cells. */
export function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}
