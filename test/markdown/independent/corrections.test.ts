import { describe, expect, it } from 'vitest';
import { structureFaults } from './structure';

function corrected(before: string, after: string, places = 1): readonly string[] {
  return structureFaults(before, after, { cites: false, style: 'link', places });
}

const frontMatter = (title: string, n: number) => `---\ntitle: ${title}\nn: ${n}\n---\n\nText.\n`;

describe('a correction that writes a value alone', () => {
  it.each([
    ['bold', 'pays **€310** million', 'pays **€210** million'],
    ['part of a word bold', 'hold 3**50** prisoners', 'hold 3**00** prisoners'],
    ['what stood before bold goes', 'hold 3**50** prisoners', 'hold **300** prisoners'],
    ['another number of words', 'for twenty-five years', 'for ten years'],
    ['a day', 'on **12 December** 2025 in Pristina', 'on **11 June** 2025 in Pristina'],
    ['a link’s text', 'hold [350 men](/350)', 'hold [300 men](/350)'],
    ['HTML', '<p>It holds <b>350</b> men.</p>', '<p>It holds <b>300</b> men.</p>'],
    ['a note’s mark', 'hold 350[^1] men.\n\n[^1]: A.', 'hold 300[^1] men.\n\n[^1]: A.'],
    ['an entity', '€310&nbsp;million', '€210&nbsp;million'],
    ['an alias that is added', '[[Hold 350 men]]', '[[Hold 350 men|Hold 300 men]]'],
    ['a cell', '| a | b |\n|--:|---|\n| 350 | c |', '| a | b |\n|--:|---|\n| 300 | c |'],
    ['a highlight', 'hold ==350== men', 'hold ==300== men'],
    ['a title', frontMatter('350 men', 1), frontMatter('300 men', 1)],
    ['a title in other line ends', '---\rtitle: 350\r---\rA.', '---\rtitle: 300\r---\rA.'],
    ['a fence’s title', ':::note[350 men]{n=350}\nA.\n:::', ':::note[300 men]{n=350}\nA.\n:::'],
    [
      'in a footnote',
      'A.[^1]\n\n[^1]: It is {{ n }} 350 {.a}.',
      'A.[^1]\n\n[^1]: It is {{ n }} 300 {.a}.',
    ],
    ['behind a comment', '<!-- 350 --> It holds 350.', '<!-- 350 --> It holds 300.'],
    ['a span', 'hold [350]{.x} men', 'hold [300]{.x} men'],
  ])('passes: %s', (_, before, after) => {
    expect(corrected(before, after)).toEqual([]);
  });

  it('passes in as many places as it has values', () => {
    const [before, after] = [
      'Denmark, not Kosovo, has to pay Denmark.',
      'Kosovo, not Kosovo, has to pay Kosovo.',
    ];
    expect(corrected(before, after, 2)).toEqual([]);
    expect(corrected(before, after)).not.toEqual([]);
  });
});

describe('a correction that does more', () => {
  it.each([
    ['bold is torn', 'pays **€310** million', 'pays **€210 million'],
    ['bold is blanked', 'pays **€310** million', 'pays **€210   million'],
    ['bold takes in a word', 'pays **€310** million now', 'pays **€210 million** now'],
    ['bold is left empty', 'pays 3**50** now', 'pays 300**** now'],
    ['a link’s target', 'hold [350 men](/350)', 'hold [300 men](/300)'],
    ['a link’s title', 'hold [it](/a "350")', 'hold [it](/a "300")'],
    ['a reference', 'hold [350 men]\n\n[350 men]: /a', 'hold [300 men]\n\n[350 men]: /a'],
    ['an autolink', 'see https://example.org/350', 'see https://example.org/300'],
    ['code', 'hold `350` men', 'hold `300` men'],
    ['a block of code', 'A\n\n    350 men', 'A\n\n    300 men'],
    ['code in HTML', 'hold <code>350</code> men', 'hold <code>300</code> men'],
    ['struck text', 'hold ~~350~~ men', 'hold ~~300~~ men'],
    ['struck text in HTML', 'hold <s>350</s> men', 'hold <s>300</s> men'],
    ['a note’s number', 'hold 300<sup>1</sup> men', 'hold 300<sup>300</sup> men'],
    ['a note’s number in a link', 'hold 300[1](#n) men', 'hold 300[300](#n) men'],
    ['a note’s mark is lost', 'hold 350[^1] men\n\n[^1]: A.', 'hold 300 men\n\n[^1]: A.'],
    ['a cell is lost', '| a | b |\n|---|---|\n| 350 | c |', '| a | b |\n|---|---|\n| 300 c |'],
    ['alignment', '| a |\n|--:|\n| 350 |', '| a |\n|---|\n| 300 |'],
    ['a tag is broken', 'hold <b>350</b> men', 'hold <b>300<b> men'],
    ['an element is left empty', 'hold <b>350</b> men', 'hold 300 <b></b> men'],
    ['a tag in raw HTML', '<p n="350">\n350\n</p>', '<p n="300">\n350\n</p>'],
    ['a comment', 'A <!-- 350 --> man', 'A <!-- 300 --> man'],
    ['an Obsidian comment', 'A %%350%% man', 'A %%300%% man'],
    ['CriticMarkup', 'A {--350--} man', 'A {--300--} man'],
    ['a template’s parameter', '{{< fig n="350" >}}', '{{< fig n="300" >}}'],
    [
      'a template’s comment',
      '{% comment %}350{% endcomment %}',
      '{% comment %}300{% endcomment %}',
    ],
    ['math', '$\\frac{350}{2}$', '$\\frac{300}{2}$'],
    ['a block of math', '$$\n350\n$$', '$$\n300\n$$'],
    ['a page’s name', '[[Hold 350 men]]', '[[Hold 300 men]]'],
    ['a heading’s id', '# A 350 {#n-350}', '# A 300 {#n-300}'],
    ['an id', 'A 350 ^n-350', 'A 300 ^n-300'],
    ['front matter', frontMatter('A', 350), frontMatter('A', 300)],
    ['TOML', '+++\nn = 350\n+++\n', '+++\nn = 300\n+++\n'],
    ['an entity is torn', '€310&nbsp;million', '€210nbsp;million'],
    ['an entity loses its end', 'hold 350&ndash;360 men', 'hold 300&ndash'],
    ['a highlight is torn', 'hold ==€310== million', 'hold ==€210 million'],
    ['a hard break', 'hold 350  \nmen', 'hold 300 men'],
    ['a quote', '> hold\n> 350 men', '> hold\n\n300 men'],
    ['an item', '- hold 350\n- men', '- hold 300 men'],
    ['a directive', ':::note[350]{n=350}\n350\n:::', ':::note[350]{n=300}\n350\n:::'],
    ['other words', 'It holds 350 men. They are old.', 'It holds 300 men. They are not so old.'],
    ['a sentence', 'A. It holds 350.', 'It holds 300 men in one of the twelve new prisons there.'],
    ['two places', 'from 350 men here up to 360 there', 'from 300 men here up to 300 there'],
  ])('is told of: %s', (_, before, after) => {
    expect(corrected(before, after)).not.toEqual([]);
  });
});
