import type { CompletionItem, Hover, Range } from 'vscode-languageserver-types';
import { fieldsAt } from '../../config/fieldHelp';
import type { FieldHelp } from '../../config/fieldHelp';
import type { Span } from '../../core/span';
import { markdownKind } from '../lspNames';
import { keyPlaceAt } from './keyPath';

/** The keys that may stand at an offset of a configuration in YAML, or the values behind its key; with a schema, of a file of that. */
export function configurationCompletions(
  text: string,
  offset: number,
  range: (span: Span) => Range,
  schema?: unknown,
): CompletionItem[] {
  const place = keyPlaceAt(text, offset);
  if (place === undefined) return [];
  const { path, key, word } = place;
  const replace = (newText: string) => ({ range: range(word), newText });
  if (key !== undefined) {
    const field = fieldsAt(path, schema).find((one) => one.key === key);
    return (field?.values ?? []).map((value) => ({
      label: value,
      kind: VALUE,
      textEdit: replace(value),
    }));
  }
  return fieldsAt(path, schema)
    .filter((field) => field.key !== '$schema')
    .map((field, at) => ({
      label: field.key,
      kind: KEY,
      documentation: wordsOf(field),
      sortText: String(at).padStart(2, '0'),
      textEdit: replace(`${field.key}: `),
    }));
}

/** What the key is for that an offset stands in. */
export function configurationHover(
  text: string,
  offset: number,
  range: (span: Span) => Range,
  schema?: unknown,
): Hover | null {
  const [word] = /^[\w$-]+/.exec(text.slice(keyPlaceAt(text, offset)?.word.start ?? offset)) ?? [];
  const place = keyPlaceAt(text, offset);
  if (place === undefined || place.key !== undefined || word === undefined) return null;
  const field = fieldsAt(place.path, schema).find(({ key }) => key === word);
  return field === undefined
    ? null
    : { contents: { kind: markdownKind, value: wordsOf(field) }, range: range(place.word) };
}

/** The words are our own: nothing in them comes from a draft or a dataset. */
function wordsOf({ description, values }: FieldHelp): string {
  return values.length === 0 ? description : `${description}\n\n${values.join(' · ')}`;
}

/** As the protocol counts kinds of completions: a property, a member of an enumeration. */
const KEY = 10;
const VALUE = 20;
