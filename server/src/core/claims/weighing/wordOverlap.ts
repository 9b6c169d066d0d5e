import { FUNCTION_WORDS } from '../../language/functionWords';
import { stem } from '../../language/stem';
import type { Fact, Property } from '../../facts/factbase';
import type { MentionAt, SentenceReading } from '../reading/blockReading';

export type Stems = ReadonlySet<string>;

function stemsOf(text: string): Stems {
  return new Set(
    (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      .filter((word) => !FUNCTION_WORDS.has(word))
      .map(stem),
  );
}

function cached<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}

/** The words of a property's label. */
export const labelStems = cached((property: Property) => stemsOf(property.label));
/** The words that a fact's sources print round the figure. */
export const figureStems = cached((fact: Fact) =>
  stemsOf(fact.evidence.map(({ figure }) => figure).join(' ')),
);
export const noteStems = cached((fact: Fact) => stemsOf(fact.note ?? ''));

/** Stems of the words round a mention, without function words. */
interface Around {
  readonly clause: Stems;
  readonly near: Stems;
}
const around = new WeakMap<MentionAt, Around>();

/** The words of a mention's clause, and those within a few tokens. */
export function aroundOf(at: MentionAt, { block, range }: SentenceReading): Around {
  let known = around.get(at);
  if (known) return known;
  const clause = new Set<string>();
  const near = new Set<string>();
  const { tokens, depths } = block;
  for (let i = range.first; i < range.last; i++) {
    const token = tokens[i];
    if (token?.type !== 'word' || token.lower.length < 3 || FUNCTION_WORDS.has(token.lower))
      continue;
    const steps = i < at.first ? at.first - i : i > at.last ? i - at.last : 0;
    const depth = Math.abs((depths[i] ?? 0) - (depths[at.first] ?? 0));
    const own = stem(token.lower);
    if (depth < 1) clause.add(own);
    if (steps <= 5) near.add(own);
  }
  known = { clause, near };
  around.set(at, known);
  return known;
}

/** How many of the one are in the other. */
export function shared(a: Stems, b: Stems): number {
  let n = 0;
  for (const one of a) if (b.has(one)) n++;
  return n;
}

/** The share of the first that is in the second; -1 where there is none. */
export function share(a: Stems, b: Stems): number {
  return a.size === 0 ? -1 : shared(a, b) / a.size;
}

/** A word of the mention's clause stands in the property's label, or beside a figure of the facts. */
export function isWorded(
  at: MentionAt,
  sentence: SentenceReading,
  property: Property,
  facts: readonly Fact[],
): boolean {
  const { clause } = aroundOf(at, sentence);
  return (
    share(labelStems(property), clause) > 0 ||
    facts.some((fact) => share(figureStems(fact), clause) > 0)
  );
}
