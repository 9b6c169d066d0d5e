import { describe, expect, it } from 'vitest';
import { extractAmounts } from '../../../server/src/core/mentions/amounts';
import { tokenize } from '../../../server/src/core/text/tokens';
import { expectMarked } from './markedAmounts';

describe('hedges before', () => {
  expectMarked([
    ...[
      'about',
      'around',
      'roughly',
      'some',
      'approximately',
      'nearly',
      'almost',
      'close to',
      'an estimated',
      'circa',
      'c.',
      'ca.',
      '~',
      '≈',
      'perhaps',
      'something like',
      'in the region of',
      'on the order of',
      'just short of',
    ].map((hedge) => [`holds {${hedge}} [50] <men>`, '~50 man'] as const),
    ...[
      'up to',
      'at most',
      'no more than',
      'not more than',
      'a maximum of',
      'maximum',
      'max.',
      'as many as',
      '≤',
    ].map((hedge) => [`holds {${hedge}} [50] <men>`, '≤50 man'] as const),
    ...[
      'at least',
      'no fewer than',
      'no less than',
      'not less than',
      'a minimum of',
      'upwards of',
      '≥',
    ].map((hedge) => [`holds {${hedge}} [50] <men>`, '≥50 man'] as const),
    ...[
      'more than',
      'over',
      'above',
      'in excess of',
      'exceeding',
      'well over',
      'just over',
      'a little over',
      'slightly more than',
      'well above',
    ].map((hedge) => [`holds {${hedge}} [50] <men>`, '>50 man'] as const),
    ...['fewer than', 'less than', 'under', 'below', 'just under', 'slightly fewer than'].map(
      (hedge) => [`holds {${hedge}} [50] <men>`, '<50 man'] as const,
    ),
    ...['initially', 'at first', 'to begin with', 'exactly', 'just', 'only', 'a total of'].map(
      (hedge) => [`holds {${hedge}} [50] <men>`, '50 man'] as const,
    ),
    ['takes {up to about} [50] <men>', '≤50 man'],
    ['takes {at least some} [50] <men>', '≥50 man'],
    ['takes {only about} [50] <men>', '~50 man'],
    ['takes {initially up to} [50] <men>', '≤50 man'],
    ['Takes {UP TO} [50] <MEN>', '≤50 man'],
    ['takes {~}[300] <men>', '~300 man'],
    ['takes {over} [300] <men>', '≥300 man'],
  ]);
});

describe('hedges behind', () => {
  expectMarked([
    ['[50] {or more} <men>', '≥50 man'],
    ['[50] <men> {or more}', '≥50 man'],
    ['[50]{+} <men>', '≥50 man'],
    ['[50]{-plus} <men>', '≥50 man'],
    ['[50] {plus} <men>', '≥50 man'],
    ['[50] {or so} <men>', '~50 man'],
    ['{about} [50] or so <men>', '~50 man'],
    ['[300]{-odd} <men>', '~300 man'],
    ['[300] {odd} <men>', '~300 man'],
    ['[three hundred]{-odd} <men>', '~300 man'],
    ['[50] {or fewer} <men>', '≤50 man'],
    ['[50] <men> {at most}', '≤50 man'],
    ['[50] {at the most}.', '≤50'],
    ['[50] {maximum}.', '≤50'],
    ['[50] {at least}.', '≥50'],
    ['[50] {initially}', '50'],
    ['[50] <men> {at first}', '50 man'],
    ['[50] of them {to begin with}', '50'],
    ['[50] <men> {in all}', '50 man'],
  ]);
});

describe('what is no hedge', () => {
  expectMarked([
    ['a dispute over [300] <prisoners>', '300 prisoner'],
    ['talks over [50] <deportees>', '50 deportee'],
    ['questions over [five] <men>', '5 man'],
    ['it adds up to [300] <men>', '300 man'],
    ['[€210m] over [300 days]', '210000000 EUR', 'P300D'],
    ['[70], at least to begin with', '70'],
    ['[50], at least for now', '50'],
    ['[300] <maximum-security cells>', '300 cell'],
    ['[300] <minimum wages>', '300 wage'],
    ['[5] plus [5]', '5', '5'],
    ['under Article 3 and about it'],
    ['some things, about it'],
    ['short of [300] <guards>', '300 guard'],
    ['in C [50] <men>', '50 man'],
  ]);
});

describe('a hedge tells on which side the number lies, close by', () => {
  it.each([
    ['nearly 50 men', 'below'],
    ['almost 50 men', 'below'],
    ['just short of 50 men', 'below'],
    ['just under 50 men', 'below'],
    ['slightly fewer than 50 men', 'below'],
    ['just over 50 men', 'above'],
    ['a little over 50 men', 'above'],
    ['an estimated just over 50 men', 'above'],
    ['slightly more than €50 million', 'above'],
    ['just over 50 km', 'above'],
    ['nearly 50 per cent', 'below'],
    ['nearly two thirds of the seats', 'below'],
    ['just under a decade', 'below'],
    ['nearly $250m–$300m', 'below'],
    ['over 50 men', undefined],
    ['well over 50 men', undefined],
    ['far fewer than 50 men', undefined],
    ['up to nearly 50 men', undefined],
    ['about 50 men', undefined],
    ['just 50 men', undefined],
  ])('%s', (text, close) => {
    const [mention] = extractAmounts(text, tokenize(text));
    expect(mention?.value).toHaveProperty('bound');
    expect(mention && 'close' in mention.value ? mention.value.close : undefined).toBe(close);
  });
});
