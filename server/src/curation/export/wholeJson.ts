import type { Value } from '../../core/values/value';
import type { Written } from '../../dataset/written/writtenDataset';
import type { ExportedDataset } from './exported';

/** What the JSON file of an export says of itself, so that an import can tell. */
const FORMAT = 'pactcheck-dataset';
const FORMAT_VERSION = 1;

/** All of a dataset in one piece: nested as its files are, each value also as it is read (`read`). */
export function wholeJson({ written, read }: ExportedDataset): string {
  const { head, properties, places, sources, subjects } = written;
  const whole = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    dataset: head.fields,
    properties: fieldsById(properties),
    places: fieldsById(places),
    sources: [...sources.values()].map(({ fields }) => fields),
    subjects: [...subjects.values()].map(({ id, kind, fields, facts }) => ({
      id,
      kind,
      ...fields,
      facts: Object.fromEntries(
        [...facts].map(([property, { statements }]) => [
          property,
          statements.map(({ statement }) => ({
            ...statement,
            read: statement.value.map((text): Value | null => read(text, property) ?? null),
          })),
        ]),
      ),
    })),
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

function fieldsById(all: ReadonlyMap<string, Written>): object {
  return Object.fromEntries([...all].map(([id, { fields }]) => [id, fields]));
}
