import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { Document, YAMLSeq } from 'yaml';
import { present } from '../present';
import type { NewAgreement, NewSource } from './newAgreement';

/** A new agreement's file; its facts are shown by an example behind `#`. */
export function agreementText(agreement: NewAgreement, schema: string | undefined): string {
  const { name, parties, about, sources } = agreement;
  const roles = [...parties].map(([role, countries]) => `${inline(role)}: ${oneOrList(countries)}`);
  const evidence = sources.map((source) => ('id' in source ? source.id : source.known));
  const lines = [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    `name: ${inline(name)}`,
    `parties: { ${roles.join(', ')} }`,
    ...(about.length === 0 ? [] : [`about: ${list(about)}`]),
    'facts:',
    '  # A property, its value as one would print it, and who prints it in which words. Take the # away and write what the source says.',
    '  # capacity:',
    '  #   value: up to 40 people',
    '  #   evidence:',
    ...evidence.map((id) => `  #     ${id}: { figure: "as many as 40 people", at: ¶2 }`),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * A file of sources with these behind those that it has, or a new one. They are added as text, so that nothing else changes; only where
 * the list isn't the file's last part, or is written in brackets, the file is written anew, with its comments. Undefined where it holds
 * no list of sources.
 */
export function withReferences(
  text: string | undefined,
  sources: readonly NewSource[],
): string | undefined {
  const entries = sources.map(reference);
  if (text === undefined || text.trim() === '') return stringify({ references: entries }, WIDE);
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const references: unknown = document.get('references', true);
  if (isSeq(references) && isOpenAtEnd(references, document, text)) {
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    const indent = ' '.repeat(columnOf(references.range?.[0] ?? 0, text));
    const added = entries.map((entry) => `\n${indented(stringify([entry], WIDE), indent)}`);
    const whole = `${text.replace(/\s+$/, '')}\n${added.join('')}`;
    return whole.replaceAll(/\r?\n/g, lineBreak);
  }
  if (document.contents !== null && !isMap(document.contents)) return undefined;
  if (isSeq(references)) for (const entry of entries) references.add(document.createNode(entry));
  else if (isEmpty(references)) document.set('references', document.createNode(entries));
  else return undefined;
  return document.toString(WIDE);
}

const WIDE = { lineWidth: 0 } as const;

function reference({ id, title, publisher, issued, url, accessed }: NewSource): object {
  const type = 'article-newspaper';
  const read = url === undefined ? {} : { URL: url, accessed };
  return present({ id, type, title, publisher, issued, ...read });
}

/** True where what is written behind the file's end continues the list. */
function isOpenAtEnd(list: YAMLSeq, { contents }: Document, text: string): boolean {
  const isLast = isMap(contents) && contents.items.at(-1)?.value === list;
  return isLast && list.flow !== true && list.items.length > 0 && !/^\.\.\.\s*$/m.test(text);
}

function isEmpty(node: unknown): boolean {
  const value = typeof node === 'object' && node !== null && 'value' in node ? node.value : node;
  return value === undefined || value === null;
}

function columnOf(offset: number, text: string): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function indented(text: string, indent: string): string {
  return text.replaceAll(/^(?=.)/gm, indent);
}

function oneOrList(texts: readonly string[]): string {
  const [only, ...more] = texts;
  return only !== undefined && more.length === 0 ? inline(only) : list(texts);
}

function list(texts: readonly string[]): string {
  return `[${texts.map(inline).join(', ')}]`;
}

/** As it may also stand within brackets. */
function inline(text: string): string {
  return stringify([text], { ...WIDE, collectionStyle: 'flow' })
    .trim()
    .slice(1, -1)
    .trim();
}
