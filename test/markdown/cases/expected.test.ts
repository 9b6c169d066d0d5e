import { describe, expect, it } from 'vitest';
import type { Case, Expectation, Outcome } from './case';
import { differences } from './expected';

const link = ' ([Reuters \\[agency\\]](https://example.org/a_(b)))';

function differs(expected: Expectation, outcome: Partial<Outcome>, own: Partial<Case> = {}) {
  const one: Case = { id: 'a', kind: 'k', ask: 'cite', expect: expected, ...own };
  return differences(one, { underlined: [], text: '', ...outcome }).length;
}

function written(text: string, found: string, citationStyle: 'link' | 'footnote' | 'pandoc') {
  return differs({ text }, { text: found }, { settings: { citationStyle } }) === 0;
}

describe('what is expected of a case', () => {
  it.each([
    ['A⟦cite⟧.\n', `A${link}.`, true],
    ['A⟦cite⟧.', `A.${link}`, false],
    ['A⟦cite⟧.', `A${link}${link}.`, false],
    ['A⟦cite⟧.', 'A([Reuters](https://example.org)).', false],
    ['A⟦cite⟧.', 'A.', false],
  ])('%j is a link in brackets: %j', (text, found, isRight) => {
    expect(written(text, found, 'link')).toBe(isRight);
  });

  it.each([
    ['A.⟦cite⟧\n\n⟦def⟧\n', 'A.[^r]\n\n[^r]: Reuters, <https://example.org>.\n', true],
    ['A.⟦cite⟧\n\n⟦def⟧\n', 'A.[^r]\n\n[^s]: Reuters.\n', false],
    ['A.⟦cite⟧\n\n⟦def⟧\n', 'A.[^r]\n\n[^r]: Reuters.\n\nMore.', false],
    ['A.⟦cite⟧ B.⟦cite⟧', 'A.[^r] B.[^r]', true],
  ])('%j is a footnote and its definition: %j', (text, found, isRight) => {
    expect(written(text, found, 'footnote')).toBe(isRight);
  });

  it.each([
    ['A⟦cite⟧.', 'A [@reuters-2025].', true],
    ['A⟦cite⟧.', 'A [@{a--b}].', true],
    ['A⟦cite⟧.', 'A[@reuters-2025].', false],
  ])('%j is a key: %j', (text, found, isRight) => {
    expect(written(text, found, 'pandoc')).toBe(isRight);
  });

  it('is any of several texts, and all underlines in their order', () => {
    expect(differs({ text: ['A', 'B'] }, { text: 'B\r\n' })).toBe(0);
    expect(differs({ text: ['A', 'B'] }, { text: 'C' })).toBe(1);
    expect(differs({ underlined: ['1', '2'] }, { underlined: ['1', '2'] })).toBe(0);
    expect(differs({ underlined: ['1', '2'] }, { underlined: ['2', '1'] })).toBe(1);
    expect(differs({ underlined: [] }, { underlined: ['1'] })).toBe(1);
  });

  it('is what is in the text, what isn’t, what stands there once', () => {
    expect(differs({ contains: 'A', not: ['B'], once: ['A'] }, { text: 'A' })).toBe(0);
    expect(differs({ contains: 'A', not: ['B'], once: ['B'] }, { text: 'BB' })).toBe(3);
  });

  it('is the exit code and the column of what is printed', () => {
    const printed = { text: 'draft.md:1:18 wrong-number …', exit: 1 };
    expect(differs({ exit: [1, 2], column: 18 }, printed)).toBe(0);
    expect(differs({ exit: 0, column: 1 }, printed)).toBe(2);
  });
});
