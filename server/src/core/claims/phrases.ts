import { inflections } from '../language/inflection';
import { stem } from '../language/stem';
import type { Token } from '../text/token';

/** A word or a phrase to look for in prose, and what it means there. */
export interface Phrase<M> {
  readonly words: readonly WordTest[];
  readonly means: M;
}

/** Where a phrase stands: indexes of its first and last token. */
export interface Hit<M> {
  readonly first: number;
  readonly last: number;
  readonly means: M;
}

type WordTest = (lower: string) => boolean;

/** How many other words may stand between two words of a phrase. */
const GAP = 3;

/** Finds many phrases in one pass: each word met is looked up once and remembered. */
export class PhraseBook<M> {
  readonly #byForm = new Map<string, Phrase<M>[]>();
  readonly #byStem = new Map<string, Phrase<M>[]>();
  readonly #known = new Map<string, readonly Phrase<M>[]>();

  /** A phrase whose words may be inflected: `enter into force` finds `entered into force`. */
  addInflected(phrase: string, means: M): void {
    const words = phrase
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(Boolean);
    const forms = words.map((word) => new Set(inflections(word)));
    const tests = forms.map(
      (set): WordTest =>
        (lower) =>
          set.has(lower),
    );
    for (const form of forms[0] ?? []) this.#add(this.#byForm, form, { words: tests, means });
  }

  /** A word that stands for its whole family: `deportee` finds `deported`. Of a phrase, each word does. */
  addFamily(phrase: string, means: M): void {
    const stems = phrase
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(Boolean)
      .map(stem);
    const tests = stems.map(
      (root): WordTest =>
        (lower) =>
          stem(lower) === root,
    );
    const [first] = stems;
    if (first !== undefined) this.#add(this.#byStem, first, { words: tests, means });
  }

  /** A phrase that counts as it is written, but for capitals. */
  addExact(phrase: string, means: M): void {
    const words = phrase
      .toLowerCase()
      .replaceAll('’', "'")
      .split(/[\s–—-]+/)
      .filter(Boolean);
    const [first] = words;
    const tests = words.map(
      (word): WordTest =>
        (lower) =>
          lower === word,
    );
    if (first !== undefined) this.#add(this.#byForm, first, { words: tests, means });
  }

  /** All phrases found, in the order of the text; they may overlap. */
  find(tokens: readonly Token[]): readonly Hit<M>[] {
    const hits: Hit<M>[] = [];
    tokens.forEach((token, at) => {
      if (token.type !== 'word') return;
      for (const phrase of this.#startingWith(token.lower)) {
        const last = endOf(phrase, tokens, at);
        if (last !== undefined) hits.push({ first: at, last, means: phrase.means });
      }
    });
    return hits;
  }

  #add(index: Map<string, Phrase<M>[]>, key: string, phrase: Phrase<M>): void {
    const list = index.get(key);
    if (list) list.push(phrase);
    else index.set(key, [phrase]);
  }

  #startingWith(lower: string): readonly Phrase<M>[] {
    let phrases = this.#known.get(lower);
    if (!phrases) {
      phrases = [...(this.#byForm.get(lower) ?? []), ...(this.#byStem.get(stem(lower)) ?? [])];
      this.#known.set(lower, phrases);
    }
    return phrases;
  }
}

function endOf(phrase: Phrase<unknown>, tokens: readonly Token[], at: number): number | undefined {
  let here = at;
  for (const test of phrase.words.slice(1)) {
    const next = nextMatch(test, tokens, here);
    if (next === undefined) return undefined;
    here = next;
  }
  return here;
}

/** The next word that passes, within the gap and before the sentence may end. */
function nextMatch(test: WordTest, tokens: readonly Token[], here: number): number | undefined {
  for (let i = here + 1, gap = 0; i < tokens.length && gap <= GAP; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    if (token.type === 'word') {
      if (test(token.lower)) return i;
      gap++;
    } else if (token.text !== '-' && token.type !== 'number') return undefined;
  }
  return undefined;
}
