import { parse } from 'yaml';

/** What changes in YAML front matter besides its title and description: nothing, or a line a fault. */
export function frontMatterFaults(before: string, after: string): readonly string[] {
  if (before === after) return [];
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  if (old === undefined || now === undefined) return ['front matter that can’t be read changes'];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => !PROSE.has(name.toLowerCase()))
    .filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
    .map((name) => `front matter: ${name} changes`);
}

function fieldsOf(yaml: string): Record<string, unknown> | undefined {
  try {
    const fields: unknown = parse(yaml.replace(/\r\n?/g, '\n'));
    return typeof fields === 'object' && fields !== null ? { ...fields } : undefined;
  } catch {
    return undefined;
  }
}

const PROSE: ReadonlySet<string> = new Set(['title', 'description']);
