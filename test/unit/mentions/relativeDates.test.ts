import { describe, expect, it } from 'vitest';
import { datesIn, datesOf } from './read';

/** A Monday. */
const DRAFT = '2025-12-15';

describe('reckoned from the draft’s day', () => {
  it.each([
    ['today', '2025-12-15'],
    ['yesterday', '2025-12-14'],
    ['tomorrow', '2025-12-16'],
    ['tonight', '2025-12-15'],
    ['this morning', '2025-12-15'],
    ['this evening', '2025-12-15'],
    ['last night', '2025-12-14'],
    ['day before yesterday', '2025-12-13'],
    ['day after tomorrow', '2025-12-17'],
    ['last week', '2025-12-08/2025-12-14'],
    ['this week', '2025-12-15/2025-12-21'],
    ['next week', '2025-12-22/2025-12-28'],
    ['last weekend', '2025-12-13/2025-12-14'],
    ['last month', '2025-11'],
    ['this month', '2025-12'],
    ['next month', '2026-01'],
    ['last year', '2024'],
    ['this year', '2025'],
    ['next year', '2026'],
    ['earlier this year', '2025'],
    ['later this year', '2025'],
    ['earlier this month', '2025-12'],
    ['early next year', '2026-01/2026-05'],
    ['late last year', '2024-08/2024-12'],
    ['end of next year', '2026-10/2026-12'],
    ['end of the year', '2025-10/2025-12'],
    ['turn of the year', '2025-12/2026-01'],
    ['first half of next year', '2026-01/2026-06'],
    ['20th of next month', '2026-01-20'],
    ['last June', '2025-06'],
    ['this June', '2025-06'],
    ['next June', '2026-06'],
    ['last December', '2024-12'],
    ['next December', '2026-12'],
    ['June last year', '2024-06'],
    ['April of this year', '2025-04'],
    ['this spring', '2025-21'],
    ['last autumn', '2025-23'],
    ['last winter', '2024-24'],
    ['next spring', '2026-21'],
    ['spring of last year', '2024-21'],
    ['two years ago', '2023'],
    ['a year ago', '2024'],
    ['25 years ago', '2000'],
    ['twenty-five years ago', '2000'],
    ['two decades ago', '2003/2007'],
    ['three months ago', '2025-09'],
    ['three weeks ago', '2025-11-24/2025-11-30'],
    ['a fortnight ago', '2025-12-01/2025-12-07'],
    ['ten days ago', '2025-12-05'],
    ["two years' time", '2027'],
    ['a year’s time', '2026'],
    ['two weeks from now', '2025-12-29/2026-01-04'],
  ])('%s is %s', (text, date) => {
    expect(datesIn(`It was so in ${text}.`, DRAFT)).toEqual([`${text} = ${date}`]);
    expect(datesOf(`It was so in ${text}.`, DRAFT)[0]?.reckoned).toBe('relative');
  });

  it.each([
    ['more than two years ago', '../2023'],
    ['at least two years ago', '../2023'],
    ['less than two years ago', '2023/..'],
    ['about two years ago', '2022/2024'],
    ['nearly three months ago', '2025-08/2025-10'],
  ])('%s: %s', (text, date) => {
    expect(datesOf(text, DRAFT).map(({ value }) => value.date)).toEqual([date]);
  });

  it('takes the turn of the year that is nearest', () => {
    const text = 'at the turn of the year';
    expect(datesIn(text, '2026-02-01')).toEqual(['turn of the year = 2025-12/2026-01']);
    expect(datesIn(text, '2026-09-01')).toEqual(['turn of the year = 2026-12/2027-01']);
  });
});

describe('a weekday', () => {
  it.each([
    ['He said so on Thursday.', 'Thursday = 2025-12-11'],
    ['He said so late on Thursday.', 'Thursday = 2025-12-11'],
    ['Kurti confirmed Thursday that', 'Thursday = 2025-12-11'],
    ['He declined to comment on Thursday.', 'Thursday = 2025-12-11'],
    ['He said so last Thursday.', 'last Thursday = 2025-12-11'],
    ['He said so on Monday.', 'Monday = 2025-12-15'],
    ['He said so last Monday.', 'last Monday = 2025-12-08'],
    ['next Thursday', 'next Thursday = 2025-12-25'],
    ['this Thursday', 'this Thursday = 2025-12-18'],
    ['on Thursday next week', 'Thursday next week = 2025-12-25'],
    ['on Thursday of last week', 'Thursday of last week = 2025-12-11'],
    ['It will meet on Thursday.', 'Thursday = 2025-12-18'],
    ['Parliament votes on Thursday.', 'Thursday = 2025-12-18'],
    ['It is set to vote on Thursday.', 'Thursday = 2025-12-18'],
    ['They’ll vote on Thursday.', 'Thursday = 2025-12-18'],
    ['The motion got 31 votes on Thursday.', 'Thursday = 2025-12-11'],
    ['It was due to meet on Thursday.', 'Thursday = 2025-12-11'],
    ['It is due on Thursday.', 'Thursday = 2025-12-18'],
    ['ahead of Thursday’s vote', 'Thursday = 2025-12-18'],
    ['on Thursday 10 December', 'Thursday 10 December = 2025-12-10'],
    ['Friday, December 12', 'Friday, December 12 = 2025-12-12'],
    ['Friday the 12th', 'Friday the 12th = 2025-12-12'],
  ])('%s', (text, expected) => {
    expect(datesIn(text, DRAFT)).toEqual([expected]);
  });
});

describe('a year that is implied', () => {
  it.each([
    // [draft, text, date]
    ['2025-12-12', 'The elections on Dec. 28 come early.', 'Dec. 28 = 2025-12-28'],
    [
      '2025-12-12',
      'It was preventing a party from upcoming elections on Dec. 28.',
      'Dec. 28 = 2025-12-28',
    ],
    ['2025-12-12', 'confirmed on 28 November', '28 November = 2025-11-28'],
    ['2026-01-05', 'arrived on 11 December', '11 December = 2025-12-11'],
    ['2025-12-30', 'opens on 5 January', '5 January = 2026-01-05'],
    ['2025-12-12', 'signed in June', 'June = 2025-06'],
    ['2025-12-20', 'signed in June', 'June = 2025-06'],
    ['2025-12-20', 'the June agreement', 'June = 2025-06'],
    ['2025-12-12', 'It agreed to take 50 in March.', 'March = 2026-03'],
    [
      '2025-12-12',
      'Kurti, who won a second term in February, has since failed',
      'February = 2025-02',
    ],
    ['2025-12-12', 'the governments reached it in March', 'March = 2025-03'],
    ['2025-12-12', 'It is due to open in March.', 'March = 2026-03'],
    ['2025-12-12', 'It will be formally signed in May.', 'May = 2026-05'],
    ['2025-12-12', 'It has been signed in May.', 'May = 2025-05'],
    ['2025-12-12', 'In March the government will decide.', 'March = 2026-03'],
    ['2025-12', 'signed in June', 'June = 2025-06'],
    ['2026-01-20', 'waited until November to confirm it', 'November = 2025-11'],
    ['2025-12-12', 'since 11–12 December', '11–12 December = 2025-12-11/2025-12-12'],
    ['2025-12-12', 'from December to January', 'December to January = 2025-12/2026-01'],
    ['2025-12-12', 'mid-December', 'mid-December = 2025-12-08/2025-12-22'],
    ['2025-12-17', 'Proofs come back on the 19th.', '19th = 2025-12-19'],
  ])('%s: %s', (draft, text, expected) => {
    expect(datesIn(text, draft)).toEqual([expected]);
    expect(datesOf(text, draft)[0]?.reckoned).toBe('implied');
  });
});

describe('a draft’s date that isn’t known to the day', () => {
  it.each([
    ['2025-12', 'last month', ['last month = 2025-11']],
    ['2025-12', 'last June', ['last June = 2025-06']],
    ['2025-12', 'next year', ['next year = 2026']],
    ['2025-12', 'on Thursday, yesterday, last week', []],
    ['2025', 'two years ago', ['two years ago = 2023']],
    ['2025', 'last month', []],
    ['2025', 'in June', ['June = XXXX-06']],
  ])('%s: %s', (draft, text, expected) => {
    expect(datesIn(text, draft)).toEqual(expected);
  });
});
