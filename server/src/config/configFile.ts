import * as z from 'zod';
import { nameOf, readDataFile } from '../dataset/dataFile';
import type { DataFile } from '../dataset/dataFile';
import { fileStart } from '../dataset/problem';
import type { ProblemList } from '../dataset/problem';
import { expecting } from '../dataset/schemaParts';
import { present } from '../dataset/present';
import { validated } from '../dataset/validated';
import { entryOf } from '../dataset/yaml/tree';
import type { YamlNode } from '../dataset/yaml/tree';
import type { GivenSettings } from './draftSettings';
import { pathTest } from './globs';
import type { PathTest } from './globs';
import { joined } from './paths';
import { citationSchema, configSchema, globSchema, overrideSchema, severitySchema } from './schema';

/** A configuration, as far as it could be read. */
export interface ConfigFile {
  readonly path: string;
  /** That its globs and folders count from. */
  readonly folder: string;
  readonly settings: GivenSettings;
  /** Left out: all drafts are meant. */
  readonly include?: PathTest;
  readonly exclude: PathTest;
  readonly overrides: readonly Override[];
}

interface Override {
  readonly files: PathTest;
  readonly settings: GivenSettings;
}

/** Reads a configuration (`path`: absolute, with `/`); what is wrong in it costs only the piece that it stands in. */
export function readConfig(path: string, text: string, problems: ProblemList): ConfigFile {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const nothing = { path, folder, settings: {}, exclude: () => false, overrides: [] };
  if (text.length > LONGEST) {
    problems.add(
      fileStart(path),
      `${nameOf(path)} is longer than any configuration, and is not read`,
    );
    return nothing;
  }
  // A file that is still to be written says nothing, and nothing wrong.
  if (/^(?:\s*(?:#.*)?\n)*\s*(?:#.*)?$/.test(text)) return nothing;
  const file = readDataFile(path, text, problems);
  if (file === undefined) return nothing;
  const reader = new ConfigReader(file, folder, problems);
  const { root } = file;
  const include = reader.globs(root, 'include');
  return {
    path,
    folder,
    settings: reader.settings(root, configSchema, 'this file'),
    ...(include && { include }),
    exclude: reader.globs(root, 'exclude') ?? (() => false),
    overrides: reader.overrides(entryOf(root, 'overrides')?.value),
  };
}

/** In characters: a thousand globs of the longest are a third of it. */
const LONGEST = 1_000_000;
const MOST_ITEMS = 1000;

class ConfigReader {
  readonly #file: DataFile;
  readonly #folder: string;
  readonly #problems: ProblemList;

  constructor(file: DataFile, folder: string, problems: ProblemList) {
    this.#file = file;
    this.#folder = folder;
    this.#problems = problems;
  }

  settings(node: YamlNode, schema: AnyFields, what: string): GivenSettings {
    const own = this.#fieldsOf(shallow(schema), node, what) as ShallowSettings;
    const severity = this.#inside(node, 'severity', severitySchema);
    const citation = this.#inside(node, 'citation', citationSchema);
    const template = this.#written(node, 'citation', 'template');
    return present({
      datasets: own.datasets?.map((folder) => joined(this.#folder, folder)),
      bundledDataset: own.bundled,
      sureness: own.sureness,
      severity: severity && present(severity),
      citationStyle: citation?.style,
      citationSource: citation?.source,
      citationTemplate: citation?.template === undefined ? undefined : template,
      dateKeys: own.dateKey?.map((key) => key.toLowerCase()),
    });
  }

  /** Nothing where the field isn't there. */
  globs(node: YamlNode, field: string): PathTest | undefined {
    const entry = entryOf(node, field);
    if (entry === undefined || isNothing(entry.value)) return undefined;
    const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    return pathTest(this.#few(items, field).flatMap((item) => this.#item(item, field) ?? []));
  }

  overrides(node: YamlNode | undefined): readonly Override[] {
    if (node?.kind !== 'list') return [];
    return this.#few(node.items, 'overrides').flatMap((item, at): Override[] => {
      const files = this.globs(item, 'files');
      const settings = this.settings(item, overrideSchema, `override ${String(at + 1)}`);
      return files ? [{ files, settings }] : [];
    });
  }

  #inside<S extends AnyFields>(node: YamlNode, field: string, schema: S) {
    const entry = entryOf(node, field);
    if (entry === undefined || isNothing(entry.value)) return undefined;
    return this.#fieldsOf(schema, entry.value, field);
  }

  #fieldsOf<S extends AnyFields>(schema: S, node: YamlNode, what: string): Partial<z.output<S>> {
    const at = { what, file: this.#file, problems: this.#problems, essential: [] };
    return validated(schema, node, at) ?? {};
  }

  #item(item: YamlNode, what: string): string | undefined {
    return validated(globSchema, item, {
      what: `'${what}'`,
      file: this.#file,
      problems: this.#problems,
    });
  }

  #few(items: readonly YamlNode[], what: string): readonly YamlNode[] {
    const beyond = items[MOST_ITEMS];
    if (beyond !== undefined) {
      const message = `'${what}' has more than ${String(MOST_ITEMS)} entries: those from here on are not read`;
      this.#problems.add(this.#file.locate(beyond.start), message);
    }
    return items.slice(0, MOST_ITEMS);
  }

  /** A text as it is written, with the white space at its ends. */
  #written(node: YamlNode, field: string, inner: string): string | undefined {
    const entry = entryOf(node, field);
    const value = entry && entryOf(entry.value, inner)?.value;
    return value?.kind === 'scalar' && value.value !== null ? String(value.value) : undefined;
  }
}

type AnyFields = z.ZodObject;

interface ShallowSettings {
  readonly datasets?: readonly string[];
  readonly bundled?: boolean;
  readonly sureness?: GivenSettings['sureness'];
  readonly dateKey?: readonly string[];
}

/** The same fields; those that are read by themselves may hold anything of their kind. */
function shallow(schema: AnyFields): AnyFields {
  const apart = Object.keys(READ_APART).filter((field) => field in schema.shape);
  return schema.extend(Object.fromEntries(apart.map((field) => [field, READ_APART[field]])));
}

const READ_APART: Readonly<Record<string, z.ZodType>> = {
  severity: z.unknown().optional(),
  citation: z.unknown().optional(),
  include: z.unknown().optional(),
  exclude: z.unknown().optional(),
  files: z.union(
    [z.string(), z.array(z.unknown())],
    expecting('a glob or a list of them: [newsletter/**]'),
  ),
  overrides: z
    .array(z.unknown(), 'should be a list: each with files, and what is otherwise there')
    .optional(),
};

function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}
