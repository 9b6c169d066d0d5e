import { Composer, isAlias, isMap, isScalar, isSeq, Parser } from 'yaml';
import type { Alias, Document, Node, Pair } from 'yaml';
import { DEEPEST, isTooDeep, opensTooMany } from './nesting';
import type { YamlEntry, YamlNode } from './tree';
import { faultInWords } from './yamlFaults';

/** What a YAML text holds, or why it can't be read. */
export type YamlReading = { readonly root: YamlNode } | { readonly faults: readonly YamlFault[] };

/** `start` is an offset into the text. */
export interface YamlFault {
  readonly start: number;
  readonly message: string;
}

/** Reads any YAML 1.2 text of one document. Aliases are written out; those that loop or multiply without end are faults. */
export function readFullYaml(text: string): YamlReading {
  if (opensTooMany(text)) return fault(0, `is nested more than ${DEEPEST} levels deep`);
  const tokens = [...new Parser().parse(text)];
  if (isTooDeep(tokens)) return fault(0, `is nested more than ${DEEPEST} levels deep`);
  const [document, second] = [
    ...new Composer({ prettyErrors: false, uniqueKeys: false }).compose(tokens, true, text.length),
  ];
  if (document === undefined || document.contents === null) return fault(0, 'is empty');
  if (second !== undefined)
    return fault(second.range[0], "holds two documents: take the '---' out, or make it two files");
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0)
    return { faults: faults.map((each) => ({ start: each.pos[0], message: faultInWords(each) })) };
  return new Unfolding(document).read(document.contents);
}

function fault(start: number, message: string): YamlReading {
  return { faults: [{ start, message }] };
}

const MOST_NODES = 1_000_000;
const MOST_ALIASES = 100;
const MOST_FAULTS = 100;

/** Turns a composed document into plain nodes. */
class Unfolding {
  readonly #document: Document.Parsed;
  readonly #faults: YamlFault[] = [];
  /** The nodes that the one being read stands in: an alias to one of them would never end. */
  readonly #around = new Set<Node>();
  #count = 0;
  #aliases = 0;

  constructor(document: Document.Parsed) {
    this.#document = document;
  }

  read(contents: Node): YamlReading {
    const root = this.#node(contents, 0);
    return this.#faults.length > 0 ? { faults: this.#faults } : { root };
  }

  #node(node: Node | null | undefined, after: number): YamlNode {
    const start = node?.range?.[0] ?? after;
    const nothing: YamlNode = { kind: 'scalar', start, value: null };
    this.#count += 1;
    if (node === null || node === undefined || this.#count > MOST_NODES) return nothing;
    if (isAlias(node)) return this.#alias(node, start) ?? nothing;
    if (isScalar(node)) return { kind: 'scalar', start, value: this.#value(node.value, start) };
    this.#around.add(node);
    const read = isMap<Node, Node | null>(node)
      ? this.#map(node.items, start)
      : isSeq<Node>(node)
        ? ({
            kind: 'list',
            start,
            items: node.items.map((item) => this.#node(item, start)),
          } as const)
        : nothing;
    this.#around.delete(node);
    return read;
  }

  #alias(alias: Alias, start: number): YamlNode | undefined {
    this.#aliases += 1;
    if (this.#aliases > MOST_ALIASES) {
      this.#fault(start, `there are more than ${MOST_ALIASES} aliases: write the values out`);
      return undefined;
    }
    // Each look-up reads the whole document, which is why their number is bounded first.
    const target = alias.resolve(this.#document);
    if (target === undefined) this.#fault(start, "the alias's anchor is not in this file");
    else if (this.#around.has(target)) this.#fault(start, 'the alias stands inside its own anchor');
    else {
      const node = this.#node(target, start);
      if (this.#count > MOST_NODES)
        this.#fault(start, 'the aliases multiply into too many entries');
      return node;
    }
    return undefined;
  }

  #value(value: unknown, start: number): string | number | boolean | null {
    if (value === null || typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    this.#fault(start, 'a tagged value has no place here: write plain text');
    return null;
  }

  #map(pairs: readonly Pair<Node, Node | null>[], start: number): YamlNode {
    const entries: YamlEntry[] = [];
    const keys = new Set<string>();
    for (const pair of pairs) {
      const keyStart = pair.key.range?.[0] ?? start;
      const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
      if (key === undefined) this.#fault(keyStart, 'a key must be plain text');
      else if (key === '__proto__') this.#fault(keyStart, "'__proto__' can't be a key here");
      else if (keys.has(key)) this.#fault(keyStart, `'${key}' is here twice: join the two`);
      else {
        keys.add(key);
        entries.push({ key, start: keyStart, value: this.#node(pair.value, keyStart) });
      }
    }
    return { kind: 'map', start, entries };
  }

  #fault(start: number, message: string): void {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push({ start, message });
  }
}
