import { describe, expect, it } from 'vitest';
import { canMove, movementOf, MOVEMENTS } from '../../../server/src/core/facts/movement';

describe('movementOf', () => {
  it('takes what the fact says before what the property says', () => {
    const property = { kind: 'quantity', moves: 'rises' } as const;
    expect(movementOf({ moves: 'fixed' }, property)).toBe('fixed');
    expect(movementOf({}, property)).toBe('rises');
  });

  it('holds a date for an event and all else for fixed where nothing is said', () => {
    expect(movementOf({}, { kind: 'date' })).toBe('event');
    expect(movementOf({}, { kind: 'money' })).toBe('fixed');
  });
});

it('knows which kinds of value add up and which go up and down', () => {
  const ways = (kind: Parameters<typeof canMove>[0]) =>
    MOVEMENTS.filter((movement) => canMove(kind, movement));
  expect(ways('quantity')).toEqual(['rises', 'level', 'plan', 'event', 'fixed']);
  expect(ways('duration')).toEqual(['level', 'plan', 'event', 'fixed']);
  expect(ways('date')).toEqual(['plan', 'event', 'fixed']);
  expect(ways('place')).toEqual(['plan', 'event', 'fixed']);
});
