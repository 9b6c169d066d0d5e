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

export const TIME_FEATURES: readonly Feature[] = [
  {
    name: 'movement',
    of: ({ facts: [fact], property }) =>
      MOVEMENTS.length - 1 - MOVEMENTS.indexOf(movementOf(fact, property)),
  },
  {
    name: 'draft before fact',
    of: ({ facts: [{ value }] }, { draft }) =>
      value.kind === 'date' ? signedDays(draft.date, value.date) : 0,
  },
  {
    name: 'draft after statement',
    of: afterStatement,
  },
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
];
