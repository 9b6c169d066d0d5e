import type { Fact, Factbase } from '../core/facts/factbase';
import { evidenceByTier } from '../core/facts/sourceOrder';
import type { Say } from '../core/l10n/say';
import { countPublishers } from '../core/verdicts/publishers';

/** Facts that say the same or different things, each with what is to be written of its value: `300 prisoners`; `so` for what the draft says. */
export interface Side {
  readonly fact: Fact;
  readonly words: string;
}

/**
 * Who says what, as a clause without its full stop. A number of sources is told only where as many print the very value.
 * @example `nine sources say 300 prisoners`, `one source says so, another says 50 boats`, `the sources say Denmark`
 */
export function sourcesSay(
  sides: readonly [Side, ...Side[]],
  factbase: Factbase,
  say: Say,
): string {
  const [{ fact: own, words }] = sides;
  const rest = sides.filter((side, i) => sides.findIndex((one) => one.words === side.words) === i);
  const others = rest.slice(1);
  const shown = others.slice(0, MOST_SIDES - 1);
  let before = sayers(own, factbase, say);
  const { kind, number } = before;
  const isAmongSome = kind === 'some' && others.length > 0;
  const clauses = [
    isAmongSome
      ? say('sources.first.some', { words })
      : say(`sources.sole.${kind}`, { number, words }),
  ];
  shown.forEach((side, i) => {
    const next = sayers(side.fact, factbase, say);
    const key = nextKey(next, before, i === others.length - 1);
    clauses.push(say(`sources.next.${key}`, { number: next.number, words: side.words }));
    before = next;
  });
  const left = others.length - shown.length;
  if (left > 0) clauses.push(say('sources.moreFigures', { count: left }));
  return clauses.join(say('sources.between'));
}

function nextKey(own: Sayers, before: Sayers, isLast: boolean) {
  if (own.kind === 'one' && before.kind === 'one')
    return own.source === before.source ? 'same' : 'another';
  if (own.kind === 'some') return isLast ? 'others' : 'some';
  return own.kind;
}

/** - one: a single source is known. - counted: so many print it. - some: several are known, and fewer than two can be read to print it. */
interface Sayers {
  readonly kind: 'one' | 'counted' | 'some';
  /** In words up to ten, as newspapers print it. */
  readonly number: string;
  /** Of one, its id. */
  readonly source: string | undefined;
}

function sayers(fact: Fact, { sources }: Factbase, say: Say): Sayers {
  const known = evidenceByTier(fact, sources);
  const source = known[0]?.[1].id;
  if (known.length < 2) return { kind: 'one', number: inWords(1, say), source };
  const count = countPublishers(fact, sources);
  return { kind: count < 2 ? 'some' : 'counted', number: inWords(count, say), source };
}

function inWords(count: number, say: Say): string {
  return say('sources.counts').split(' ')[count - 1] ?? String(count);
}

const MOST_SIDES = 3;
