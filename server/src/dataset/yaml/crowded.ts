import type { YamlNode } from './tree';

/** Where a piece of YAML has more entries, at all its levels together, than `most`: the start of the first beyond; undefined where it hasn't. */
export function crowdedAt(root: YamlNode, most: number): number | undefined {
  const open: YamlNode[] = [root];
  let count = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'scalar') continue;
    const inside = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
    if (count + inside.length > most) return inside[most - count]?.start;
    count += inside.length;
    for (const one of inside) open.push(one);
  }
  return undefined;
}
