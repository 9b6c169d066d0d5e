import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../server/src/core/text/sentences';
import { tokenize } from '../../../server/src/core/text/tokens';

/** The text with `|` where a sentence begins. */
function marked(text: string): string {
  const tokens = tokenize(text);
  const starts = sentences(text, tokens).map(({ first }) => tokens[first]?.start ?? 0);
  return [...starts.slice(1), text.length]
    .map((start, i) => text.slice(i === 0 ? 0 : starts[i], start))
    .join('|');
}

describe('sentences', () => {
  it.each([
    'It signed. |Denmark pays. |It will.',
    'It signed! |Will it pay? |300 did. |€210m is paid.',
    '“It will.” |“It won’t.” |He left.',
    'He said it (in 2027). |(It will.) |Kosovo agreed.',
    'He said "no." |She said "yes." |"Well," he said.',
    "It 'was.' |'Was it?' |’Twas.",
    'It did.    |Then   it  didn’t .   |So.',
    'It was said.[1] |He left.¹ |She stayed.',
    'It is over… |He left.',
    'In the U.S. |The deal holds.',
    'It starts at 5 p.m. |It ends later.',
    'It was Plan B. |The other failed.',
    'They met in Dec. |They signed.',
    'It cost 210m. |Kosovo paid.',
    'It lasts until 2027. |300 prisoners come.',
    'It grew since the 1990s. |300 came.',
    'He said no. |Denmark said yes.',
    'Done. |– Denmark pays.',
    'Denmark pays. |\uFFFC has the rest.',
    '合意した。|次は？|はい。',
  ])('ends where a new one starts: %s', (text) => {
    expect(marked(text.replaceAll('|', ''))).toBe(text);
  });

  it.each([
    'It was agreed on Dec. 11 and Sept. 12.',
    'Mr. Kurti met Dr. Smith, Gen. Petraeus and Sen. Rubio in St. Gallen.',
    'See No. 5, Art. 3, p. 7, pp. 8–9, Vol. 2.',
    'Kosovo vs. Denmark, i.e. Pristina, approx. 300, e.g. Danes.',
    'The U.S. agreed; the U.S. Department of State and U.S. officials too.',
    'It is run by Acme Inc. of Delaware and Smith Ltd. Partners.',
    'Cells, beds, etc. are counted.',
    'J. Smith and George W. Bush met J. R. R. Tolkien.',
    'It takes 2.5 or 1.6 million.',
    'We … Denmark and … the others [...] Kosovo.',
    'We... will see.',
    '“Will it?” he said.',
    '“Will it work?” Albin Kurti asked.',
    '“Never!” Kurti said.',
    'It is (they say?) Denmark that pays (!) Kosovo.',
    'Kosovo pays: Denmark does not.',
    'It is written.in Node.js.',
    'It broke\nAcross\nlines.',
    '2. The budget',
    '... 300',
  ])('goes on: %s', (text) => {
    expect(marked(text)).toBe(text);
  });

  it('has none where there are no tokens', () => {
    expect(sentences(' ', [])).toEqual([]);
  });

  it('covers all tokens, each once, on any text', () => {
    const unit = fc.constantFrom(
      'U.S. ',
      'Dec. ',
      'a',
      'B',
      '. ',
      '? ',
      '”',
      '"',
      '(',
      ' ',
      '1',
      '…',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const tokens = tokenize(text);
        let at = 0;
        for (const { first, last } of sentences(text, tokens)) {
          expect(first).toBe(at);
          expect(last).toBeGreaterThan(first);
          at = last;
        }
        expect(at).toBe(tokens.length);
      }),
    );
  });
});
