import { describe, expect, it } from 'vitest';
import { datesIn } from './read';

const DRAFT = '2025-12-15';

describe('no date', () => {
  it.each([
    // words that are months, days and parts of time elsewhere
    'May the force be with you.',
    'It may not be so.',
    'He may 5 times.',
    'Theresa May said so.',
    'They march 3 miles.',
    'an august 12 members',
    'The sun sat on the wed.',
    'April Smith and June Brown',
    'the October Revolution',
    'Releases come each October.',
    'It happens every October.',
    'the spring water',
    'in spring water',
    'a spring in its step',
    'the fall of the wall',
    'second of the three',
    'the second half',
    'the first quarter',
    'the third country',
    'on the 19th floor',
    'the 19th',
    'on the 19th of their visits',
    'on the 19th-placed',
    'on fm 2026',
    'on Radio FM 2026',
    'told Kanal10',
    'a book by Jan.',
    'Sep and Mar',
    'in the early hours',
    'late in the game',
    'the end of Ottoman rule',
    'a turn of the screw',
    'it took some time',
    // habits, feasts and names
    'every Thursday',
    'on Thursdays',
    'any given Monday',
    'Monday to Friday',
    'Monday-Friday',
    'the second Monday',
    'Good Friday',
    'the Sunday Times',
    'USA Today',
    // lengths of time
    'over the next decade',
    'over the last two years',
    'in the next year',
    'the past year',
    'for the last month',
    'two years later',
    'ten days earlier',
    'in two years',
    'one to two years ago',
    'two years, three months ago',
    'a few days ago',
    'the same week',
    'the week',
    // numbers
    '10.40',
    'at 10:30',
    '24/7',
    '9/11',
    '24-hour',
    '50/2025',
    '2 to 3',
    '1,400-word',
    '192.168.1.1',
    '1.2.2025-rc',
    '11/12/2025',
    '12-11-2025',
    '31/12',
    '2025/22/29',
    '18/13/2022',
    '020-2025-12',
    'Q3: why?',
    'H2O',
    'in his 70s',
    '70s',
    // days that don't exist
    '31 June',
    '32 August 2014',
    '29 February 2025',
    'February 30',
    '2025-02-29',
    '31.06.2025',
    '30/02/2025',
  ])('%s', (text) => {
    expect(datesIn(text, DRAFT)).toEqual([]);
  });

  it('leaves the number behind a month to what it counts', () => {
    expect(datesIn('In December 12 people came.')).toEqual(['December = XXXX-12']);
    expect(datesIn('In June 5 million voted.')).toEqual(['June = XXXX-06']);
    expect(datesIn('In June 2000 people came.')).toEqual(['June = XXXX-06']);
    expect(datesIn('On December 11, 2000 people came.')).toEqual(['December 11 = XXXX-12-11']);
  });

  it('reckons nothing from an unknown day', () => {
    const text = 'today, on Thursday, last week, last month, next year, two years ago, last June';
    expect(datesIn(text)).toEqual([]);
  });
});
