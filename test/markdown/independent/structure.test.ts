import { describe, expect, it } from 'vitest';
import type { CitationStyle } from '../../../server/src/core/verdicts/finding';
import { structureFaults } from './structure';

function corrected(before: string, after: string, places = 1): readonly string[] {
  return structureFaults(before, after, { cites: false, style: 'link', places });
}

function cited(before: string, after: string, style: CitationStyle): readonly string[] {
  const places = before.includes('350') ? 1 : 0;
  return structureFaults(before, after, { cites: true, style, places });
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
    ['TOML', '+++\ntitle = "350"\n+++\n', '+++\ntitle = "300"\n+++\n'],
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

const link = ' ([Reuters](https://example.org/r))';
const note = '[^r]: Reuters, <https://example.org/r>.';

describe('a citation', () => {
  it.each<[string, CitationStyle, string, string]>([
    ['a link', 'link', 'It holds 300.', `It holds 300${link}.`],
    ['with a correction', 'link', 'It **holds 350** men.', `It **holds 300** men${link}.`],
    ['a second one', 'link', `A${link}. It holds 300.`, `A${link}. It holds 300${link}.`],
    ['without an address', 'link', 'It holds 300.', 'It holds 300 (Reuters, 12 May 2025).'],
    ['a footnote', 'footnote', 'It holds 300.', `It holds 300.[^r]\n\n${note}`],
    [
      'a footnote that is there',
      'footnote',
      `It holds 300.\n\n${note}`,
      `It holds 300.[^r]\n\n${note}`,
    ],
    ['another footnote', 'footnote', 'A[^1]\n\n[^1]: A.', `A[^1][^r]\n\n[^1]: A.\n${note}`],
    [
      'in a footnote',
      'footnote',
      'A[^1]\n\n[^1]: It holds 300.',
      `A[^1]\n\n[^1]: It holds 300${link}.`,
    ],
    ['a key', 'pandoc', 'It holds 300.', 'It holds 300 [@r-1].'],
    ['a key in HTML', 'pandoc', '<p>\nIt holds 300.\n</p>', '<p>\nIt holds 300 [@r-1].\n</p>'],
    ['in a fence', 'footnote', ':::note\nIt is.\n:::', `:::note\nIt is.[^r]\n:::\n\n${note}`],
    ['before attributes', 'link', '# It is {#a}', `# It is${link} {#a}`],
    ['behind an address', 'link', 'It is, see <https://a.b>.', `It is, see <https://a.b>${link}.`],
    ['before a sentence of code', 'footnote', 'It is. `A` is.', `It is.[^r] \`A\` is.\n\n${note}`],
  ])('passes: %s', (_, style, before, after) => {
    expect(cited(before, after, style)).toEqual([]);
  });

  it.each<[string, CitationStyle, string, string]>([
    ['none', 'link', 'It holds 300.', 'It holds 300.'],
    ['two', 'link', 'It holds 300.', `It holds 300${link}${link}.`],
    ['in code', 'link', '`It holds 300`', `\`It holds 300${link}\``],
    ['in a link', 'link', '[It holds 300](/a)', `[It holds 300${link}](/a)`],
    ['in raw HTML', 'link', '<p>\nIt holds 300.\n</p>', `<p>\nIt holds 300${link}.\n</p>`],
    ['a mark without a definition', 'footnote', 'It is.', 'It is.[^r]'],
    ['a definition without a mark', 'footnote', 'It is.', `It is.\n\n${note}`],
    ['a definition twice', 'footnote', `It is.\n\n${note}`, `It is.[^r]\n\n${note}\n\n${note}`],
    [
      'a definition in a fence',
      'footnote',
      'It is.\n\n```\ncode',
      `It is.[^r]\n\n\`\`\`\ncode\n\n${note}`,
    ],
    [
      'a definition in a comment',
      'footnote',
      'It is.\n\n<!-- a',
      `It is.[^r]\n\n<!-- a\n\n${note}`,
    ],
    ['a definition in %%', 'footnote', 'It is.\n\n%% a', `It is.[^r]\n\n%% a\n\n${note}`],
    ['a definition in math', 'footnote', 'It is.\n\n$$\na', `It is.[^r]\n\n$$\na\n\n${note}`],
    ['a definition in an item', 'footnote', '- It is.\n', `- It is.[^r]\n\n  ${note}`],
    ['a definition that takes text in', 'footnote', 'A.\n\nB.', `A.[^r]\n\n${note}\nB.`],
    ['behind a fence', 'footnote', ':::note\nIt is.\n:::', `:::note\nIt is.\n:::[^r]\n\n${note}`],
    ['behind a spaced fence', 'link', '::: note\nIt is.\n:::', `::: note\nIt is.\n:::${link}`],
    ['behind a tag', 'link', '{% a %}\nIt is.\n{% enda %}', `{% a %}\nIt is.\n{% enda %}${link}`],
    ['behind an element', 'link', '<A>\n\nIt is.\n</A>', `<A>\n\nIt is.\n</A>${link}`],
    ['behind attributes', 'link', '# It is {#a}', `# It is {#a}${link}`],
    ['behind a line of attributes', 'link', 'It is.\n{: .a}', `It is.\n{: .a}${link}`],
    ['behind an id', 'pandoc', 'It is ^a', 'It is ^a [@r]'],
    ['in an emoji', 'pandoc', 'It is :tada:', 'It is :tada [@r]:'],
    ['before an address', 'pandoc', 'It is, see <https://a.b>.', 'It is, see [@r] <https://a.b>.'],
    ['before code', 'link', 'It is `a`.', `It is${link} \`a\`.`],
    ['that cuts a word', 'footnote', 'It holds bold men.', `It holds bo[^r]ld men.\n\n${note}`],
    ['with other words', 'pandoc', 'It is so. A man.', 'It is so [@r]. A good man. Two good men.'],
  ])('is told of: %s', (_, style, before, after) => {
    expect(cited(before, after, style)).not.toEqual([]);
  });
});
