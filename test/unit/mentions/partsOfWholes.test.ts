import { describe } from 'vitest';
import { expectMarked } from './markedAmounts';

describe('a share of a whole: both are read, the share as a percentage', () => {
  expectMarked([
    ['[Four fifths] of the [300] are men', '80 %', '300'],
    ['[A third] of its [90] <places> are free', '33.3333333333333 %', '90 place'],
    ['[Half] the [1,200] <guards> left', '50 %', '1200 guard'],
    ['[a quarter] of the [€210 million]', '25 %', '210000000 EUR'],
    ['{Some} [three quarters] of its [500 MW]', '~75 %', '500 MW'],
    ['[3/4] of those [12,000 hectares]', '75 %', '12000 ha'],
    ['[40 per cent] of the {roughly} [300] <men>', '40 %', '~300 man'],
    ['[four in five] of the [300] <prisoners>', '~80 %', '300 prisoner'],
    ['[Nine out of ten] of its [90] <ferries>', '~90 %', '90 ferry'],
    ['[three fifths] of a [300]-<place> prison', '60 %', '300 place'],
  ]);
});
