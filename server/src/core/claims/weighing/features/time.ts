import { flag } from '../feature';
import type { Feature } from '../feature';
import type { Company } from '../company';
import type { Pair } from '../pair';
import { movementOf, MOVEMENTS } from '../../../facts/movement';
import { distanceInDays, isBefore } from '../../../values/dates';

function signedDays(a: string, b: string): number {
  const days = distanceInDays(a, b);
  if (!Number.isFinite(days)) return 0;
  return Math.log1p(days) * (isBefore(a, b) ? -1 : 1);
}

const asOf = ({ facts }: Pair) => facts.find((fact) => fact.asOf !== undefined)?.asOf;

function afterStatement(pair: Pair, { draft }: Company): number {
  const day = asOf(pair);
  return day === undefined ? 0 : signedDays(draft.date, day);
}

/** How far the nearest other date of the sentence is from the draft's day. */
function otherDate({ scene, at }: Pair, { draft }: Company): number {
  let nearest = 0;
  let steps = Infinity;
  for (const one of scene.sentence.mentions) {
    const { value } = one.mention;
    const own = Math.abs(one.first - at.first);
    if (one === at || value.kind !== 'date' || own >= steps) continue;
    steps = own;
    nearest = signedDays(value.date, draft.date);
  }
  return nearest;
}

export const TIME_FEATURES: readonly Feature[] = [
  {
    name: 'movement',
    of: ({ facts: [fact], property }) =>
      MOVEMENTS.length - 1 - MOVEMENTS.indexOf(movementOf(fact, property)),
  },
  { name: 'draft is dated', isOfValue: true, of: (_, { draft }) => flag(draft.isDated) },
  {
    name: 'draft before fact',
    of: ({ facts: [{ value }] }, { draft }) =>
      value.kind === 'date' ? signedDays(draft.date, value.date) : 0,
  },
  {
    name: 'draft after statement',
    of: afterStatement,
  },
  { name: 'has statement day', of: (p) => flag(asOf(p) !== undefined) },
  {
    name: 'stated to draft',
    isOfValue: true,
    of: (
      {
        at: {
          mention: { value },
        },
      },
      { draft },
    ) => (value.kind === 'date' ? signedDays(value.date, draft.date) : 0),
  },
  {
    name: 'dates in sentence',
    isOfValue: true,
    of: ({ scene }) =>
      scene.sentence.mentions.filter(({ mention }) => mention.value.kind === 'date').length,
  },
  {
    name: 'other date to draft',
    isOfValue: true,
    of: otherDate,
  },
];
