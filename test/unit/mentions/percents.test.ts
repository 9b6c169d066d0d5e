import { describe } from 'vitest';
import { expectMarked } from './markedAmounts';

describe('a percentage', () => {
  expectMarked([
    ['up [16%]', '16 %'],
    ['up [15 %]', '15 %'],
    ['up [15\u00a0%]', '15 %'],
    ['up [12,5%]', '12.5 %'],
    ['up [15 per cent]', '15 %'],
    ['up [15 percent]', '15 %'],
    ['up [15 pct]', '15 %'],
    ['[fifteen per cent] of the seats', '15 %'],
    ['a [15-percent] stake', '15 %'],
    ['a [15-per-cent] stake', '15 %'],
    ['[two percentage points]', '2 pp'],
    ['a [5-percentage-point] rise', '5 pp'],
    ['[2.5pp]', '2.5 pp'],
    ['fell [-5%]', '-5 %'],
    ['[10-15%]', '10..15 %'],
    ['[10% to 15%]', '10..15 %'],
    ['between [10% and 15%]', '10..15 %'],
    ['{more than} [80 percent]', '>80 %'],
    ['{over} [80 %]', '>80 %'],
    ['{nearly} [87%] turned out', '~87 %'],
    ['[50%] {or more}', '≥50 %'],
  ]);
});

describe('a fraction', () => {
  expectMarked([
    ['[two thirds] of the seats', '66.6666666666667 %'],
    ['[two-thirds] of the seats', '66.6666666666667 %'],
    ['a [two-thirds] majority', '66.6666666666667 %'],
    ['[a third] of the prisoners', '33.3333333333333 %'],
    ['[one third] of them', '33.3333333333333 %'],
    ['[a quarter] of it', '25 %'],
    ['{more than} [three quarters] of it', '>75 %'],
    ['[half] of it, [half] the prisoners', '50 %', '50 %'],
    ['[3/4] of the seats', '75 %'],
    ['a [2/3] majority', '66.6666666666667 %'],
    ['[¾] of it', '75 %'],
  ]);
});

describe('what is no percentage', () => {
  expectMarked([
    ['only a small percent of them'],
    ['%20 and 5%20'],
    ['[26] pp. of notes', '26'],
    ['the first half of 2027 and the third quarter of it'],
    ['the better half of it'],
    ['his half-brother'],
    ['on 3/4 he left'],
    ['[two] <third-country nationals>', '2 national'],
    ['[two] <fifth-graders>', '2 grader'],
  ]);
});
