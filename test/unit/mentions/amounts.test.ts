import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractAmounts } from '../../../server/src/core/mentions/amounts';
import type { Mention } from '../../../server/src/core/mentions/mention';
import { contains, overlaps } from '../../../server/src/core/span';
import { tokenize } from '../../../server/src/core/text/tokens';
import { expectMarked } from './markedAmounts';

function mentionsIn(text: string): readonly Mention[] {
  return extractAmounts(text, tokenize(text));
}

describe('whole sentences', () => {
  expectMarked([
    [
      'Kosovo, a country of [1.6 million] <people>, takes {up to} [300] <foreign prisoners> from Denmark from 2027 in return for [210 million euros] over the next [decade].',
      '1600000 person',
      '≤300 prisoner',
      '210000000 EUR',
      'P10Y',
    ],
    [
      "Kosovo's [five-year], [300]-<place> contract with Denmark, which takes effect in 2027",
      'P5Y',
      '300 place',
    ],
    [
      'Over [10 years] the [200]-<place> deal will net Kosovo [€120 million] from Denmark.',
      'P10Y',
      '200 place',
      '120000000 EUR',
    ],
    ['By 3 p.m. {only} [17] <of the [120] <seats>> were occupied.', '17 seat', '120 seat'],
    [
      'the wall is [5 m] high; [5m] <people> pay [€5m] a year',
      '5 m',
      '5000000 person',
      '5000000 EUR/year',
    ],
    ['Its [second] <term> lasts [ten years], up [16%].', '#2', 'P10Y', '16 %'],
  ]);

  it('reads the same where markup is blanked between the words', () => {
    expect(mentionsIn('takes   300   foreign    prisoners')).toMatchObject([
      { text: '300', value: { amount: 300, unit: 'prisoner' } },
    ]);
  });
});

describe('on any text', () => {
  const pieces = fc.constantFrom(
    ...'300 1,600,000 1.6 210 5 0 million m bn k dozen hundred hundreds of two twenty ten a an the one half quarter third thirds'.split(
      ' ',
    ),
    ...'- – — / . , : ( ) € $ % kr US EUR euros pounds km ° C square miles year years decade old ago second first rd'.split(
      ' ',
    ),
    ...'to and or between from about up least or more prisoners people in per each ’s \u00a0 \n ½ + # p. No.'.split(
      ' ',
    ),
    '',
    ' ',
  );
  const prose = fc
    .array(fc.tuple(pieces, fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 25 })
    .map((parts) => parts.flat().join(''));

  it('mentions lie in the text, in order, apart, with their parts where they belong', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        let end = 0;
        for (const mention of mentionsIn(text)) {
          const { span } = mention;
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(mention.text).toBe(text.slice(span.start, span.end));
          if ('number' in mention) expect(contains(span, mention.number)).toBe(true);
          if ('hedge' in mention && 'number' in mention) {
            expect(overlaps(mention.hedge, mention.number)).toBe(false);
          }
          if ('amount' in mention.value) {
            expect(Number.isFinite(mention.value.amount)).toBe(true);
            if (mention.value.high !== undefined)
              expect(mention.value.high).toBeGreaterThan(mention.value.amount);
          }
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each(
    ['9', '123 ', 'two hundred and ', 'hundreds of ', '€5m–', 'five-', '1-', 'half a '].map(
      (piece) => ({
        piece,
        text: piece.repeat(20_000),
      }),
    ),
  )('comes to an end on 20,000 times $piece', ({ text }) => {
    for (const { span } of mentionsIn(text)) expect(span.end).toBeLessThanOrEqual(text.length);
  });
});
