import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../server/src/core/mentions/numbers';
import { tokenize } from '../../../server/src/core/text/tokens';

/** What is read from the start of a text: the value and the words that say it. */
function read(text: string) {
  const tokens = tokenize(text);
  const number = readNumber({ text, tokens }, 0);
  if (!number) return undefined;
  const end = tokens[number.to - 1]?.end ?? 0;
  return [number.value, text.slice(tokens[number.from]?.start, end), number.written];
}

describe('readNumber', () => {
  it.each([
    ['300 prisoners', 300, '300', 'digits'],
    ['1 600 000 people', 1_600_000, '1 600 000', 'digits'],
    ['1.6 million people', 1_600_000, '1.6 million', 'digits'],
    ['210m', 210, '210', 'digits'],
    ['210bn', 210e9, '210bn', 'digits'],
    ['0.1 billion', 1e8, '0.1 billion', 'digits'],
    ['1.1 million', 1_100_000, '1.1 million', 'digits'],
    ['a dozen cells', 12, 'a dozen', 'words'],
    ['two hundred and ten cells', 210, 'two hundred and ten', 'words'],
    ['two hundred and so on', 200, 'two hundred', 'words'],
    ['two hundred and three hundred', 200, 'two hundred', 'words'],
    ['two thousand and five', 2005, 'two thousand and five', 'words'],
    ['five thousand and three million', 5000, 'five thousand', 'words'],
    ['twenty-one', 21, 'twenty-one', 'words'],
    [
      'one million two thousand two hundred and three',
      1_002_203,
      'one million two thousand two hundred and three',
      'words',
    ],
    ['two thirds of it', 2 / 3, 'two thirds', 'words'],
    ['half a million', 500_000, 'half a million', 'words'],
  ])('reads %j', (text, value, words, written) => {
    expect(read(text)).toEqual([value, words, written]);
  });

  it.each([
    ['prisoners'],
    ['a cell'],
    ['an hour'],
    ['1.2.3'],
    ['007'],
    ['22,24,26'],
    ['9'.repeat(30)],
    ['million'],
    ['score'],
    ['third'],
    [''],
  ])('reads none in %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('keeps thousands apart that a line break or a hyphen parts', () => {
    expect(read('12\n300')).toEqual([12, '12', 'digits']);
    expect(read('50 300-bed units')).toEqual([50, '50', 'digits']);
    expect(read('40 000 12')).toEqual([40, '40', 'digits']);
    expect(read('40\u202f000 12')).toEqual([40_000, '40\u202f000', 'digits']);
  });
});
