import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

export type Metadata = 'yaml' | 'toml' | 'json';

/** What changes in front matter besides the texts that readers see: nothing, or a line a fault. */
export function frontMatterFaults(
  format: Metadata,
  before: string,
  after: string,
): readonly string[] {
  if (before === after) return [];
  const [old, now] = [fieldsOf(format, before), fieldsOf(format, after)];
  if (old === undefined || now === undefined) return ['front matter that can’t be read changes'];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => !PROSE.has(name.toLowerCase()))
    .filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
    .map((name) => `front matter: ${name} changes`);
}

function fieldsOf(format: Metadata, written: string): Record<string, unknown> | undefined {
  try {
    const fields = PARSERS[format](written.replace(/\r\n?/g, '\n'));
    return typeof fields === 'object' && fields !== null ? { ...fields } : undefined;
  } catch {
    return undefined;
  }
}

const PARSERS: Readonly<Record<Metadata, (written: string) => unknown>> = {
  yaml: (written) => parseYaml(written) as unknown,
  toml: parseToml,
  json: (written) => JSON.parse(/^\s*\{/.test(written) ? written : `{${written}}`) as unknown,
};

const PROSE: ReadonlySet<string> = new Set(['title', 'subtitle', 'dek', 'description', 'summary']);
