import fc from 'fast-check';
import { PLANTED } from './claims';
import { anySentence } from './inline';
import { UNREAD_BLOCKS } from './unread';

/** A block of claims, or one that isn't read; blocks in blocks to a depth. */
export function anyBlock(depth = 2): fc.Arbitrary<string> {
  const plain = { weight: 6, arbitrary: anyParagraph() };
  const unread = { weight: 2, arbitrary: fc.constantFrom(...UNREAD_BLOCKS) };
  const simple = [
    plain,
    unread,
    { weight: 6, arbitrary: anyLine() },
    { weight: 2, arbitrary: anyRawHtml() },
  ];
  if (depth === 0) return fc.oneof({ withCrossShrink: true }, ...simple);
  const nested = fc
    .record({
      inner: fc.array(anyBlock(depth - 1), { minLength: 1, maxLength: 2, size: 'small' }),
      round: fc.constantFrom(...ROUND),
    })
    .map(({ inner, round }) => round(inner.join('\n\n')));
  return fc.oneof({ withCrossShrink: true }, ...simple, { weight: 6, arbitrary: nested });
}

function anyParagraph(): fc.Arbitrary<string> {
  return fc
    .record({
      sentences: fc.array(anySentence('paragraph'), { minLength: 1, maxLength: 2 }),
      round: fc.constantFrom(...AROUND_PARAGRAPH),
      gap: fc.constantFrom(' ', '\n', '  \n'),
    })
    .map(({ sentences, round, gap }) => round(sentences.join(gap)));
}

/** What takes one line: headings, items, cells. */
function anyLine(): fc.Arbitrary<string> {
  const line = fc
    .record({ sentence: anySentence('line'), round: fc.constantFrom(...AROUND_LINE) })
    .map(({ sentence, round }) => round(sentence));
  const table = fc
    .record({ cells: fc.array(anySentence('cell'), { minLength: 1, maxLength: 2 }) })
    .map(({ cells }) =>
      [TABLE_HEAD, ...cells.map((cell) => `| ${cell} | \`${PLANTED}\` | x |`)].join('\n'),
    );
  return fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: table });
}

function anyRawHtml(): fc.Arbitrary<string> {
  return fc
    .record({ sentence: anySentence('html'), round: fc.constantFrom(...AROUND_HTML) })
    .map(({ sentence, round }) => round(sentence));
}

type Round = (text: string) => string;

const TABLE_HEAD = `| Claim | n | |\n|:---|---:|:-:|`;

const same: Round = (text) => text;

const AROUND_PARAGRAPH: readonly Round[] = [
  ...[same, same, same, same],
  (text) => `${text}\n{: .x${PLANTED}}`,
  (text) => `${text} ^id-${PLANTED}`,
  (text) => `{{% notice n="${PLANTED}" %}}\n${text}\n{{% /notice %}}`,
  (text) => `{{< note "${PLANTED}" >}}${text}{{< /note >}}`,
  (text) => `{% note ${PLANTED} %}\n${text}\n{% endnote %}`,
  (text) => `{% if n > ${PLANTED} %}${text}{% endif %}`,
  (text) => `{{#if n${PLANTED}}}\n${text}\n{{/if}}`,
  (text) => `<% if n > ${PLANTED} %>\n${text}\n<% end %>`,
  (text) => `{% raw %}${text}{% endraw %}`,
  (text) => `<Note n={${PLANTED}}>${text}</Note>`,
  (text) => `<!-- ${PLANTED} prisoners --> ${text}`,
  (text) => `${text} <!-- ${PLANTED} prisoners -->`,
  (text) => `${text}<a id="n${PLANTED}"></a>`,
  (text) => `<br>\n${text}`,
  (text) => `Term\n: ${text.replace(/\n/g, ' ')}`,
];

const AROUND_LINE: readonly Round[] = [
  (text) => `## ${text}`,
  (text) => `## ${text} {#n-${PLANTED} .x}`,
  (text) => `## ${text} ##`,
  (text) => `${text}\n===`,
  (text) => `${text} {#n-${PLANTED}}\n---`,
  (text) => `- ${text}\n- [ ] ${text}`,
  (text) => `1. ${text}\n   - ${text}`,
  (text) => `[^n${PLANTED}]: ${text}\n\n    ${text}`,
  (text) => `> [!tip]- ${text}\n> ${text}`,
  (text) => `> [!NOTE]\n> ${text}`,
  (text) => `> [!tip] ${text}\n> A line.`,
  (text) => `:::note[${text}]\nA line.\n:::`,
];

const AROUND_HTML: readonly Round[] = [
  (text) => `<details>\n<summary>${text}</summary>\n\nA line.\n\n</details>`,
  (text) => `<div data-n="${PLANTED}">\n<p>${text}</p>\n</div>`,
  (text) => `<p>\n${text}\n</p>`,
  (text) => `<table><tr><td>${text}</td></tr></table>`,
  (text) => `<ul>\n<li>${text}</li>\n<li class="x${PLANTED}">${text}</li>\n</ul>`,
];

/** What takes blocks. */
const ROUND: readonly Round[] = [
  (text) => prefixed(text, '> '),
  (text) => `> [!NOTE]\n${prefixed(text, '> ')}`,
  (text) => `> [!warning]+ A title\n>\n${prefixed(text, '> ')}`,
  (text) => `- ${prefixed(text, '  ').trimStart()}`,
  (text) => `1. A first item.\n2. ${prefixed(text, '   ').trimStart()}`,
  (text) => `:::note\n${text}\n:::`,
  (text) => `:::note[A title]{n="${PLANTED}"}\n\n${text}\n\n:::`,
  (text) => `::: {.warning #x${PLANTED}}\n${text}\n:::`,
  (text) => `::::outer\n:::inner{n=${PLANTED}}\n${text}\n:::\n::::`,
  (text) => `{{% notice n="${PLANTED}" %}}\n\n${text}\n\n{{% /notice %}}`,
  (text) => `{% note ${PLANTED} %}\n${text}\n{% endnote %}`,
  (text) => `<Note n={${PLANTED}}>\n\n${text}\n\n</Note>`,
  (text) => `<div data-n="${PLANTED}">\n\n${text}\n\n</div>`,
  (text) => `<details>\n<summary>A summary</summary>\n\n${text}\n\n</details>`,
];

/** Each line with a prefix; an empty line without the prefix's blanks. */
function prefixed(text: string, prefix: string): string {
  return text.replace(/^.*$/gm, (line) => (line === '' ? prefix.trimEnd() : prefix + line));
}
