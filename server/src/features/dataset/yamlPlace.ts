import type { YamlNode } from '../../dataset/yaml/tree';

/** A part of a file on the way from its root to an offset. */
export interface Step {
  /** Of a map's entry; nothing for an item of a list. */
  readonly key?: string;
  /** Where the entry's key stands, or the item. */
  readonly start: number;
  /** Where the next one beside it stands. */
  readonly end: number;
  readonly node: YamlNode;
}

/** The entries and items that an offset lies in, the outermost first. */
export function stepsTo(root: YamlNode, offset: number, textLength: number): readonly Step[] {
  const steps: Step[] = [];
  let step = partAt(root, offset, textLength);
  while (step !== undefined) {
    steps.push(step);
    step = partAt(step.node, offset, step.end);
  }
  return steps;
}

function partAt(node: YamlNode, offset: number, end: number): Step | undefined {
  if (node.kind === 'scalar') return undefined;
  const parts =
    node.kind === 'map'
      ? node.entries.map(({ key, start, value }) => ({ key, start, node: value }))
      : node.items.map((item) => ({ start: item.start, node: item }));
  const at = parts.findLastIndex(({ start }) => start <= offset);
  const part = parts[at];
  return part && { ...part, end: parts[at + 1]?.start ?? end };
}
