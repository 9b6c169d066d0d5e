import { PLANTED } from './claims';

/** Pieces of a line that hold the planted figure where nothing is read; none has a `|` in it. */
export const UNREAD_INLINE: readonly string[] = [
  `\`${PLANTED}\``,
  `\`\` ${PLANTED} prisoners \`\``,
  `~~${PLANTED} prisoners~~`,
  `<s>${PLANTED}</s>`,
  `<del>${PLANTED} prisoners</del>`,
  `<code>${PLANTED}</code>`,
  `<kbd>${PLANTED}</kbd>`,
  `<samp>${PLANTED} prisoners</samp>`,
  `<!-- ${PLANTED} prisoners -->`,
  `<!--- ${PLANTED} --->`,
  `%%${PLANTED} prisoners%%`,
  `{>>${PLANTED} prisoners<<}`,
  `{--${PLANTED} prisoners--}`,
  `\\(${PLANTED}\\)`,
  `$$${PLANTED}$$`,
  `$\\frac{${PLANTED}}{2}$`,
  `{{< note "${PLANTED} prisoners" >}}`,
  `{{ site.n${PLANTED} }}`,
  `{# ${PLANTED} prisoners #}`,
  `{% cite n${PLANTED} %}`,
  `<%= n + ${PLANTED} %>`,
  `{{{ n${PLANTED} }}}`,
  `{/* ${PLANTED} prisoners */}`,
  `<Note n={${PLANTED}} />`,
  `<https://example.org/${PLANTED}>`,
  `https://example.org/${PLANTED}-prisoners`,
  `[there](https://example.org/${PLANTED} "${PLANTED} prisoners")`,
  `![a cell](cell-${PLANTED}.png)`,
  `<img src="${PLANTED}.png" alt="cells">`,
  `<a id="n${PLANTED}"></a>`,
];

/** Notes' marks, as they stand behind a word. */
export const NOTE_MARKS: readonly string[] = [
  '[^1]',
  `<sup>${PLANTED}</sup>`,
  `[${PLANTED}](#n${PLANTED})`,
  `<sup><a href="#n${PLANTED}">${PLANTED}</a></sup>`,
  `<sub>${PLANTED}</sub>`,
  `[^n${PLANTED}]`,
];

/** The same in raw HTML, where nothing else is markup. */
export const UNREAD_IN_HTML: readonly string[] = UNREAD_INLINE.filter((piece) =>
  /^<(?:s|del|code|kbd|samp|!--|img|a)\b/.test(piece),
);

const CLAIM = `Kosovo will hold ${PLANTED} prisoners for Denmark.`;

/** Blocks that hold the planted figure where nothing is read. */
export const UNREAD_BLOCKS: readonly string[] = [
  `\`\`\`\n${CLAIM}\n\`\`\``,
  `~~~~ {.text n=${PLANTED}}\n${CLAIM}\n~~~~`,
  `Text.\n\n    ${CLAIM}`,
  `$$\n${PLANTED}\n$$`,
  `\\[\n${PLANTED}\n\\]`,
  `\\begin{align}\n${PLANTED} &= 1\n\\end{align}`,
  `<!--\n${CLAIM}\n\n${CLAIM}\n-->`,
  `<!-- ${CLAIM} -->`,
  `%%\n${CLAIM}\n%%`,
  `{% comment %}\n${CLAIM}\n{% endcomment %}`,
  `{# ${CLAIM} #}`,
  `{{< figure src="a.jpg" caption="${CLAIM}" >}}`,
  `{{!-- ${CLAIM} --}}`,
  `<%# ${CLAIM} %>`,
  `<pre>\n${CLAIM}\n</pre>`,
  `<script>\nconst n = ${PLANTED};\n</script>`,
  `{--${CLAIM}--}`,
  `~~${CLAIM}~~`,
  `<del>${CLAIM}</del>`,
  `[r${PLANTED}]: https://example.org/${PLANTED} "${PLANTED}"`,
];
