import { describe } from 'vitest';
import { expectMarked } from './markedAmounts';

describe('an ordinal', () => {
  expectMarked([
    ['the [second] <country> to recognise it', '#2'],
    ['the [third] <country> to sign', '#3'],
    ['the [2nd] <country>, the [3rd] <deal>', '#2', '#3'],
    ['its [first] <arrivals>', '#1'],
    ['won a [second] <term> in February', '#2'],
    ['the [twenty-first] <deal>', '#21'],
    ['the [twenty first] <deal>', '#21'],
    ['the [one hundred and third] <deal>', '#103'],
    ['the [two hundredth] <deal>', '#200'],
    ['the [eleventh] <prison>, the [11th] <prison>', '#11', '#11'],
    ['Kosovo finished [second].', '#2'],
    ['She came [third]', '#3'],
    ['the [first] to do so', '#1'],
    ['the [first] of the [300] <prisoners>', '#1', '300 prisoner'],
    ['[Second] <deal> with Denmark', '#2'],
    ['[second]', '#2'],
    ['a [fourth] <prison>', '#4'],
    ["Kosovo's [third]-<largest> city", '#3'],
  ]);
});

describe('what is no ordinal', () => {
  expectMarked([
    ['[50] {at first}', '50'],
    ['At first it took none'],
    ['First, they came'],
    ['it was first agreed in Pristina'],
    ['the second half, the first quarter, the third quarter'],
    ['the 21st century and the Third World'],
    ['third-country nationals in third countries'],
    ['a safe third country'],
    ['a third country and third parties'],
    ['for the first time, first-time voters'],
    ['second-hand thoughts'],
    ['a first-class seat'],
    ['once per second, a split second'],
    ['the first [14] <arrivals>', '14 arrival'],
    ['first of all'],
    ['on the 19th'],
    ['by the 3rd.'],
    ['the Second World War'],
    ['another, a third, less sure'],
  ]);
});
