import { SAYING_WORDS } from '../../../language/contextWords';
import {
  ADDED_BEFORE,
  ADDED_BEHIND,
  ORDER_WORDS,
  WHOLE_OPENERS,
} from '../../../language/grammarWords';
import { distanceInDays } from '../../../values/dates';
import { isAsserted, isConfirmable } from '../../assertion';
import { governorOf } from '../../records/governor';
import { flag } from '../feature';
import type { Feature } from '../feature';
import type { Pair } from '../pair';

function wordAt({ scene }: Pair, token: number): string {
  return scene.sentence.block.tokens[token]?.lower ?? '';
}

/** `Type 26`, `Article 5`, `Unit 4`: the number is a name's. */
function isOfName({ at, scene }: Pair): boolean {
  const { block, range, places } = scene.sentence;
  const before = block.tokens[at.first - 1];
  if (before?.type !== 'word' || at.first - 1 <= range.first) return false;
  if (places.some(({ last }) => last === at.first - 1)) return false;
  return /^\p{Lu}\p{Ll}/u.test(before.text) && at.mention.value.kind !== 'date';
}

/** `eight of the nine`: the figure is the whole (1) or the part (2). */
function partOrWhole(pair: Pair): number {
  const { at, scene } = pair;
  const { mentions } = scene.sentence;
  const article = WHOLE_OPENERS.has(wordAt(pair, at.first - 1)) ? 1 : 0;
  const of = at.first - article - 1;
  if (wordAt(pair, of) === 'of' && mentions.some(({ last }) => last === of - 1)) return 1;
  const behind = at.last + 1;
  const next = behind + 1 + (WHOLE_OPENERS.has(wordAt(pair, behind + 1)) ? 1 : 0);
  return wordAt(pair, behind) === 'of' && mentions.some(({ first }) => first === next) ? 2 : 0;
}

/** `another 150`, `two more`, `the remaining 40`, `the first 50`: 2 an addition or a rest, 1 one of several. */
function addition(pair: Pair): number {
  const { first, last } = pair.at;
  const near = [wordAt(pair, first - 1), wordAt(pair, first - 2)];
  if (near.some((word) => ADDED_BEFORE.has(word)) || ADDED_BEHIND.has(wordAt(pair, last + 1)))
    return 2;
  return near.some((word) => ORDER_WORDS.has(word)) ? 1 : 0;
}

/** In logarithms of days, how far the sentence's nearest date stands from the day for which the fact was stated; -1 without either. */
function offStatement({ scene, at, facts }: Pair): number {
  const day = facts.find(({ asOf }) => asOf !== undefined)?.asOf;
  if (day === undefined || at.mention.value.kind === 'date') return -1;
  let [nearest, steps] = [-1, Infinity];
  for (const { mention, first } of scene.sentence.mentions) {
    const own = Math.abs(first - at.first);
    if (mention.value.kind !== 'date' || own >= steps) continue;
    steps = own;
    nearest = Math.log1p(distanceInDays(mention.value.date, day));
  }
  return Number.isFinite(nearest) ? nearest : -1;
}

/** Where the best cue stands: 4 the value hangs on it, 3 it is the clause's verb, 2 in a label, 1 elsewhere, 0 none. */
function cuePlace({ cue, at, scene, labels }: Pair): number {
  if (!cue) return 0;
  const { first, last } = cue.clue;
  const { head, verb } = governorOf(at, scene.sentence);
  const covers = (token: number) =>
    cue.sentence === scene.sentence && first <= token && token <= last;
  if (covers(head)) return 4;
  if (covers(verb)) return 3;
  return labels.some(({ sentence }) => sentence === cue.sentence) ? 2 : 1;
}

/** The value hangs on a verb of saying, or its clause does. */
function isOfSaying(pair: Pair): boolean {
  const { head, verb } = governorOf(pair.at, pair.scene.sentence);
  return SAYING_WORDS.has(wordAt(pair, head)) || SAYING_WORDS.has(wordAt(pair, verb));
}

export const FIGURE_FEATURES: readonly Feature[] = [
  {
    name: 'is additional',
    isOfValue: true,
    of: ({ at: { mention } }) => flag('isAdditional' in mention),
  },
  {
    name: 'is asserted',
    isOfValue: true,
    of: ({ at, scene }) => flag(isAsserted(at, scene.sentence, scene.before[0])),
  },
  {
    name: 'is confirmable',
    isOfValue: true,
    of: ({ at, scene }) => flag(isConfirmable(at, scene.sentence)),
  },
  { name: 'of a name', isOfValue: true, of: (p) => flag(isOfName(p)) },
  { name: 'part or whole', isOfValue: true, of: partOrWhole },
  { name: 'addition', isOfValue: true, of: addition },
  { name: 'off statement', of: offStatement },
  { name: 'cue place', of: cuePlace },
  { name: 'of saying', isOfValue: true, of: (p) => flag(isOfSaying(p)) },
];
