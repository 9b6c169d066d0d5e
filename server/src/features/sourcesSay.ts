import type { Fact, Factbase } from '../core/facts/factbase';
import { evidenceByTier } from '../core/facts/sourceOrder';
import { spellNumber } from '../core/language/spell';
import { countPublishers } from '../core/verdicts/printed';

/** Facts that say the same or different things, each with what is to be written of its value: `300 prisoners`; `so` for what the draft says. */
export interface Side {
  readonly fact: Fact;
  readonly words: string;
}

/**
 * Who says what, as a clause without its full stop. A number of sources is told only where as many print the very value.
 * @example `nine sources say 300 prisoners`, `one source says so, another says 50 boats`, `the sources say Denmark`
 */
export function sourcesSay(sides: readonly [Side, ...Side[]], factbase: Factbase): string {
  const [first] = sides;
  const rest = sides
    .filter(({ words }, i) => sides.findIndex((one) => one.words === words) === i)
    .slice(1);
  const shown = rest.slice(0, MOST_SIDES - 1);
  const isAlone = rest.length === 0;
  let before = sayers(first.fact, factbase);
  const opening = isAlone ? SOLE[before.kind](before.count) : FIRST[before.kind](before.count);
  const clauses = [`${opening} ${first.words}`];
  shown.forEach(({ fact, words }, i) => {
    const own = sayers(fact, factbase);
    clauses.push(`${next(own, before, i === rest.length - 1)} ${words}`);
    before = own;
  });
  const left = rest.length - shown.length;
  return [...clauses, ...(left > 0 ? [`and ${String(left)} more figures are printed`] : [])].join(
    ', ',
  );
}

function next(own: Sayers, before: Sayers, isLast: boolean): string {
  if (own.kind === 'one' && before.kind === 'one')
    return own.source === before.source ? 'and also' : 'another says';
  if (own.kind === 'some') return isLast ? 'others say' : 'some say';
  return own.kind === 'one' ? 'one says' : `${own.count} say`;
}

/** - one: a single source is known. - counted: so many print it. - some: several are known, and fewer than two can be read to print it. */
interface Sayers {
  readonly kind: 'one' | 'counted' | 'some';
  readonly count: string;
  /** Of one, its id. */
  readonly source: string | undefined;
}

function sayers(fact: Fact, { sources }: Factbase): Sayers {
  const known = evidenceByTier(fact, sources);
  const source = known[0]?.[1].id;
  if (known.length < 2) return { kind: 'one', count: 'one', source };
  const count = countPublishers(fact, sources);
  return { kind: count < 2 ? 'some' : 'counted', count: inWords(count), source };
}

type Opening = Readonly<Record<Sayers['kind'], (count: string) => string>>;

const SOLE: Opening = {
  one: () => 'one source says',
  counted: (count) => `${count} sources say`,
  some: () => 'the sources say',
};
const FIRST: Opening = { ...SOLE, some: () => 'some sources say' };

/** As newspapers print it: in words up to ten. */
function inWords(count: number): string {
  return count <= 10 ? spellNumber(count) : String(count);
}

const MOST_SIDES = 3;
