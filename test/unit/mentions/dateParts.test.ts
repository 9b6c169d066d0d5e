import { describe, expect, it } from 'vitest';
import { extractDates } from '../../../server/src/core/mentions/dates';
import { buildPlaceIndex } from '../../../server/src/core/places/placeIndex';
import { tokenize } from '../../../server/src/core/text/tokens';
import { datesOf } from './read';

/** The parts of the first date as they are written. */
function partsOf(text: string): Record<string, string> {
  const parts = datesOf(text, '2025-12-15')[0]?.parts ?? {};
  return Object.fromEntries(
    Object.entries(parts).map(([name, { start, end }]) => [name, text.slice(start, end)]),
  );
}

describe('the parts of a date', () => {
  it.each([
    [
      'on Thursday 10 December 2025',
      { weekday: 'Thursday', day: '10', month: 'December', year: '2025' },
    ],
    ['on December 11, 2025', { day: '11', month: 'December', year: '2025' }],
    ['on Dec. 11', { day: '11', month: 'Dec.' }],
    ['in Dec.', { month: 'Dec' }],
    ['the 11th of December', { day: '11th', month: 'December' }],
    ['11–12 December', { day: '11–12', month: 'December' }],
    ['2025-12-11', { year: '2025', month: '12', day: '11' }],
    ['25/12/2025', { day: '25', month: '12', year: '2025' }],
    ['12/25/2025', { day: '25', month: '12', year: '2025' }],
    ['11.12.2025', { day: '11', month: '12', year: '2025' }],
    ['from 2027', { year: '2027' }],
    ['mid-2025', { year: '2025' }],
    ['mid-December', { month: 'December' }],
    ['summer 2025', { year: '2025' }],
    ['last June', { month: 'June' }],
    ['June last year', { month: 'June' }],
    ['last Thursday', { weekday: 'Thursday' }],
    ['next year', {}],
    ['two years ago', {}],
    ['June to August 2025', { year: '2025' }],
    ['from 2027 to 2037', {}],
    ['on the 19th', { day: '19th' }],
  ])('%s', (text, expected) => {
    expect(partsOf(text)).toEqual(expected);
  });
});

describe('the word that places a date in time', () => {
  it.each([
    ['from 2027', 'from'],
    ['starting 2027', 'from'],
    ['starting in 2027', 'from'],
    ['beginning in 2027', 'from'],
    ['as of 2027', 'from'],
    ['effective 1 May 2027', 'from'],
    ['with effect from 1 May 2027', 'from'],
    ['2027 onwards', 'from'],
    ['not before 2027', 'from'],
    ['no earlier than 2027', 'from'],
    ['since June 2025', 'since'],
    ['until 2037', 'until'],
    ['till 2037', 'until'],
    ['up to May 2037', 'until'],
    ['by 2030', 'by'],
    ['by the end of 2030', 'by'],
    ['no later than 2030', 'by'],
    ['before 2030', 'before'],
    ['ahead of the 2030 elections', 'before'],
    ['pre-2030', 'before'],
    ['after 2030', 'after'],
    ['post-2030', 'after'],
    ['in 2030', 'in'],
    ['in the 2030s', 'in'],
    ['in early 2030', 'in'],
    ['during June 2030', 'in'],
    ['on 1 May 2030', 'on'],
    ['late on Thursday', 'on'],
    ['between 2027 and 2030', undefined],
    ['from 2027 to 2037', undefined],
    ['June 2025', undefined],
  ])('%s: %s', (text, expected) => {
    expect(datesOf(text, '2025-12-15')[0]?.relation).toBe(expected);
  });
});

describe('a date mention', () => {
  it('stands where its span says', () => {
    const text = 'Kosovo — agreed “on 11 December 2025” — starts in 2027.';
    const found = datesOf(text);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '11 December 2025',
      '2027',
    ]);
    expect(found.map((mention) => mention.text)).toEqual(['11 December 2025', '2027']);
  });

  it.each([
    ['in June', undefined, 'absolute'],
    ['in June 2025', '2025-12-15', 'absolute'],
    ['in June', '2025-12-15', 'implied'],
    ['in June this year', '2025-12-15', 'relative'],
    ['next year', '2025-12-15', 'relative'],
    ['on Thursday', '2025-12-15', 'relative'],
    ['on Thursday 11 December', '2025-12-15', 'implied'],
  ])('%s with %s is %s', (text, draft, expected) => {
    expect(datesOf(text, draft)[0]?.reckoned).toBe(expected);
  });

  it('is reckoned from the day of the check where the draft has no date, but gets no year from it', () => {
    const context = { today: '2025-12-15', places: buildPlaceIndex(new Map()) };
    const read = (text: string) =>
      extractDates(text, tokenize(text), context).map(({ value }) => value.date);
    expect(read('yesterday')).toEqual(['2025-12-14']);
    expect(read('in June')).toEqual(['XXXX-06']);
  });

  it('takes the draft’s date before the day of the check', () => {
    const context = { date: '2024-03-01', today: '2025-12-15', places: buildPlaceIndex(new Map()) };
    expect(extractDates('next year', tokenize('next year'), context)[0]?.value.date).toBe('2025');
  });

  it('goes without a draft’s date that isn’t one', () => {
    expect(datesOf('yesterday', 'Tuesday')).toEqual([]);
  });
});
