/** How pandoc is told to read a draft. */
export type Format = 'markdown' | 'commonmark_x' | 'gfm+footnotes';

/** A draft with one mistake in a construct, and what reads that construct. */
export interface Construct {
  readonly name: string;
  readonly draft: string;
  readonly formats: readonly Format[];
}

const EVERYWHERE: readonly Format[] = ['markdown', 'commonmark_x', 'gfm+footnotes'];
const EXTENDED: readonly Format[] = ['markdown', 'commonmark_x'];
const CLAIM = 'Kosovo will hold 350 prisoners for Denmark.';

/** What is wrong in each draft, and what is right. */
export const VALUES: readonly (readonly [string, string])[] = [
  ['350', '300'],
  ['310', '210'],
];

export const CONSTRUCTS: readonly Construct[] = [
  ...inEach(EVERYWHERE, {
    'a sentence': CLAIM,
    'two sentences': `${CLAIM} It is a prison.`,
    'bold print': 'Kosovo will hold **350** prisoners for Denmark.',
    'bold print that ends inside an amount': 'Denmark pays Kosovo **€310** million for the prison.',
    'bold print that begins inside a figure': 'Kosovo will hold 3**50** prisoners for Denmark.',
    'emphasis round a sentence': `*${CLAIM}*`,
    'struck text': 'Kosovo will hold ~~340~~ 350 prisoners for Denmark.',
    'a link': 'Kosovo will hold [350 prisoners](https://example.org/a) for Denmark.',
    'a reference': 'Kosovo will hold [350 prisoners][a] for Denmark.\n\n[a]: https://example.org/a',
    'an entity': 'Denmark pays Kosovo €310&nbsp;million for the prison.',
    'inline HTML': 'Kosovo will hold <b>350</b> prisoners for Denmark.',
    'a comment': 'Kosovo will hold 350 <!-- or so --> prisoners for Denmark.',
    'code at the end': 'Kosovo will hold 350 prisoners for Denmark, see `prison`.',
    'an address at the end':
      'Kosovo will hold 350 prisoners for Denmark, see <https://example.org>.',
    'an emoji at the end': 'Kosovo will hold 350 prisoners for Denmark :tada:',
    'a hard break': 'Kosovo will hold 350 prisoners  \nfor Denmark.',
    'a footnote of its own': 'Kosovo will hold 350 prisoners for Denmark.[^1]\n\n[^1]: A note.',
    'a heading': `## ${CLAIM}`,
    'an underlined heading': `${CLAIM}\n===`,
    items: `- ${CLAIM}\n- Text.`,
    'an item in an item': `1. Text.\n   - ${CLAIM}\n\nText.`,
    'a task': `- [ ] ${CLAIM}`,
    'a cell': `| a | b |\n|---|---|\n| ${CLAIM} | c |`,
    'a callout': `> [!NOTE]\n> ${CLAIM}`,
    'an element round it': `<div>\n\n${CLAIM}\n\n</div>`,
    'code that is still open': `${CLAIM}\n\n\`\`\`\ncode`,
    'a comment that is still open': `${CLAIM}\n\n<!--\na comment`,
    'carriage returns': `${CLAIM}\r\n\r\nText.\r\n`,
  }),
  ...inEach(EXTENDED, {
    'a fence': `::: note\n${CLAIM}\n:::`,
    'a fence with attributes': `::: {.note #a}\n\n${CLAIM}\n\n:::\n\nText.`,
    'a fence in a fence': `:::: outer\n::: inner\n${CLAIM}\n:::\n::::`,
    'a heading with attributes': `## ${CLAIM} {#a .b}`,
    'a span': 'Kosovo will hold [350]{.a} prisoners for Denmark.',
    math: '$x^{350}$ and $$y$$. Kosovo will hold 350 prisoners for Denmark.',
    'a definition': `Prison\n:   ${CLAIM}`,
    'front matter': `---\ntitle: A prison\n---\n\n${CLAIM}`,
    'raised text': 'Kosovo will hold 350 prisoners^a^ for Denmark.',
  }),
  ...inEach(['markdown'], {
    'another citation': 'Kosovo will hold 350 prisoners for Denmark [@other].',
    'a note in the text': 'Kosovo will hold 350 prisoners for Denmark.^[A note.]',
  }),
];

function inEach(
  formats: readonly Format[],
  drafts: Readonly<Record<string, string>>,
): readonly Construct[] {
  return Object.entries(drafts).map(([name, draft]) => ({ name, draft, formats }));
}
