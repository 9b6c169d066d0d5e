import { expect, it } from 'vitest';
import { plural } from '../../../server/src/core/language/plurals';

it.each([
  ['prisoner', 'prisoners'],
  ['country', 'countries'],
  ['day', 'days'],
  ['person', 'people'],
  ['church', 'churches'],
  ['airman', 'airmen'],
  ['human', 'humans'],
  ['square mile', 'square miles'],
  ['third-country national', 'third-country nationals'],
  ['member state', 'member states'],
])('%s → %s', (noun, expected) => {
  expect(plural(noun)).toBe(expected);
});
