import { describe, expect, it } from 'vitest';
import { datesIn } from './read';

describe('a day', () => {
  it.each([
    ['agreed on 11 December 2025.', '11 December 2025 = 2025-12-11'],
    ['agreed on December 11, 2025.', 'December 11, 2025 = 2025-12-11'],
    ['on December 11 2025', 'December 11 2025 = 2025-12-11'],
    ['on 11 December, 2025,', '11 December, 2025 = 2025-12-11'],
    ['on 11 Dec 2025', '11 Dec 2025 = 2025-12-11'],
    ['on 11 Dec. 2025', '11 Dec. 2025 = 2025-12-11'],
    ['on Dec. 11, 2025', 'Dec. 11, 2025 = 2025-12-11'],
    ['on the 11th of December 2025', '11th of December 2025 = 2025-12-11'],
    ['on December the 11th, 2025', 'December the 11th, 2025 = 2025-12-11'],
    ['on December 11th, 2025', 'December 11th, 2025 = 2025-12-11'],
    ['the eleventh of December 2025', 'eleventh of December 2025 = 2025-12-11'],
    ['the twenty-first of June 2025', 'twenty-first of June 2025 = 2025-06-21'],
    ['on 1 May 2027', '1 May 2027 = 2027-05-01'],
    ['on december 11, 2025', 'december 11, 2025 = 2025-12-11'],
    ['ON 11 DECEMBER 2025', '11 DECEMBER 2025 = 2025-12-11'],
    ['on 11-Dec-2025', '11-Dec-2025 = 2025-12-11'],
    ['on Thursday, December 11, 2025,', 'Thursday, December 11, 2025 = 2025-12-11'],
    ['on Thursday 11 December 2025', 'Thursday 11 December 2025 = 2025-12-11'],
    ['Thu., Dec. 11, 2025', 'Thu., Dec. 11, 2025 = 2025-12-11'],
    ['(2025-12-11)', '2025-12-11 = 2025-12-11'],
    ['at 2025-12-11T10:00:00Z', '2025-12-11 = 2025-12-11'],
    ['2025/12/11', '2025/12/11 = 2025-12-11'],
    ['am 11.12.2025', '11.12.2025 = 2025-12-11'],
    ['on 25/12/2025', '25/12/2025 = 2025-12-25'],
    ['on 12/25/2025', '12/25/2025 = 2025-12-25'],
    ['on 25-12-2025', '25-12-2025 = 2025-12-25'],
    ['on 12/12/2025', '12/12/2025 = 2025-12-12'],
    ['the first Friday of July 2025', 'first Friday of July 2025 = 2025-07-04'],
    ['the last Monday in May 2025', 'last Monday in May 2025 = 2025-05-26'],
    ['the last day of February 2024', 'last day of February 2024 = 2024-02-29'],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });
});

describe('a day without a year', () => {
  it.each([
    ['on 11 December', '11 December = XXXX-12-11'],
    ['on the 11th of December', '11th of December = XXXX-12-11'],
    ['on Dec 12', 'Dec 12 = XXXX-12-12'],
    ['by Dec. 31.', 'Dec. 31 = XXXX-12-31'],
    ['on Monday 8 December', 'Monday 8 December = XXXX-12-08'],
    ['on 29 February', '29 February = XXXX-02-29'],
    ['on the 19th.', '19th = XXXX-XX-19'],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });
});

describe('a month', () => {
  it.each([
    ['in June 2025', 'June 2025 = 2025-06'],
    ['Jun 2025', 'Jun 2025 = 2025-06'],
    ['June, 2025', 'June, 2025 = 2025-06'],
    ['in June of 2025', 'June of 2025 = 2025-06'],
    ['(June 2025)', 'June 2025 = 2025-06'],
    ['in May 2025', 'May 2025 = 2025-05'],
    ['dated 2025-06.', '2025-06 = 2025-06'],
    ['signed in June', 'June = XXXX-06'],
    ['since March', 'March = XXXX-03'],
    ['until May', 'May = XXXX-05'],
    ['in Sept.', 'Sept = XXXX-09'],
    ['under a June agreement', 'June = XXXX-06'],
    ['its December summit', 'December = XXXX-12'],
    ['December saw the vote', 'December = XXXX-12'],
    ['Agreed: May', 'May = XXXX-05'],
    ['October', 'October = XXXX-10'],
    ['in october', 'october = XXXX-10'],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });
});

describe('a part of a year, a month or a century', () => {
  it.each([
    ['summer 2025', 'summer 2025 = 2025-22'],
    ['in the spring of 2025', 'spring of 2025 = 2025-21'],
    ['fall 2025', 'fall 2025 = 2025-23'],
    ['the winter of 2025–26', 'winter of 2025–26 = 2025-24'],
    ['in the autumn', 'autumn = XXXX-23'],
    ['Q3 2025', 'Q3 2025 = 2025-07/2025-09'],
    ['the third quarter of 2025', 'third quarter of 2025 = 2025-07/2025-09'],
    ['the 3rd quarter of 2025', '3rd quarter of 2025 = 2025-07/2025-09'],
    ['the last quarter of 2025', 'last quarter of 2025 = 2025-10/2025-12'],
    ['in Q3', 'Q3 = XXXX-07/XXXX-09'],
    ['the first half of 2027', 'first half of 2027 = 2027-01/2027-06'],
    ['H1 2027', 'H1 2027 = 2027-01/2027-06'],
    ['the first nine months of 2025', 'first nine months of 2025 = 2025-01/2025-09'],
    ['the last three months of 2025', 'last three months of 2025 = 2025-10/2025-12'],
    ['the 1990s', '1990s = 199X'],
    ['the 1990’s', '1990’s = 199X'],
    ['the ’90s', '’90s = 199X'],
    ['the nineties', 'nineties = 199X'],
    ['the 2020s', '2020s = 202X'],
    ['the early 1990s', 'early 1990s = 1990/1994'],
    ['the 19th century', '19th century = 18XX'],
    ['the nineteenth century', 'nineteenth century = 18XX'],
    ['early 2027', 'early 2027 = 2027-01/2027-05'],
    ['early in 2027', 'early in 2027 = 2027-01/2027-05'],
    ['mid-2025', 'mid-2025 = 2025-04/2025-09'],
    ['late 2026', 'late 2026 = 2026-08/2026-12'],
    ['the start of 2027', 'start of 2027 = 2027-01/2027-03'],
    ['by the end of 2027', 'end of 2027 = 2027-10/2027-12'],
    ['mid-December', 'mid-December = XXXX-12-08/XXXX-12-22'],
    ['early December 2025', 'early December 2025 = 2025-12-01/2025-12-13'],
    ['late February 2024', 'late February 2024 = 2024-02-18/2024-02-29'],
    ['the middle of June 2025', 'middle of June 2025 = 2025-06-08/2025-06-22'],
    ['mid-to-late May 2025', 'mid-to-late May 2025 = 2025-05-08/2025-05-31'],
    ['early to mid-June', 'early to mid-June = XXXX-06-01/XXXX-06-22'],
    ['in early-to-mid 2026', 'early-to-mid 2026 = 2026-01/2026-09'],
    ['early or mid-1994', 'early or mid-1994 = 1994-01/1994-09'],
    ['by late June the first had come', 'late June = XXXX-06-18/XXXX-06-30'],
    ['in early May the second group left', 'early May = XXXX-05-01/XXXX-05-13'],
    ['the first week of June 2025', 'first week of June 2025 = 2025-06-01/2025-06-09'],
    ['the last week of June 2025', 'last week of June 2025 = 2025-06-22/2025-06-30'],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });
});

describe('from one date to another', () => {
  it.each([
    ['2027–2037', '2027–2037 = 2027/2037'],
    ['2027-2037', '2027-2037 = 2027/2037'],
    ['2027-37', '2027-37 = 2027/2037'],
    ['2025/26', '2025/26 = 2025/2026'],
    ['2008–present', '2008–present = 2008/..'],
    ['(2027–)', '2027– = 2027/..'],
    ['from 2027 to 2037', '2027 to 2037 = 2027/2037'],
    ['from 2027 until 2037', '2027 until 2037 = 2027/2037'],
    ['between 2025 and 2027', '2025 and 2027 = 2025/2027'],
    ['11–12 December', '11–12 December = XXXX-12-11/XXXX-12-12'],
    ['11 and 12 December 2025', '11 and 12 December 2025 = 2025-12-11/2025-12-12'],
    ['December 11–12, 2025', 'December 11–12, 2025 = 2025-12-11/2025-12-12'],
    ['Nov. 28-Dec. 2, 2025', 'Nov. 28-Dec. 2, 2025 = 2025-11-28/2025-12-02'],
    ['28 December – 4 January 2026', '28 December – 4 January 2026 = 2025-12-28/2026-01-04'],
    ['June to August 2025', 'June to August 2025 = 2025-06/2025-08'],
    ['June–August 2025', 'June–August 2025 = 2025-06/2025-08'],
    ['from June until August 2025', 'June until August 2025 = 2025-06/2025-08'],
    ['from June 2025 to March', 'June 2025 to March = 2025-06/2026-03'],
    ['December to May 2022', 'December to May 2022 = 2021-12/2022-05'],
    ['between June and August', 'June and August = XXXX-06/XXXX-08'],
    ['from early 2027 to the end of 2028', 'early 2027 to the end of 2028 = 2027-01/2028-12'],
    ['between 2015 and Feb 2018', '2015 and Feb 2018 = 2015/2018-02'],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });

  it('is two dates where one takes the place of the other', () => {
    expect(datesIn('The vote was moved from 11 December 2025 to 28 December 2025.')).toEqual([
      '28 December 2025 = 2025-12-28',
    ]);
  });
});
