import { describe, expect, it } from 'vitest';
import { extractAmounts } from '../../../server/src/core/mentions/amounts';
import { tokenize } from '../../../server/src/core/text/tokens';
import { expectMarked } from './markedAmounts';

describe('a number of units', () => {
  expectMarked([
    ['for [ten years]', 'P10Y'],
    ['a [ten-year] deal', 'P10Y'],
    ['a [10-year] deal, a [10 year] deal', 'P10Y', 'P10Y'],
    ['a [ten-year-long] deal', 'P10Y'],
    ['[18 months]', 'P18M'],
    ['[two decades]', 'P20Y'],
    ['[two weeks] or [three days]; [30 days]', 'P2W', 'P3D', 'P30D'],
    [
      '[5 hours]; [25 minutes]; [30 min]; [3h]; [45 seconds]',
      'PT5H',
      'PT25M',
      'PT30M',
      'PT3H',
      'PT45S',
    ],
    ['[100 days] in prison', 'P100D'],
    ['[two fortnights]', 'P4W'],
    ['[five consecutive years]', 'P5Y'],
    ['[ten working days]', 'P10D'],
    ['over the next [ten years]', 'P10Y'],
    ['over the past [10 years]', 'P10Y'],
    ['over [ten years]', 'P10Y'],
    ["[five years]' imprisonment", 'P5Y'],
    ['[2.5 years]', 'P30M'],
    ['[two and a half years]', 'P30M'],
    ['a [two-and-a-half-year] term', 'P30M'],
    ['[two years and a half]', 'P30M'],
    ['[2½ years]', 'P30M'],
    ['[three and a half weeks]', 'P3.5W'],
    ['[two years and three months]', 'P2Y3M'],
    ['[1 year, 2 months]', 'P1Y2M'],
    ['[two hours and 30 minutes]', 'PT2H30M'],
    ['[a couple of years]', '~P2Y'],
    ['[hundreds of years]', '~P200Y..P999Y'],
    ['[one year]', 'P1Y'],
    ['a [one-year] period', 'P1Y'],
  ]);
});

describe('parts of a unit and units without a number', () => {
  expectMarked([
    ['lasts [a decade]', 'P10Y'],
    ['over [a decade]', 'P10Y'],
    ['over the next [decade]', 'P10Y'],
    ['a [decade-long] deal', 'P10Y'],
    ['its [year-long] talks, a [month-long] stay', 'P1Y', 'P1M'],
    ['lasts [a quarter-century]', 'P25Y'],
    ['[a quarter of a century]', 'P25Y'],
    ['[half a century], [half a decade]', 'P50Y', 'P5Y'],
    ['[half a year]', 'P6M'],
    ['[half an hour], [three quarters of an hour]', 'PT30M', 'PT45M'],
    ['[half-hour] talks', 'PT30M'],
    ['for [a year]', 'P1Y'],
    ['for [a year and a half]', 'P18M'],
    ['within [a week], after [an hour]', 'P1W', 'PT1H'],
    ['[a century]', 'P100Y'],
    ['[a fortnight]', 'P2W'],
    ['for another [decade]', 'P10Y'],
  ]);
});

describe('ranges and hedges', () => {
  expectMarked([
    ['[two to three years]', 'P2Y..P3Y'],
    ['[2-3 years]', 'P2Y..P3Y'],
    ['a [five- to ten-year] deal', 'P5Y..P10Y'],
    ['a [five-to-ten-year] deal', 'P5Y..P10Y'],
    ['a [10- to 15-year] deal', 'P10Y..P15Y'],
    ['between [two and three years]', 'P2Y..P3Y'],
    ['from [five years to ten years]', 'P5Y..P10Y'],
    ['[six to nine months]', 'P6M..P9M'],
    ['[one or two years]', 'P1Y..P2Y'],
    ['{up to} [ten years]', '≤P10Y'],
    ['{at least} [ten years]', '≥P10Y'],
    ['{about} [ten years]', '~P10Y'],
    ['[ten years] {or more}', '≥P10Y'],
    ['{more than} [100 days]', '>P100D'],
    ['{more than} [a decade]', '>P10Y'],
    ['{just over} [a decade]', '>P10Y'],
    ['for {over} [ten years]', '>P10Y'],
    ['{nearly} [two decades]', '~P20Y'],
    ['{less than} [a year]', '<P1Y'],
    ['{initially} [five years]', 'P5Y'],
    ['within {a maximum of} [30 days]', '≤P30D'],
  ]);
});

describe('what is no duration', () => {
  expectMarked([
    ['ten years ago'],
    ['a decade ago, two decades later'],
    ['two weeks earlier'],
    ['ten years from now'],
    ['Ten years on, it closed'],
    ['a ten-year-old'],
    ['ten years old'],
    ['a decade-old deal, a two-decade-old one'],
    ['95 years of age'],
    ['for years, in days, by the minute'],
    ['every year, last year, this decade'],
    ['once a year, twice a decade, once in a decade'],
    ['the decade of the 1990s'],
    ['the 21st century'],
    ['I second that'],
    ['the minutes of it'],
    ['[€5m] a year', '5000000 EUR/year'],
    ['[50] <people> a decade', '50 person/decade'],
    ['one day they will come'],
  ]);
});

describe('the figure inside the duration', () => {
  it.each([
    ['ten years', 'ten'],
    ['two to three years', 'two to three'],
    ['a ten-year-long deal', 'ten'],
    ['a decade', undefined],
    ['half a century', 'half'],
  ])('of %s is %s', (text, figure) => {
    const numbers = extractAmounts(text, tokenize(text)).map((mention) =>
      'number' in mention ? text.slice(mention.number.start, mention.number.end) : undefined,
    );
    expect(numbers).toEqual([figure]);
  });
});
