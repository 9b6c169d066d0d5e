/** A piece of YAML and where it stands. Offsets count from the start of the file's text. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly start: number;
  readonly value: string | number | boolean | null;
}

export interface YamlList {
  readonly kind: 'list';
  readonly start: number;
  readonly items: readonly YamlNode[];
}

export interface YamlMap {
  readonly kind: 'map';
  readonly start: number;
  readonly entries: readonly YamlEntry[];
}

/** `start` is the key's. */
export interface YamlEntry {
  readonly key: string;
  readonly start: number;
  readonly value: YamlNode;
}

/** Keys and list positions from a node down to a part of it. */
export type YamlPath = readonly PropertyKey[];

/**
 * The node as plain data. Numbers are text here, as a curator may quote them or not; text is trimmed; an entry left empty (`also:`) counts
 * as not there.
 */
export function plainData(node: YamlNode): unknown {
  if (node.kind === 'scalar') return plainValue(node.value);
  if (node.kind === 'list') return node.items.map(plainData);
  const data: Record<string, unknown> = {};
  for (const { key, value } of node.entries) {
    if (value.kind !== 'scalar' || value.value !== null) data[key] = plainData(value);
  }
  return data;
}

function plainValue(value: YamlScalar['value']): string | boolean | null {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : value;
}

/** Where the part at `path` starts (its key, where it has one), or the innermost part on the way that is there. */
export function startAt(node: YamlNode, path: YamlPath): number {
  let start = node.start;
  let current: YamlNode | undefined = node;
  for (const step of path) {
    if (current.kind === 'map') {
      const entry: YamlEntry | undefined = current.entries.find(({ key }) => key === step);
      start = entry?.start ?? start;
      current = entry?.value;
    } else if (current.kind === 'list' && typeof step === 'number') {
      current = current.items[step];
      start = current?.start ?? start;
    } else return start;
    if (current === undefined) return start;
  }
  return start;
}

/** The entry of that key, where the node is a map that has one. */
export function entryOf(node: YamlNode, key: string): YamlEntry | undefined {
  return node.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}
