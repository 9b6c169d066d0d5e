import { describe, expect, it } from 'vitest';
import type { Source } from '../../../server/src/core/facts/factbase';
import { readDraft } from '../../../server/src/core/text/readDraft';
import { citationEdits, citationFor } from '../../../server/src/core/verdicts/citations';
import type { CitationStyle } from '../../../server/src/core/verdicts/finding';
import { applyEdits } from '../../../server/src/dataset/marks/edits';
import { gazette, ministry } from '../fixtures/lake';

/** The draft once the source is cited for its `40`. */
function cite(text: string, style: CitationStyle, source: Source = gazette): string {
  const start = text.indexOf('40');
  const edits = citationEdits(source, style, readDraft(text), { start, end: start + 2 });
  return applyEdits(text, edits);
}

const LINK = ' ([The Gazette](https://gazette.example/lake))';
const NOTE =
  '[^gazette-2021]: Ada Brook, “A lake shared”, The Gazette, carried by Lakeside News, 4 March 2021, <https://gazette.example/lake>.';

describe('citationEdits with a link', () => {
  it.each([
    ['The lake has 40 boats.', 'The lake has 40 boats@.'],
    ['The lake has 40 boats', 'The lake has 40 boats@'],
    ['The lake has 40 boats. It is cold.', 'The lake has 40 boats@. It is cold.'],
    ['Are there 40 boats?!', 'Are there 40 boats@?!'],
    ['The pact with the U.S. allows 40 boats.', 'The pact with the U.S. allows 40 boats@.'],
    ['There are 40 boats in the U.S.', 'There are 40 boats in the U.S.@'],
    ['The lake has **40 boats**.', 'The lake has **40 boats**@.'],
    ['**The lake has 40 boats.** So be it.', '**The lake has 40 boats.**@ So be it.'],
    [
      'The lake has *40* [boats](https://b.example).',
      'The lake has *40* [boats](https://b.example)@.',
    ],
    ['[The lake has 40 boats](https://b.example)', '[The lake has 40 boats](https://b.example)@'],
    ['The lake has 40 `boats`.', 'The lake has 40 `boats`@.'],
    [
      'There are 40 boats, see <https://b.example>.',
      'There are 40 boats, see <https://b.example>@.',
    ],
    ['There are 40 boats: https://b.example', 'There are 40 boats: https://b.example@'],
    ['There are 40 boats, see <code>a.csv</code>.', 'There are 40 boats, see <code>a.csv</code>@.'],
    ['There are 40 boats: <kbd>x</kbd>', 'There are 40 boats: <kbd>x</kbd>@'],
    ['There are 40 boats :tada:', 'There are 40 boats@ :tada:'],
    ['# There are 40 boats {#boats}', '# There are 40 boats@ {#boats}'],
    ['There are 40 boats\n{: .note}', 'There are 40 boats@\n{: .note}'],
    ['There are 40 boats ^id', 'There are 40 boats@ ^id'],
    ['There are 40 boats. <!-- 3 -->', 'There are 40 boats@. <!-- 3 -->'],
    ['There are 40 boats<sup>1</sup>', 'There are 40 boats<sup>1</sup>@'],
    ['There are 40 boats{{< x >}}', 'There are 40 boats@{{< x >}}'],
    ['There are 40 boats  \nYes.', 'There are 40 boats  \nYes@.'],
    ['The lake has 40 boats[^1].\n\n[^1]: A note.', 'The lake has 40 boats[^1]@.\n\n[^1]: A note.'],
    ['# 40 boats on the lake #', '# 40 boats on the lake@ #'],
    ['- **Boats:** 40\n- Sails: 3', '- **Boats:** 40@\n- Sails: 3'],
    ['The lake\nhas 40\nboats. Cold.', 'The lake\nhas 40\nboats@. Cold.'],
    ['| boats | sails |\n|--|--|\n| 40 | 3 |', '| boats | sails |\n|--|--|\n| 40@ | 3 |'],
    ['|boats|\n|--|\n|Only 40. So few|', '|boats|\n|--|\n|Only 40. So few@|'],
    ['> There are 40\n> boats.', '> There are 40\n> boats@.'],
    ['(There are 40 boats.) Yes.', '(There are 40 boats.)@ Yes.'],
  ])('%j', (before, after) => {
    expect(cite(before, 'link')).toBe(after.replace('@', LINK));
  });

  it.each([
    ['“It has 40 boats,” she said.', '“It has 40 boats,” she said@.'],
    ['She said: “It has 40 boats.”', 'She said: “It has 40 boats.”@'],
    [
      '"It has 40 boats. It is cold," she said. Yes.',
      '"It has 40 boats. It is cold," she said@. Yes.',
    ],
    ['He has “40 boats”.', 'He has “40 boats”@.'],
  ])('stays outside of the quotation in %j', (before, after) => {
    expect(cite(before, 'link')).toBe(after.replace('@', LINK));
  });

  it('finds no place in a quotation that goes on', () => {
    expect(cite('“It has 40 boats.\n\n“It is cold.”', 'link')).toBe(
      '“It has 40 boats.\n\n“It is cold.”',
    );
  });

  it('names a source without an address by its day', () => {
    expect(cite('It has 40 boats.', 'link', ministry)).toBe(
      'It has 40 boats (Ministry of Water, 2021).',
    );
  });

  it('escapes what the dataset says', () => {
    const source = { ...gazette, publisher: 'A|B](x) <b>', url: 'https://a.example/(b) c|d' };
    expect(cite('|a|\n|--|\n|40|', 'link', source)).toBe(
      '|a|\n|--|\n|40 ([A\\|B\\](x) \\<b\\>](https://a.example/%28b%29%20c%7Cd))|',
    );
    const evil = { ...gazette, url: 'javascript:alert(1)' };
    expect(cite('It has 40 boats.', 'link', evil)).toBe(
      'It has 40 boats (The Gazette, 4 March 2021).',
    );
  });

  it('stands behind all of a correction, also where that takes in the full stop', () => {
    const edits = citationEdits(gazette, 'link', readDraft('It ends in Dec.'), {
      start: 11,
      end: 15,
    });
    expect(edits[0]?.span).toEqual({ start: 15, end: 15 });
  });

  it('has no place where no prose is', () => {
    const draft = readDraft('```\n40\n```');
    expect(citationEdits(gazette, 'link', draft, { start: 4, end: 6 })).toEqual([]);
  });
});

describe('citationEdits with a footnote', () => {
  it('stands behind the punctuation, its definition at the end of the draft', () => {
    expect(cite('It has 40 boats. Cold.\n\nMore.\n', 'footnote')).toBe(
      `It has 40 boats.[^gazette-2021] Cold.\n\nMore.\n\n${NOTE}\n`,
    );
  });

  it('is one edit where the claim ends the draft', () => {
    const edits = citationEdits(gazette, 'footnote', readDraft('40 boats'), { start: 0, end: 2 });
    expect(edits).toHaveLength(1);
    expect(applyEdits('40 boats', edits)).toBe(`40 boats[^gazette-2021]\n\n${NOTE}`);
  });

  it('puts its definition beside others and its mark behind theirs', () => {
    expect(cite('It has 40 boats.[^1]\n\n[^1]: A note.\n', 'footnote')).toBe(
      `It has 40 boats.[^1][^gazette-2021]\n\n[^1]: A note.\n${NOTE}\n`,
    );
  });

  it('keeps the line ends of the draft', () => {
    expect(cite('It has 40 boats.\r\n\r\nMore.\r\n', 'footnote')).toContain(
      `More.\r\n\r\n${NOTE}\r\n`,
    );
  });

  it('uses the definition that has its label or its address', () => {
    const known = 'It has 40 boats.\n\n[^gazette-2021]: The Gazette.\n';
    expect(cite(known, 'footnote')).toBe(known.replace('boats.', 'boats.[^gazette-2021]'));
    const other = 'It has 40 boats.\n\n[^7]: See <https://gazette.example/lake>, page 3.\n';
    expect(cite(other, 'footnote')).toBe(other.replace('boats.', 'boats.[^7]'));
  });

  it('cites by a link inside a footnote', () => {
    expect(cite('Boats.[^1]\n\n[^1]: It has 40 of them.\n', 'footnote')).toBe(
      `Boats.[^1]\n\n[^1]: It has 40 of them${LINK}.\n`,
    );
  });

  it('leaves the quotation mark before it', () => {
    expect(cite('She said: “It has 40 boats.”', 'footnote')).toContain('boats.”[^gazette-2021]');
  });

  it('escapes its definition, and its label', () => {
    const source = { id: 'a b]c', type: 'book', title: '<b>#1</b>', publisher: '[x](y)' };
    const { mark, definition } = citationFor(source, 'footnote', readDraft(''));
    expect(mark).toBe('[^a-b-c]');
    expect(definition?.text).toBe('[^a-b-c]: “\\<b\\>#1\\</b\\>”, \\[x\\](y).');
  });
});

describe('citationEdits with pandoc', () => {
  it('stands before the punctuation', () => {
    expect(cite('It has 40 boats.', 'pandoc')).toBe('It has 40 boats [@gazette-2021].');
  });

  it('puts a key that pandoc would not read in braces', () => {
    const key = (id: string) => citationFor({ id, type: 'book' }, 'pandoc', readDraft('')).mark;
    expect(key('a.b:c_1')).toBe(' [@a.b:c_1]');
    expect(key('a--b')).toBe(' [@{a--b}]');
    expect(key('a b}')).toBe(' [@{a-b-}]');
    expect(key('-a')).toBe(' [@{-a}]');
  });
});
