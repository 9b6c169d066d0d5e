import type { Carrier, Source } from '../core/facts/factbase';
import { edtfOf } from './cslDate';
import { nameOf } from './dataFile';
import type { DataFile } from './dataFile';
import { present } from './present';
import { failing } from './problem';
import type { ProblemList } from './problem';
import { sourceSchema } from './schema';
import type { CslName, SourceData } from './schema';
import { validated } from './validated';
import { entryOf, startAt } from './yaml/tree';
import type { YamlNode } from './yaml/tree';

/** The sources of `sources.yaml` or of a file like it, each id once. */
export function readSources(file: DataFile, problems: ProblemList): readonly Source[] {
  const references = entryOf(file.root, 'references');
  if (references?.value.kind !== 'list') {
    const start = references?.start ?? file.root.start;
    problems.add(file.locate(start), `${nameOf(file.path)} should hold a list under 'references:'`);
    return [];
  }
  const sources = new Map<string, Source>();
  for (const node of references.value.items) {
    const source = readSource(node, file, problems);
    if (source === undefined) continue;
    if (sources.has(source.id)) {
      const message = `a source '${source.id}' stands above already: give this one another id`;
      problems.add(file.locate(node.start), failing('unique-ids', message));
    } else sources.set(source.id, source);
  }
  return [...sources.values()];
}

function readSource(node: YamlNode, file: DataFile, problems: ProblemList): Source | undefined {
  const csl = validated(sourceSchema, node, {
    what: 'this source',
    file,
    problems,
    essential: ['id'],
  });
  if (csl === undefined) return undefined;
  const checked = <T>(
    field: 'issued' | 'accessed' | 'URL',
    value: T | undefined,
    right: string,
  ) => {
    if (csl[field] === undefined || value !== undefined) return value;
    const message = `source '${csl.id}': its '${field}' is left out: ${right}`;
    const fault = field === 'URL' ? failing('web-addresses', message) : message;
    problems.add(file.locate(startAt(node, [field])), fault, 'warning');
    return undefined;
  };
  const dateAs = 'write 2025-12-12, 2025-12 or 2025';
  const url = checked('URL', webAddress(csl.URL), RIGHT_ADDRESS);
  const carriedBy = carriersOf(csl, node, file, problems);
  const publisher = csl.publisher ?? csl['container-title'];
  return present({
    id: csl.id,
    type: csl.type ?? 'document',
    title: csl.title,
    author: csl.author?.map(nameInFull).join(', '),
    publisher: url === undefined ? carriedText(publisher, carriedBy) : publisher,
    issued: checked('issued', edtfOf(csl.issued), dateAs),
    accessed: checked('accessed', edtfOf(csl.accessed), dateAs),
    url: url ?? carriedBy?.[0]?.url,
    carriedBy,
    tier: csl.tier,
    csl: restOf(csl),
    location: file.locate(startAt(node, ['id'])),
  });
}

/** Those whose address can be followed. */
function carriersOf(
  { id, carriedBy }: SourceData,
  node: YamlNode,
  file: DataFile,
  problems: ProblemList,
): readonly Carrier[] | undefined {
  return carriedBy?.flatMap(({ publisher, URL: address }, index) => {
    const url = webAddress(address);
    if (url !== undefined) return [{ publisher, url }];
    const message = `source '${id}': the address of '${publisher}' is left out: ${RIGHT_ADDRESS}`;
    const at = file.locate(startAt(node, ['carriedBy', index, 'URL']));
    problems.add(at, failing('web-addresses', message), 'warning');
    return [];
  });
}

/** `Example News Agency, carried by The Example Gazette`: whose text a reader finds at the only address that is known, and where. */
function carriedText(
  publisher: string | undefined,
  [first]: readonly Carrier[] = [],
): string | undefined {
  if (publisher === undefined || first === undefined) return publisher ?? first?.publisher;
  return `${publisher}, carried by ${first.publisher}`;
}

/** What a Source has no field of its own for; the names of authors once more, since there they are one text. */
function restOf(csl: Readonly<Record<string, unknown>>): Source['csl'] {
  const rest = Object.entries(csl).filter(([field]) => !OWN_FIELDS.has(field));
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

const OWN_FIELDS = new Set([
  'id',
  'type',
  'title',
  'publisher',
  'issued',
  'accessed',
  'URL',
  'carriedBy',
  'tier',
]);

/** Undefined for all that is no http or https address. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && WEB_ADDRESS.test(url) && URL.canParse(url) ? url : undefined;
}

function nameInFull(name: CslName): string {
  if (typeof name === 'string') return name;
  return name.literal ?? [name.given, name.family].filter((part) => part !== undefined).join(' ');
}

const RIGHT_ADDRESS = 'it should begin with https:// or http://';
const WEB_ADDRESS = /^https?:\/\/[^\s<>"`\\^{|}]+$/i;
