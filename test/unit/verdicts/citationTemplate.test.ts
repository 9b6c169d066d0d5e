import { describe, expect, it } from 'vitest';
import { check } from '../../../server/src/core/check/check';
import { standingValues } from '../../../server/src/core/check/coverage';
import type { Source } from '../../../server/src/core/facts/factbase';
import {
  citationByTemplate,
  readTemplate,
} from '../../../server/src/core/verdicts/citationTemplate';
import { citationEdits, citationFor } from '../../../server/src/core/verdicts/citations';
import type { CitationStyle } from '../../../server/src/core/verdicts/finding';
import { fixesFor } from '../../../server/src/core/verdicts/fixes';
import { readDraft } from '../../../server/src/core/text/readDraft';
import { applyEdits } from '../../../server/src/dataset/marks/edits';
import { gazette, ministry } from '../fixtures/lake';
import { checkedAgainst, lighthouse } from '../fixtures/lighthouse';

function problem(template: string, style: CitationStyle = 'link'): string | undefined {
  const read = readTemplate(template, style);
  return 'problem' in read ? read.problem : undefined;
}

function written(template: string, source: Source = gazette): string | undefined {
  const read = readTemplate(template, 'footnote');
  if ('problem' in read) throw new Error(read.problem);
  return citationByTemplate(read, source, 'no more than forty boats');
}

describe('a template', () => {
  it('names each field', () => {
    expect(written('{author}: {title}, {publisher}, {date} “{figure}” <{url}> {id}')).toBe(
      'Ada Brook: A lake shared, The Gazette, 4 March 2021 “no more than forty boats” <https://gazette.example/lake> gazette-2021',
    );
  });

  it('has parts for what a source has, and for what it lacks', () => {
    const template = '{#url}[{publisher}]({url}){/url}{^url}{publisher}{/url}, {date}';
    expect(written(template)).toBe('[The Gazette](https://gazette.example/lake), 4 March 2021');
    expect(written(template, ministry)).toBe('Ministry of Water, 2021');
  });

  it('does nothing for a source that lacks a field of its own', () => {
    expect(written('{author}, {publisher}', ministry)).toBeUndefined();
    expect(
      citationFor(ministry, { style: 'link', template: '({author}, {date})' }, readDraft('')).mark,
    ).toBe(' (Ministry of Water, 2021)');
  });

  it('escapes each field, and can’t end a table’s cell', () => {
    const evil = {
      ...gazette,
      publisher: '](x) <b> `|',
      title: '$(zap)\n# a',
      url: 'javascript:x',
    };
    expect(written('{publisher} | {title}', evil)).toBe(
      '\\]\\(x) \\<b\\> \\`\\| \\| \\$(zap) # a'.replace('\\(x', '(x'),
    );
    expect(written('{#url}{url}{/url}{publisher}', evil)).not.toContain('javascript');
  });
});

describe('a broken template', () => {
  it.each([
    ['({publsher})', 'there is no field {publsher}: the fields are publisher,'],
    ['({publisher)', 'a { or } stands without the other'],
    ['({#url}{publisher})', '{/url} is missing'],
    ['({publisher}{/url})', '{/url} closes nothing'],
    ['({#url}{#title}{publisher}{/title}{/url})', '{#title} stands inside of another section'],
    ['(source)', 'it names no source'],
    ['(\n{publisher})', 'it should be one line'],
    [`(${'x'.repeat(500)}{publisher})`, 'it is longer than 500 characters'],
    ['{publisher}, {date}', 'behind a claim it should stand in brackets'],
  ])('%j', (template, why) => {
    expect(problem(template)).toContain(why);
    const form = { style: 'link' as const, template };
    expect(citationFor(gazette, form, readDraft('')).mark).toBe(
      ' ([The Gazette](https://gazette.example/lake))',
    );
  });

  it('need not stand in brackets in a footnote', () => {
    expect(problem('{publisher}, {date}', 'footnote')).toBeUndefined();
  });
});

describe('a citation by template', () => {
  const cite = (style: CitationStyle, template: string) => {
    const text = 'The lake has 40 boats.';
    const at = { start: 13, end: 15 };
    return applyEdits(text, citationEdits(gazette, { style, template }, readDraft(text), at));
  };

  it('stands behind the claim, as a note close to it, or is the text of a footnote', () => {
    expect(cite('link', '({publisher}, {date})')).toBe(
      'The lake has 40 boats (The Gazette, 4 March 2021).',
    );
    expect(cite('link', '^[{publisher}, {date}]')).toBe(
      'The lake has 40 boats^[The Gazette, 4 March 2021].',
    );
    expect(cite('footnote', '{publisher}, {date}.')).toBe(
      'The lake has 40 boats.[^gazette-2021]\n\n[^gazette-2021]: The Gazette, 4 March 2021.',
    );
    expect(cite('pandoc', '({publisher})')).toBe('The lake has 40 boats [@gazette-2021].');
  });

  it.each([
    '({publisher}, {date})',
    '([{publisher}]({url}), {date})',
    '({author}, “{title}”, [{publisher}]({url}), {date})',
    '([{title}]({url}))',
    '[Source: {publisher}, “{title}”, {date}: “{figure}”]',
    '^[{author}, “{title}”, {date}]',
  ])('%s says nothing of its own, and is read as a citation', (template) => {
    const dataset = lighthouse();
    const text = 'Malta will hold 300 prisoners for Iceland.';
    const before = checkedAgainst(text, dataset);
    const form = { style: 'link', source: 'outlet', template } as const;
    const [fix] = fixesFor(before.at('300'), before, dataset.factbase, form);
    const cited = applyEdits(text, fix?.edits ?? []);
    expect(cited).not.toBe(text);
    const after = check(cited, dataset.factbase, { today: '2025-06-20' });
    const told = (result: typeof after) =>
      standingValues(result).map(({ span, standing }) => [
        standing,
        result.draft.text.slice(span.start, span.end),
      ]);
    expect(told(after)).toEqual(told(before));
    const note = template.startsWith('^');
    if (!note) expect(after.findings[0]?.claim.cited).toContain('paper');
  });

  it('hides no figure of the writer’s', () => {
    const { findings } = checkedAgainst(
      'Malta will take in prisoners (Iceland will send 250 prisoners to its prison, The Paper, 3 May 2025).',
    );
    expect(findings.map(({ claim }) => claim.mention.text)).toContain('250');
  });
});
