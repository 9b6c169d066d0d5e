import { describe, expect, it } from 'vitest';
import { check } from '../../../server/src/core/check/check';
import { fixesFor } from '../../../server/src/core/verdicts/fixes';
import { readDraft } from '../../../server/src/core/text/readDraft';
import { factbaseOf } from '../../invariants/drafts';

const WRONG = 'Kosovo will hold 350 prisoners for Denmark.';

/** What a writer leaves open, and what no writer writes. */
const OPENINGS = [
  ...[
    '**',
    '_',
    '~~',
    '==',
    '`',
    '```\n',
    '~~~\n',
    '[',
    '![',
    '[[',
    '[^',
    '[^1]: ',
    '](',
    '<',
    '<!--',
  ],
  ...[
    '{{',
    '{{<',
    '{%',
    '{% raw %}',
    '{% comment %}\n',
    '{#',
    '{',
    '{++',
    '{--',
    '{>>',
    '{~~',
    '<%',
  ],
  ...[
    '$$',
    '$$\n',
    '\\(',
    '\\[',
    '\\begin{a}',
    '\\begin{a}\n',
    '%%',
    '%%\n',
    ':::',
    ':a',
    '^[',
    '<del>',
  ],
  ...[
    '<code>',
    '<sup>',
    '<a href="#',
    '<a href="#x">',
    '<Note a={',
    '<p>\n',
    '<pre>\n',
    '&',
    '&#',
    '&nbsp',
  ],
  ...[
    '\0',
    '\ud83d',
    '\udc00',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '> ',
    '- ',
    '| ',
    '# ',
    '---\n',
    '+++\n',
  ],
  ...['{"title": "', '---\ntitle: "', '+++\ntitle = """', '\\', '\r', '\u202e'],
];

/** What the corrections change beside the figure; an opening may hide the sentence. */
function faults(text: string): readonly string[] {
  const factbase = factbaseOf('three-articles');
  const result = check(text, factbase, { today: '2025-12-15' });
  return result.findings.flatMap((finding) =>
    fixesFor(finding, result, factbase, 'footnote')
      .filter(({ kind }) => kind === 'correct')
      .flatMap(({ edits }) => edits)
      .map(({ span, text: written }) => `${text.slice(span.start, span.end)} → ${written}`)
      // `>` and `+` beside a figure are bounds, and go with it.
      .filter((edit) => !/^(?:>+ ?)?350\+? → 300$/.test(edit)),
  );
}

describe.each(OPENINGS)('%j', (opening) => {
  it('before, within and behind a sentence tears nothing', () => {
    for (const text of [
      `${opening}${WRONG}`,
      `${WRONG} ${opening}`,
      WRONG.replace('350', `${opening}350`),
      WRONG.replace('350', `350${opening}`),
      `${opening.repeat(3)}\n\n${WRONG}\n${opening}`,
    ])
      expect(faults(text)).toEqual([]);
  });

  it('a thousand times, and ten thousand times in a line, is read to its end', () => {
    const nested = readDraft(opening.repeat(1000) + WRONG);
    expect(nested.text).toHaveLength(opening.length * 1000 + WRONG.length);
    const { blocks, end, text } = readDraft(`${WRONG} `.repeat(100) + opening.repeat(10_000));
    expect(end).toBeLessThanOrEqual(text.length);
    expect(blocks.every(({ span }) => span.end <= text.length)).toBe(true);
  });
});

it('a line of five megabytes is read', () => {
  const { blocks } = readDraft(`${WRONG} **b** [c](d) &amp; `.repeat(80_000));
  expect(blocks[0]?.text.slice(0, 50)).toBe('Kosovo will hold 350 prisoners for Denmark. b c & ');
});
