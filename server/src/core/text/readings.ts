import type { Tree } from '@lezer/common';
import type { HtmlReading } from './prose/htmlBlock';
import { readHtmlBlock } from './prose/htmlBlock';
import type { Prose } from './prose/prose';
import { readProse } from './prose/readProse';
import type { Definition, Definitions } from './references';
import { readDefinition } from './references';
import type { TableReading } from './tables';
import { readTable } from './tables';

/**
 * What has been read of the trees of a draft. An incremental parse keeps the tree objects of blocks that no change has touched,
 * wherever they move, so that the tree stands for its source. With the tree goes what was read of it.
 */
export class Readings {
  readonly #prose = new WeakMap<Tree, Prose>();
  readonly #tables = new WeakMap<Tree, TableReading>();
  readonly #html = new WeakMap<Tree, HtmlReading>();
  readonly #definitions = new WeakMap<Tree, Definition>();
  readonly #resolved = new WeakMap<Tree, { definitions: Definitions; proses: readonly Prose[] }>();
  #lastDefinitions: Definitions = new Map();

  prose(draft: string, tree: Tree, start: number): Prose {
    let prose = this.#prose.get(tree);
    if (prose === undefined) {
      prose = readProse(draft, start, tree.cursor(), { start: 0, end: tree.length });
      this.#prose.set(tree, prose);
    }
    return prose;
  }

  table(draft: string, tree: Tree, start: number): TableReading {
    let table = this.#tables.get(tree);
    if (table === undefined) {
      table = readTable(draft, tree, start);
      this.#tables.set(tree, table);
    }
    return table;
  }

  html(draft: string, tree: Tree, start: number): HtmlReading {
    let html = this.#html.get(tree);
    if (html === undefined) {
      html = readHtmlBlock(draft, tree, start);
      this.#html.set(tree, html);
    }
    return html;
  }

  definition(draft: string, tree: Tree, start: number): Definition {
    let definition = this.#definitions.get(tree);
    if (definition === undefined) {
      definition = readDefinition(draft, tree, start);
      this.#definitions.set(tree, definition);
    }
    return definition;
  }

  /** The same definitions as the object of the last draft where they haven't changed: what was resolved with it holds. */
  settle(definitions: Definitions): Definitions {
    const last = this.#lastDefinitions;
    let isSame = last.size === definitions.size;
    for (const [label, url] of definitions) isSame &&= last.get(label) === url;
    if (!isSame) this.#lastDefinitions = definitions;
    return this.#lastDefinitions;
  }

  /** The proses of a tree, read anew now that the definitions are known; these must come from `settle`. */
  resolved(
    tree: Tree,
    definitions: Definitions,
    read: (definitions: Definitions) => readonly Prose[],
  ): readonly Prose[] {
    const known = this.#resolved.get(tree);
    if (known?.definitions === definitions) return known.proses;
    const proses = read(definitions);
    this.#resolved.set(tree, { definitions, proses });
    return proses;
  }
}
