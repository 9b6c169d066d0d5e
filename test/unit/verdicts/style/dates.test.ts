import { describe, expect, it } from 'vitest';
import { corrected } from './corrected';

function expectCorrected(rows: readonly (readonly [string, string, string])[]): void {
  it.each(rows)('%s for %s → %s', (marked, known, wanted) => {
    expect(corrected(marked, known, 'date')).toBe(wanted);
  });
}

describe('a stretch of time becomes a date with its article, its preposition and what narrows it', () => {
  expectCorrected([
    ['will open in the ‹2030s› once built', 'April 2027', 'will open in April 2027 once built'],
    ['will open in the ‹2030s›.', '2027', 'will open in 2027.'],
    ['will open in the early ‹2030s›.', 'April 2027', 'will open in April 2027.'],
    ['signed in the ‹1990s›', '17 February 2008', 'signed on 17 February 2008'],
    ['signed in the ‹mid-1990s›', '2008', 'signed in 2008'],
    ['signed in the ‹’90s›', '2008', 'signed in 2008'],
    ['came early in the ‹winter› of 2024', 'April 2027', 'came in April 2027'],
    ['Opened in the ‹summer› of 2019.', 'April 2027', 'Opened in April 2027.'],
    ['The ‹summer of 2019› saw it signed', 'April 2027', 'April 2027 saw it signed'],
    ['Over the ‹summer› of 2019 work began.', '16 April 2027', 'On 16 April 2027 work began.'],
    ['Over the ‹summer› of 2019 work began.', 'April 2027', 'In April 2027 work began.'],
    ['at the ‹end of 2025› it opens', 'April 2027', 'in April 2027 it opens'],
    ['At the ‹end of 2025› it opens', '16 April 2027', 'On 16 April 2027 it opens'],
    ['at the ‹turn of the year›', 'April 2027', 'in April 2027'],
    ['in the ‹third quarter› of 2024', 'April 2027', 'in April 2027'],
    ['in ‹Q3 2025›', 'April 2027', 'in April 2027'],
    ['in the ‹week of 8 December›', '16 April 2027', 'on 16 April 2027'],
    ['in late ‹March› the gates open', '10 April 2027', 'on 10 April 2027 the gates open'],
    ['from ‹June to August 2025›', 'April 2027', 'in April 2027'],
    ['signed between ‹June and August 2025›', 'April 2027', 'signed in April 2027'],
    ['signed between ‹11 and 12 December›', '16 December 2025', 'signed on 16 December'],
    ['signed on ‹11-12 December›', '16 December 2025', 'signed on 16 December'],
    ['will open ‹mid-2026›', '2027', 'will open in 2027'],
    ['‹Early in 2026›, the gates open', '2027', 'In 2027, the gates open'],
  ]);
});

describe('a preposition that holds of any date stays', () => {
  expectCorrected([
    ['by the ‹end of 2025› it was', 'April 2027', 'by April 2027 it was'],
    ['since the ‹end of 2025› it was', 'April 2027', 'since April 2027 it was'],
    ['until the ‹summer of 2019›', 'April 2027', 'until April 2027'],
    ['as early as the ‹2030s›', 'April 2027', 'as early as April 2027'],
    ['delayed to ‹next year›', '2027', 'delayed to 2027'],
    ['set for ‹next summer›', '2027', 'set for 2027'],
    ['before ‹Friday›', 'March 2024', 'before March 2024'],
  ]);
});

describe('a stretch of time stays where the known date lies in the one that takes its place', () => {
  expectCorrected([
    ['opens in ‹mid-2026›', 'April 2027', 'opens in mid-2027'],
    ['in the ‹first half› of 2026', 'April 2027', 'in the first half of 2027'],
    ['an ‹early 2026› opening', 'April 2027', 'an early 2027 opening'],
    ['in the ‹summer› of 2019', 'July 2020', 'in the summer of 2020'],
    ['in late ‹March› 2026', '25 April 2027', 'in late April 2027'],
    ['in the winter of ‹2024–25›', 'December 2026', 'in the winter of 2026–27'],
  ]);
});

describe('a date that qualifies a noun or owns it takes no preposition', () => {
  expectCorrected([
    ['the ‹winter 2024› agreement', 'April 2027', 'the April 2027 agreement'],
    ['a ‹mid-2026› opening', '2027', 'a 2027 opening'],
    ['the ‹2026› start', '2027', 'the 2027 start'],
    ['the ‹11 December 2025› pact', 'April 2027', 'the April 2027 pact'],
    ['the ‹June 11, 2025›, agreement', 'April 2027', 'the April 2027 agreement'],
    ["in ‹June 2025›'s announcement", 'April 2027', "in April 2027's announcement"],
    ["after ‹last June›'s deal", 'June 2024', "after June 2024's deal"],
    ['after ‹last June›’s deal', 'May 2025', 'after last May’s deal'],
    ["‹Last June›'s deal is", 'June 2024', "June 2024's deal is"],
    ['‹Next year› will see it open', '2027', '2027 will see it open'],
  ]);
});

describe('a date reckoned from today becomes one of the calendar', () => {
  expectCorrected([
    ['‹Next year› it will open', '2027', 'In 2027 it will open'],
    ['They signed ‹last June›', 'June 2024', 'They signed in June 2024'],
    ['They signed ‹last June›', 'May 2025', 'They signed last May'],
    ['signed about ‹two years ago›', '2020', 'signed in 2020'],
    ['signed ‹June of last year›', 'June 2023', 'signed in June 2023'],
    ['signed on ‹11 June last year›', '16 April 2023', 'signed on 16 April 2023'],
    ['signed on ‹11 June last year›', '16 April 2024', 'signed on 16 April last year'],
    ['in ‹two years’ time›', '2030', 'in 2030'],
    ['it was ‹last Thursday› that', '11 March 2025', 'it was on 11 March that'],
    ['‹later this month›', 'April 2027', 'in April 2027'],
    ['‹YESTERDAY› THE', '11 March 2025', 'ON 11 MARCH THE'],
  ]);
});

describe('a day of the week goes or changes with its date', () => {
  expectCorrected([
    ['came early ‹Friday›', '11 March 2025', 'came early on 11 March'],
    ['came early on ‹Friday›', 'March 2025', 'came in March'],
    ['signed by a minister on ‹Monday›', 'February 2025', 'signed by a minister in February'],
    ['signed on ‹Friday›', '11 December 2025', 'signed on Thursday'],
    ['signed on ‹Friday›', '16 December 2025', 'signed on 16 December'],
    ['said ‹Friday› that', '11 November 2025', 'said on 11 November that'],
    ['on ‹Friday› night', '9 November 2025', 'on the night of 9 November'],
    ['on ‹Friday› night', 'November 2025', 'in November'],
    ['on the evening of ‹Friday›', 'November 2025', 'in November'],
    ['on ‹Friday, 12 December› it', '16 December 2025', 'on Tuesday, 16 December it'],
    ['on ‹Friday, 12 December› 2025', 'April 2027', 'in April 2027'],
    ['on ‹Fri 12 Dec› 2025', '16 December 2025', 'on Tue 16 Dec 2025'],
    ['on ‹12/12/2025› (a Friday)', '16 December 2025', 'on 16/12/2025 (a Tuesday)'],
    ['on ‹12/12/2025› (a Friday)', 'April 2027', 'in April 2027'],
    ['on ‹12 December 2025›, a Friday,', '17 April 2027', 'on 17 April 2027, a Saturday,'],
    ['on ‹12 December 2025›, a Friday,', 'April 2027', 'in April 2027,'],
  ]);
});

describe('a day is written as the draft writes it', () => {
  expectCorrected([
    ['on ‹11 December›', '12 December 2025', 'on 12 December'],
    ['on ‹11 December›', 'April 2027', 'in April 2027'],
    ['signed ‹11 December›', 'April 2027', 'signed in April 2027'],
    ['dated ‹11 December›', 'April 2027', 'dated April 2027'],
    ['the season of ‹2025/26›', '2028', 'the season of 2028'],
    ['on ‹11 December›', '16 April 2027', 'on 16 April 2027'],
    ['In 2027, on ‹11 December›,', '16 April 2027', 'In 2027, on 16 April,'],
    ['on the ‹11th of December›', '23 December 2025', 'on the 23rd of December'],
    ['on the ‹11th of December›', 'April 2027', 'in April 2027'],
    ['on ‹December the 11th›', '16 December 2025', 'on December the 16th'],
    ['on the ‹eleventh of December›', '21 December 2025', 'on the twenty-first of December'],
    ['on ‹Dec. 11, 2025›, the', 'March 16, 2024', 'on March 16, 2024, the'],
    ['in ‹2008–present›', '2009', 'in 2009–present'],
    [
      'came in the ‹2030s›, not on December 11',
      '16 April 2027',
      'came on April 16, 2027, not on December 11',
    ],
  ]);
});
