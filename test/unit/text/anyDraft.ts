import fc from 'fast-check';

/** A replacement: `at` is taken modulo the text's length. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly insert: string;
}

/** The text after an edit, and the change as `DraftReader` takes it. */
export function edit(text: string, { at, length, insert }: Edit) {
  const from = at % (text.length + 1);
  const to = Math.min(text.length, from + length);
  const next = text.slice(0, from) + insert + text.slice(to);
  return { next, fromA: from, toA: to, fromB: from, toB: from + insert.length };
}

const PIECES = [
  ...['a', 'b ', 'Kosovo ', '300', '\n', '\n', '\n\n', '  \n', '\r\n', '\r', '    ', '\t', ' '],
  ...['# ', '## ', '> ', '- ', '* ', '1. ', '---\n', '===\n', '---', 'title: x\n', '...\n'],
  ...['*', '**', '_', '`', '``', '```\n', '~~', '\\', '!', '&nbsp;', '<b>', '</b>', '<div>\n'],
  ...['<!-- ', '-->', '[', '](', '](u)', ']', '![', '[x] ', '[foo]', '[foo]: /u "t"\n'],
  ...[
    '[^1]',
    '[^1]: ',
    '[@k, p. 3]',
    '@k2025',
    'http://x.example/y',
    'www.a.example',
    '<http://a.b>',
  ],
  ...[
    '$',
    '$$',
    '$$\n',
    '\\(',
    '\\)',
    '\\begin{a}\n',
    '\\end{a}\n',
    '{{<',
    '>}}',
    '{{',
    '}}',
    '{%',
    '%}',
  ],
  ...[
    '{% raw %}\n',
    '{% endraw %}\n',
    '{#a}',
    '{',
    '}',
    '{++',
    '++}',
    '{--',
    '--}',
    '{~~',
    '~>',
    '~~}',
    '==',
  ],
  ...[
    '%%',
    '%%\n',
    ':::\n',
    ':::note\n',
    ':a:',
    ':b[',
    '^[',
    ' ^id',
    '[[',
    ']]',
    '|',
    '[!NOTE]',
    '<Note>\n',
  ],
  ...[
    '</Note>\n',
    '<sup>',
    '</sup>',
    '<del>',
    '</del>',
    '<br>',
    '<A b={',
    '/>',
    '<a href="#n">',
    '</a>',
    '</div>\n',
  ],
  ...[
    '+++\n',
    'title = "x"\n',
    '{"title": "x"}\n',
    '&ndash;',
    '&#x1F600;',
    '\u00ad',
    '\u200b',
    '<% ',
    ' %>',
  ],
  ...['me@x.example', '|', '| a | b |\n', '|---|---|\n', 'a | b\n', 'é', '🎉', '\ufeff', '\u00a0'],
];

/** Text made of pieces of Markdown: near to a draft, and seldom a sound one. */
export const anyDraft: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

/** Drafts as people write them, long enough that a reader keeps parts of them. */
export const samples: readonly string[] = [
  `---
title: Rooms abroad
date: 2025-12-15
---

# Rooms *abroad*

Ruritania will hold **300 prisoners** for Utopia from [2027](https://a.example/2027), the ministers said.[^1] It costs
€210m, \`or so\`, over ten years — see [the text][text] and <https://b.example>.

- **Prisoners:** 300
- **Price:**

  1. €210 million
  2. a fee[^fee]

     paid late

> “We need 300 cells,” the minister said.
>
> > Never!

## What it costs

| Country | Prisoners | Price |
|---------|----------:|-------|
| Utopia  | 300       | €210m |
| Arcadia |           | *free* |

[text]: https://a.example/text "The text"

[^1]: The Gazette, 12 December 2025.
[^fee]: A fee of €3 a day,

    and no more.
`,
  `Title of it\r\n===========\r\n\r\nOne line,\r\nanother **line**.\r\n\r\n<div>\r\n300\r\n</div>\r\n\r\n`.repeat(
    4,
  ),
  [
    'Prose of some length that goes on, with 300 rooms and *marks*, to be kept.\n\n'.repeat(6),
    '```js\nconst rooms = 300;\n```\n\n    indented\n\n1. one\n2. two\n\n   - three\n\n     four\n',
  ].join(''),
  [
    'Kosovo <!-- a --> will {/* b */} hold %% c %% some.\n\n<!-- d -->\n\n%%\ne\n%%\n\n| x <!-- f --> | y |',
    '\n| - | - |\n| <!-- g --> | 3 |\n\n> - <!-- h -->\n>   text `<!-- i -->`\n\n<div>\n<!-- j -->\n',
    '300 <!-- k -->\n</div>\n\n```\n<!-- l -->\n```\n',
  ].join(''),
];
