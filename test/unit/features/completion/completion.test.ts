import { describe, expect, it } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CitationForm } from '../../../../server/src/core/verdicts/citations';
import { completionAt } from '../../../../server/src/features/completion/completion';
import { checkedAgainst, lighthouse } from '../../fixtures/lighthouse';
import { openDraft } from '../../fixtures/openDraft';

const { factbase } = lighthouse();

interface Completed {
  readonly text: string;
  readonly isIncomplete: boolean;
  readonly items: readonly CompletionItem[];
}

/** What is offered where `|` stands; null where nothing is. */
function complete(
  marked: string,
  form: CitationForm = { style: 'link' },
  isRequest = false,
): Completed | null {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const draft = { ...openDraft(text, []), result: checkedAgainst(text), factbase };
  const list = completionAt(at, draft, form, isRequest);
  return list && { text, ...list };
}

function labels(completed: Completed | null): readonly string[] | undefined {
  return completed?.items.map(({ label }) => label);
}

/** The draft once the item is taken, as an editor does it. */
function taken(completed: Completed | null, label: string): string {
  const item = completed?.items.find((one) => one.label === label);
  if (!completed || !item?.textEdit)
    throw new Error(`${label} is not among ${String(labels(completed))}`);
  const edits = [item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])];
  const document = TextDocument.create('file:///a.md', 'markdown', 1, completed.text);
  return TextDocument.applyEdits(document, edits);
}

const NAMED = 'Under the Iceland–Malta prison agreement Iceland pays';

describe('facts behind ::', () => {
  it('are the agreement’s, what the sentence’s words point to first, with and without citation', () => {
    const completed = complete(`${NAMED} ::|`);
    const offered = labels(completed) ?? [];
    expect([...offered].slice(0, 6).sort()).toEqual(
      [
        '€15 million a year',
        '€15 million a year, citing The Agency',
        '€210 million',
        '€210 million, citing The Agency',
        '€235 million',
        '€235 million, citing The Paper',
      ].sort(),
    );
    expect(offered).toContain('300 prisoners');
    expect(taken(completed, '€15 million a year')).toBe(`${NAMED} €15 million a year`);
    expect(taken(completed, '€15 million a year, citing The Agency')).toBe(
      `${NAMED} €15 million a year ([The Agency](https://agency.example/))`,
    );
  });

  it('take the place of what is typed behind the colons, which an editor filters by', () => {
    const completed = complete(`${NAMED} ::pri|`);
    const item = completed?.items.find(({ label }) => label === '€15 million a year');
    expect(item?.filterText).toMatch(/^::price a year/);
    expect(taken(completed, '€15 million a year')).toBe(`${NAMED} €15 million a year`);
  });

  it('put the citation where the sentence ends, and the note’s text below', () => {
    const completed = complete(`${NAMED} ::| for it.\n\nMore.\n`, { style: 'footnote' });
    expect(taken(completed, '€15 million a year, citing The Agency')).toBe(
      `${NAMED} €15 million a year for it.[^agency]\n\nMore.\n\n[^agency]: “Two islands agree”, The Agency, 2 May 2025, <https://agency.example/>.\n`,
    );
  });

  it('mark what sources disagree about, and tell what each prints', () => {
    const { items } = complete(`${NAMED} ::|`) ?? { items: [] };
    const disputed = items.find(({ label }) => label === '€210 million');
    expect(disputed?.detail).toBe('price · Iceland–Malta prison agreement · disputed');
    expect(disputed?.documentation).toBe(
      'The Agency, 2 May 2025: “210m”\nOthers say €235 million:\nThe Paper, 3 May 2025: “235m”',
    );
    expect(items.find(({ label }) => label === '300 prisoners')?.detail).not.toContain('disputed');
  });

  it('are written in the writer’s own manner', () => {
    const offered = (before: string) => labels(complete(`${before} ${NAMED} ::|`));
    expect(offered('It cost £10m.')).toContain('€15m a year');
    expect(offered('On May 4, 2025, it began.')).toContain('May 1, 2025');
    expect(offered('On 4 May 2025 it began.')).toContain('1 May 2025');
    expect(offered('On 4 Dec 2025 it began.')).toContain('1 May 2025');
  });

  it('cite no source behind a sentence of which another value is wrong', () => {
    const wrong = 'Under its prison agreement with Iceland, Malta will hold 250 prisoners for';
    const offered = labels(complete(`${wrong} ::|`)) ?? [];
    expect(offered).toContain('€15 million a year');
    expect(offered.filter((label) => label.includes('citing'))).toEqual([]);
  });

  it('are those of the paragraph, of the heading, or of what was spoken of last', () => {
    const has = (text: string) => labels(complete(text))?.includes('300 prisoners');
    expect(has('Malta and Iceland have a prison agreement. It has room for ::|')).toBe(true);
    expect(has('# Iceland–Malta prison agreement\n\nIt has room for ::|')).toBe(true);
    expect(has('Malta and Iceland have a prison agreement.\n\nIt has room for ::|')).toBe(true);
    expect(has('Nothing is known of this. It has room for ::|')).toBe(false);
  });
});

describe('facts behind :: at the start of a line', () => {
  const has = (text: string) => labels(complete(text))?.includes('300 prisoners') ?? null;

  it('are those of the paragraph, the heading, or the paragraph before', () => {
    expect(has('Malta and Iceland have a prison agreement.\n::|')).toBe(true);
    expect(has('Malta and Iceland have a prison agreement.\n\n::|')).toBe(true);
    expect(has('# Iceland–Malta prison agreement\n\n::|')).toBe(true);
    expect(has('# Iceland–Malta prison agreement\n\n- ::|')).toBe(true);
    expect(has('Iceland–Malta prison agreement\n: ::|')).toBe(true);
    expect(has('Nothing is known of this.\n\n::|')).toBeNull();
  });

  it('are those of which a word begins with what is typed, asked anew with each letter', () => {
    const typed = (letters: string) =>
      complete(`# Iceland–Malta prison agreement\n\n::${letters}|`);
    expect(typed('cap')).toMatchObject({ isIncomplete: true });
    expect(labels(typed('cap'))).toEqual([
      '300 prisoners',
      '300 prisoners, citing Ministry of Justice',
    ]);
    expect(labels(typed('30'))).toEqual(labels(typed('cap')));
    expect(typed('toc')).toBeNull();
    expect(taken(typed('cap'), '300 prisoners')).toBe(
      '# Iceland–Malta prison agreement\n\n300 prisoners',
    );
  });

  it('open the sentence with a capital', () => {
    const heading = '# Iceland–Malta prison agreement\n\n';
    expect(labels(complete(`${heading}::status|`))).toContain('In force');
    expect(labels(complete(`${heading}It is old. ::|`))).toContain('In force');
    expect(labels(complete(`${heading}It is ::|`))).toContain('in force');
    expect(labels(complete(`${heading}It is ca. ::|`))).toContain('in force');
  });

  it('don’t come where the draft has directives, unless they are asked for', () => {
    const drafted = (other: string) => `${other}\n\n# Iceland–Malta prison agreement\n\n::|`;
    expect(has(drafted('::: note\nAll is well.\n:::'))).toBeNull();
    expect(has(drafted('::toc'))).toBeNull();
    const asked = complete(drafted('::toc'), { style: 'link' }, true);
    expect(labels(asked)).toContain('300 prisoners');
  });
});

describe('facts behind :: directly behind a word', () => {
  it('keep a blank from it', () => {
    expect(taken(complete(`${NAMED}::|`), '€15 million a year')).toBe(
      `${NAMED} €15 million a year`,
    );
    expect(taken(complete(`${NAMED} (::|`), '€15 million a year')).toBe(
      `${NAMED} (€15 million a year`,
    );
  });
});

describe('parties and statuses', () => {
  const item = (text: string, label: string) =>
    complete(text)?.items.find((one) => one.label === label);

  it('are offered by their role, the parties behind all facts', () => {
    expect(item(`${NAMED} ::|`, 'Malta')).toMatchObject({
      detail: 'host · Iceland–Malta prison agreement',
      documentation: expect.stringMatching(/^Ministry of Justice, 1 May 2025\n/) as string,
      filterText: '::host Malta',
    });
    expect(item(`${NAMED} ::|`, 'Iceland')?.detail).toBe(
      'sender, payer · Iceland–Malta prison agreement',
    );
    const offered = labels(complete(`${NAMED} ::|`)) ?? [];
    expect(offered.indexOf('Malta')).toBeGreaterThan(offered.indexOf('300 prisoners'));
    expect(taken(complete(`${NAMED} ::|`), 'Malta, citing Ministry of Justice')).toBe(
      `${NAMED} Malta (Ministry of Justice, 1 May 2025)`,
    );
  });

  it('are written in the draft’s own words', () => {
    expect(item(`${NAMED} ::|`, 'in force')?.detail).toBe(
      'status · Iceland–Malta prison agreement',
    );
    const before = 'The Iceland–Norway treaty is in effect.';
    expect(item(`${before} ${NAMED} ::|`, 'in effect')?.detail).toBe(
      'status · Iceland–Malta prison agreement',
    );
  });
});

describe('nothing comes up', () => {
  it.each([
    'Under the Iceland–Malta prison agreement Iceland pays |',
    'The Iceland–Malta prison agreement: |',
    'The Iceland–Malta prison agreement :::|',
    '::|',
    ':::|\nIceland–Malta prison agreement\n:::',
    'Iceland–Malta prison agreement\n\n:::|',
    'Iceland–Malta prison agreement\n\n> :::|',
    'Iceland–Malta prison agreement\n\n:::note\n\n::|\n\n:::',
    'Iceland–Malta prison agreement\n: |',
    'Iceland–Malta prison agreement\n:|',
    'Iceland–Malta prison agreement\n\nStatus::|',
    'Iceland–Malta prison agreement\n\n- Status::|',
    'Iceland–Malta prison agreement :tada::|',
    'Iceland–Malta prison agreement http://[::|',
    'Iceland–Malta prison agreement\n\n```cpp\n::|\n```',
    'Iceland–Malta prison agreement\n\n```cpp\nstd::|',
    'Iceland–Malta prison agreement\n\n    std::|\n',
    'Iceland–Malta prison agreement <!-- ::| -->',
    'The Iceland–Malta prison agreement `std::|',
    '```\nIceland–Malta prison agreement ::|\n```',
    '---\ntitle: Iceland–Malta prison agreement ::|\n---\n',
    'The Iceland–Malta prison agreement, said ada@|',
    'The Iceland–Malta prison agreement [|',
  ])('in %j', (marked) => {
    expect(complete(marked)).toBeNull();
  });

  it('of sources where the style is another', () => {
    expect(complete('It costs much [@|', { style: 'footnote' })).toBeNull();
    expect(complete('It costs much [^|', { style: 'pandoc' })).toBeNull();
  });
});

describe('on request', () => {
  it('facts are offered anywhere in prose, and stand at the caret', () => {
    const completed = complete(`${NAMED} | for it.`, { style: 'link' }, true);
    expect(taken(completed, '€15 million a year')).toBe(`${NAMED} €15 million a year for it.`);
    expect(labels(complete(`${NAMED} |`, { style: 'link' }, true))).toContain(
      '€15 million a year, citing The Agency',
    );
  });

  it('a word that is begun tells which, by property or by value, and gives way', () => {
    const asked = (text: string) => complete(text, { style: 'link' }, true);
    const priced = asked(`${NAMED} the pric| for it.`);
    expect([...(labels(priced) ?? [])].sort()).toEqual(
      [
        '€15 million a year',
        '€15 million a year, citing The Agency',
        '€210 million',
        '€210 million, citing The Agency',
        '€235 million',
        '€235 million, citing The Paper',
      ].sort(),
    );
    expect(priced?.items[0]?.filterText).toMatch(/^pric/);
    expect(taken(priced, '€15 million a year')).toBe(`${NAMED} the €15 million a year for it.`);
    expect(labels(asked(`${NAMED} €21|`))?.[0]).toBe('€210 million');
    expect(labels(asked(`${NAMED} 21|`))?.[0]).toBe('€210 million');
    expect(taken(asked(`${NAMED} the total price a y|`), '€15 million a year')).toBe(
      `${NAMED} the total €15 million a year`,
    );
    expect(labels(asked(`${NAMED} to ho|`))).toEqual([
      'Malta',
      'Malta, citing Ministry of Justice',
    ]);
    expect(taken(asked(`${NAMED} pri|ce`), '€210 million')).toBe(`${NAMED} €210 million`);
  });

  it('a word that begins nothing stays, and so does a name or a country that is written out', () => {
    const asked = (text: string) => complete(text, { style: 'link' }, true);
    expect(taken(asked(`${NAMED}|`), '€210 million')).toBe(`${NAMED} €210 million`);
    expect(taken(asked(`${NAMED} the|`), '€210 million')).toBe(`${NAMED} the €210 million`);
    expect(taken(asked(`${NAMED} exa|ctly`), '€210 million')).toBe(`${NAMED} exactly €210 million`);
    const named = 'In the Iceland–Malta prison agreement';
    expect(taken(asked(`${named}|`), '€210 million')).toBe(`${named} €210 million`);
    expect(labels(asked(`${named} Malta|`))).toContain('€210 million');
  });

  it('facts are offered on an empty line below', () => {
    const text = '# Iceland–Malta prison agreement\n\n|\n\nMore.';
    const completed = complete(text, { style: 'link' }, true);
    expect(taken(completed, '€210 million')).toBe(text.replace('|', '€210 million'));
    expect(
      complete('```\nIceland–Malta prison agreement\n\n|\n```', { style: 'link' }, true),
    ).toBeNull();
  });

  it('a key without brackets is completed too', () => {
    const completed = complete('As @pa| says', { style: 'pandoc' }, true);
    expect(taken(completed, '@paper')).toBe('As @paper says');
  });
});

describe('sources', () => {
  it('stand behind [@, those of the agreement first, best source first', () => {
    const completed = complete(`${NAMED} much [@|]`, { style: 'pandoc' });
    expect(labels(completed)?.[0]).toBe('@treaty');
    expect(completed?.items[0]).toMatchObject({
      detail: 'Ministry of Justice, 1 May 2025',
      documentation: 'Prison Treaty',
    });
    expect(taken(completed, '@agency')).toBe(`${NAMED} much [@agency]`);
    expect(taken(complete(`${NAMED} much [@|`, { style: 'pandoc' }), '@agency')).toBe(
      `${NAMED} much [@agency]`,
    );
    expect(taken(complete('It is [see @blog; @ag|].', { style: 'pandoc' }), '@agency')).toBe(
      'It is [see @blog; @agency].',
    );
  });

  it('are found by publisher and title as well', () => {
    expect(labels(complete('It is so [@Ministry|', { style: 'pandoc' }))).toEqual(['@treaty']);
  });

  it('stand behind [^ with the definition below, or with the one that is there', () => {
    const form = { style: 'footnote' } as const;
    expect(taken(complete('It is so.[^|]\n\nMore.\n', form), '[^paper]')).toBe(
      'It is so.[^paper]\n\nMore.\n\n[^paper]: Ada Brook, “A deal for 300 prisoners”, The Paper, 3 May 2025, <https://paper.example/>.\n',
    );
    expect(taken(complete('It is so.[^|', form), '[^treaty]')).toBe(
      'It is so.[^treaty]\n\n[^treaty]: “Prison Treaty”, Ministry of Justice, 1 May 2025.',
    );
    const known = 'It is so.[^|]\n\n[^7]: <https://paper.example/>\n';
    expect(taken(complete(known, form), '[^7]')).toBe(known.replace('[^|]', '[^7]'));
  });

  it('are worded by the house’s template', () => {
    const form = { style: 'footnote', template: '{publisher} ({date})' } as const;
    expect(taken(complete('It is so.[^|]', form), '[^paper]')).toBe(
      'It is so.[^paper]\n\n[^paper]: The Paper (3 May 2025)',
    );
  });
});
