import { describe, expect, it } from 'vitest';
import type { CitationStyle } from '../../../server/src/core/verdicts/finding';
import { structureFaults } from './structure';

function cited(before: string, after: string, style: CitationStyle): readonly string[] {
  const places = before.includes('350') ? 1 : 0;
  return structureFaults(before, after, { cites: true, style, places });
}

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
    ['behind a byte order mark', 'link', '\ufeff<br>\nIt is.', `\ufeff<br>\nIt is${link}.`],
    ['in a fence’s title', 'link', ':::note[It is.]\nA.\n:::', `:::note[It is${link}.]\nA.\n:::`],
    [
      'beside a footnote in a quote',
      'footnote',
      '> It is.[^1]\n>\n> [^1]: A.',
      `> It is.[^1][^r]\n>\n> [^1]: A.\n\n${note}`,
    ],
    ['in a fence', 'footnote', ':::note\nIt is.\n:::', `:::note\nIt is.[^r]\n:::\n\n${note}`],
    [
      'behind a tag of its own',
      'link',
      'It is {{< a >}}so{{< /a >}}.',
      `It is {{< a >}}so{{< /a >}}${link}.`,
    ],
    ['between tags', 'link', '{{< a >}} is, see {{< b >}}.', `{{< a >}} is, see {{< b >}}${link}.`],
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
    [
      'behind a fence’s title',
      'link',
      ':::note[It is.]\nA.\n:::',
      `:::note[It is.]${link}\nA.\n:::`,
    ],
    ['behind a spaced fence', 'link', '::: note\nIt is.\n:::', `::: note\nIt is.\n:::${link}`],
    ['behind a tag', 'link', '{% a %}\nIt is.\n{% enda %}', `{% a %}\nIt is.\n{% enda %}${link}`],
    [
      'behind a tag on its line',
      'link',
      '{% a %}It is.{% enda %}',
      `{% a %}It is.{% enda %}${link}`,
    ],
    [
      'behind a tag of lines',
      'link',
      '{{< a >}}It\nis.{{< /a >}}',
      `{{< a >}}It\nis.{{< /a >}}${link}`,
    ],
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
