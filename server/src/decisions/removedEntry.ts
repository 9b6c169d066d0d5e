import { isMap, isNode, isSeq, parseDocument } from 'yaml';
import type { Pair } from 'yaml';

/** The text of a file of decisions without the entry that an offset stands in, else without the list; nothing where it stands in neither, or the text is no such file. */
export function withoutEntryAt(text: string, offset: number): string | undefined {
  const document = parseDocument(text, { prettyErrors: false });
  const root: unknown = document.contents;
  if (document.errors.length > 0 || !isMap(root)) return undefined;
  const list = root.items.find((pair) => spans(pair, offset));
  if (list === undefined) return undefined;
  const { value } = list;
  const entry = isSeq(value) ? value.items.findIndex((item) => stands(item, offset)) : -1;
  if (isSeq(value) && entry >= 0) value.items.splice(entry, 1);
  else if (!stands(list.key, offset)) return undefined;
  if (entry < 0 || (isSeq(value) && value.items.length === 0)) root.delete(list.key);
  return root.items.length === 0 ? '' : document.toString({ lineWidth: 0 });
}

function spans({ key, value }: Pair, offset: number): boolean {
  return stands(key, offset) || stands(value, offset);
}

/** From the node's first character to its last; what stands behind it on its line is its own. */
function stands(node: unknown, offset: number): boolean {
  const [start, end] = (isNode(node) ? node.range : undefined) ?? [Infinity, -Infinity];
  return start <= offset && offset <= end;
}
