import { inflections } from '../../language/inflection';
import { stem } from '../../language/stem';
import type { Token } from '../../text/token';

/** Where a phrase stands: indexes of its first and last token. */
export interface Hit<M> {
  readonly first: number;
  readonly last: number;
  readonly means: M;
}

/** How many other words may stand between two words of a phrase. */
const GAP = 3;

/** Finds many phrases in one pass. Those that begin alike share a path of a tree, so that ten thousand names take no longer than ten. */
export class PhraseBook<M> {
  readonly #root = new Node<M>();
  readonly #known = new Map<string, readonly Node<M>[]>();

  /** A phrase whose words may be inflected: `enter into force` finds `entered into force`. */
  addInflected(phrase: string, means: M): void {
    this.#add(
      wordsOf(phrase).map((word) => ({ key: `~${word}`, forms: inflections(word) })),
      means,
    );
  }

  /** A word that stands for its whole family: `deportee` finds `deported`. Of a phrase, each word does. */
  addFamily(phrase: string, means: M): void {
    const stems = wordsOf(phrase).map(stem);
    this.#add(
      stems.map((one) => ({ key: `*${one}`, stem: one })),
      means,
    );
  }

  /** A phrase that counts as it is written, word behind word; where it has a capital, the text must have one. */
  addExact(phrase: string, means: M): void {
    const words = phrase
      .replaceAll('’', "'")
      .split(/[\s–—-]+/)
      .filter(Boolean);
    this.#add(
      words.map((word) => {
        const isProper = isCapital(word);
        const lower = word.toLowerCase();
        return { key: `=${isProper ? word : lower}`, forms: [lower], isExact: true, isProper };
      }),
      means,
    );
  }

  /** All phrases found, in the order of the text; they may overlap. */
  find(tokens: readonly Token[]): readonly Hit<M>[] {
    const hits: Hit<M>[] = [];
    tokens.forEach((token, first) => {
      if (token.type === 'mark') return;
      for (const node of this.#startingWith(token.lower))
        if (node.allows(token.text)) collect(node, tokens, first, first, hits);
    });
    return hits;
  }

  #add(words: readonly PhraseWord[], means: M): void {
    if (words.length === 0) return;
    let node = this.#root;
    for (const word of words) node = node.child(word);
    node.means.push(means);
  }

  #startingWith(lower: string): readonly Node<M>[] {
    let nodes = this.#known.get(lower);
    if (!nodes) {
      nodes = this.#root.next(lower);
      this.#known.set(lower, nodes);
    }
    return nodes;
  }
}

/** A word of a phrase: the forms that it may have, or the stem that its family shares. */
type PhraseWord = Wording & ({ readonly forms: Iterable<string> } | { readonly stem: string });

interface Wording {
  readonly key: string;
  /** It must follow the word before it directly. */
  readonly isExact?: boolean;
  /** It must have a capital. */
  readonly isProper?: boolean;
}

/** What has been read of a phrase so far, and how it may go on. */
class Node<M> {
  /** What the phrases mean that end here. */
  readonly means: M[] = [];
  readonly isExact: boolean;
  readonly #isProper: boolean;
  #children: Map<string, Node<M>> | undefined;
  #byForm: Map<string, Node<M>[]> | undefined;
  #byStem: Map<string, Node<M>> | undefined;

  constructor({ isExact, isProper }: Partial<Wording> = {}) {
    this.isExact = isExact ?? false;
    this.#isProper = isProper ?? false;
  }

  allows(written: string): boolean {
    return !this.#isProper || isCapital(written);
  }

  get isEnd(): boolean {
    return this.#children === undefined;
  }

  child(word: PhraseWord): Node<M> {
    this.#children ??= new Map();
    let child = this.#children.get(word.key);
    if (child) return child;
    child = new Node<M>(word);
    this.#children.set(word.key, child);
    if ('stem' in word) (this.#byStem ??= new Map()).set(word.stem, child);
    else this.#register(child, word.forms);
    return child;
  }

  #register(child: Node<M>, forms: Iterable<string>): void {
    const byForm = (this.#byForm ??= new Map<string, Node<M>[]>());
    for (const form of forms) {
      const list = byForm.get(form);
      if (list) list.push(child);
      else byForm.set(form, [child]);
    }
  }

  next(lower: string): readonly Node<M>[] {
    const byForm = this.#byForm?.get(lower) ?? NONE;
    const byStem = this.#byStem?.get(stem(lower));
    return byStem ? [...byForm, byStem] : byForm;
  }
}

const NONE: readonly never[] = [];

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function wordsOf(phrase: string): readonly string[] {
  return phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
}

/** The phrases that go on from a node behind the token `here`: of each next word the first that stands within the gap, before the sentence may end. A figure
 * that is no part of a phrase counts for nothing. */
function collect<M>(
  node: Node<M>,
  tokens: readonly Token[],
  first: number,
  here: number,
  hits: Hit<M>[],
): void {
  for (const means of node.means) hits.push({ first, last: here, means });
  if (node.isEnd) return;
  const met = new Set<Node<M>>();
  for (let i = here + 1, gap = 0; i < tokens.length && gap <= GAP; i++) {
    const token = tokens[i];
    if (token?.type === 'mark' && /^[-–]$/.test(token.text)) continue;
    if (token === undefined || token.type === 'mark') return;
    const unmet = node
      .next(token.lower)
      .filter((next) => !met.has(next) && next.allows(token.text) && (gap === 0 || !next.isExact));
    for (const next of unmet) {
      met.add(next);
      collect(next, tokens, first, i, hits);
    }
    if (token.type === 'number') continue;
    gap++;
  }
}
