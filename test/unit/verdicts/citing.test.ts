import { describe, expect, it } from 'vitest';
import type { CitationSource } from '../../../server/src/core/facts/factbase';
import { fixesFor, otherCitations } from '../../../server/src/core/verdicts/fixes';
import { applyEdits } from '../../../server/src/dataset/marks/edits';
import { checkedAgainst, lighthouse } from '../fixtures/lighthouse';

const RIGHT = 'Malta will hold 300 prisoners for Iceland.';

function titles(
  text: string,
  written: string,
  source: CitationSource = 'auto',
  head = '',
): string[] {
  const dataset = lighthouse(head);
  const result = checkedAgainst(text, dataset);
  const form = { style: 'link' as const, source };
  return fixesFor(result.at(written), result, dataset.factbase, form).map(({ title }) => title);
}

describe('the preferred citation', () => {
  it('reads the dataset', () => {
    expect(lighthouse('citationSource: outlet\n').problems).toEqual([]);
  });

  it('is one: the official text, or the kind of source that is set', () => {
    expect(titles(RIGHT, '300')).toEqual(['Cite Ministry of Justice']);
    expect(titles(RIGHT, '300', 'wire')).toEqual(['Cite The Agency, 2 May 2025, agency']);
    expect(titles(RIGHT, '300', 'outlet')).toEqual(['Cite The Paper']);
    expect(titles(RIGHT, '300', 'listed')).toEqual(['Cite The Blog']);
  });

  it('is the dataset’s own, where nothing is set', () => {
    expect(titles(RIGHT, '300', 'auto', 'citationSource: outlet\n')).toEqual(['Cite The Paper']);
    expect(titles(RIGHT, '300', 'official', 'citationSource: outlet\n')).toEqual([
      'Cite Ministry of Justice',
    ]);
  });

  it('goes with a correction too', () => {
    expect(titles(RIGHT.replace('300', '250'), '250')).toEqual([
      'Change to ‘300’',
      'Change to ‘300’ and cite Ministry of Justice',
    ]);
  });

  it('is the next where the sentence cites the best already', () => {
    const text = RIGHT.replace('.', ' (Ministry of Justice, 1 May 2025).');
    expect(titles(text, '300')[0]).toMatch(/^Cite The Agency/);
  });
});

describe('the other citations', () => {
  it('are all but the preferred, best first, each told from the others', () => {
    const { factbase } = lighthouse();
    const result = checkedAgainst(RIGHT);
    const others = otherCitations(result.at('300'), result, factbase, 'link');
    expect(others.map(({ source }) => source.id)).toEqual([
      'agency',
      'agency-copy',
      'paper',
      'blog',
    ]);
    expect(new Set(others.map(({ name }) => name)).size).toBe(4);
    expect(others.map(({ evidence }) => evidence.figure)).toContain('300 prisoners');
  });

  it('go with the correction of what is wrong', () => {
    const { factbase } = lighthouse();
    const text = RIGHT.replace('300', '250');
    const result = checkedAgainst(text);
    const paper = otherCitations(result.at('250'), result, factbase, 'link').find(
      ({ source }) => source.id === 'paper',
    );
    expect(applyEdits(text, paper?.fix.edits ?? [])).toBe(
      RIGHT.replace('Iceland.', 'Iceland ([The Paper](https://paper.example/)).'),
    );
  });
});

describe('a citation vouches for no wrong value of its sentence', () => {
  const both = 'Under its prison agreement with Iceland, Malta will hold 300 prisoners from 2029.';

  it('is not offered before the wrong one is corrected', () => {
    expect(titles(both, '300')).toEqual([]);
    expect(titles(both.replace('2029', '2027'), '300')).toEqual(['Cite Ministry of Justice']);
  });

  it('is offered in another sentence, and with the correction of all that is wrong in its own', () => {
    const parted = both.replace(' from 2029', '. The first are to arrive in 2029');
    expect(titles(parted, '300')).toEqual(['Cite Ministry of Justice']);
    expect(titles(both, '2029')).toContain('Change to ‘2027’ and cite Ministry of Justice');
  });

  it('goes with no correction where another value is wrong as well', () => {
    const two = both.replace('300', '250');
    expect(titles(two, '250')).toEqual(['Change to ‘300’']);
  });

  it('names no source that says otherwise of a disputed value', () => {
    const disputed = 'Malta will hold 300 prisoners for Iceland, for €210 million.';
    const dataset = lighthouse();
    const result = checkedAgainst(disputed, dataset);
    expect(result.at('€210 million').verdict.kind).toBe('disputed');
    const cited = otherCitations(result.at('300'), result, dataset.factbase, 'link');
    expect(cited.map(({ source }) => source.id)).toEqual(['agency', 'agency-copy', 'blog']);
  });

  it('is not offered of a quotation that is wrong', () => {
    expect(titles('“Malta will hold 250 prisoners for Iceland.”', '250')).toEqual([]);
  });
});
