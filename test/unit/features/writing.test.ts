import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/src/core/check/check';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../../server/src/dataset/nodeFiles';
import { beingWritten, findingKey } from '../../../server/src/features/writing';

const dataset = join(import.meta.dirname, '..', '..', 'datasets', 'three-articles');
const { factbase } = loadDataset([dataset], nodeFiles);

/** What waits in a draft, by its words; `|` is the caret. With `stands` all that is found was told of before. */
function waiting(marked: string, stands = true): readonly string[] {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const result = check(text, factbase, { today: '2025-12-15' });
  const told = stands ? result.findings.map((finding) => findingKey(finding, text)) : [];
  return [...beingWritten(result, caret, new Set(told)).waiting].map(({ span }) =>
    text.slice(span.start, span.end),
  );
}

describe('what waits while somebody writes', () => {
  it.each([
    'Kosovo will hold 250| prisoners for Denmark.',
    'Kosovo will hold |250 prisoners for Denmark.',
    'Kosovo will hold 2|50 prisoners for Denmark.',
    'Kosovo will hold 250 | prisoners for Denmark.',
  ])('is what is found at the caret: %s', (marked) => {
    expect(waiting(marked)).toEqual(['250']);
  });

  it.each([
    'Kosovo will hold 250 p|risoners for Denmark.',
    'Kosovo will hold| 250 prisoners for Denmark.',
    'Kosovo will hold 250 prisoners for Denmark|',
    'Kosovo will hold 250 prisoners for Denmark.\n|',
  ])('is nothing else that stands there: %s', (marked) => {
    expect(waiting(marked)).toEqual([]);
  });

  it.each([
    ['Kosovo will hold 250 prisoners for Denmark|', ['250']],
    ['It is so. Kosovo will hold 250 prisoners for Denmark |\n\nMore.', ['250']],
    ['Kosovo will hold 250 prisoners for Denmark.|', []],
    ['Kosovo will hold 250 prisoners for Denmark.”|', []],
    ['Kosovo will hold 250 prisoners for Denmark. It|', []],
    ['Kosovo will hold 250 prisoners |for Denmark.', []],
  ] as const)('is what is new in a sentence until it ends: %s', (marked, expected) => {
    expect(waiting(marked, false)).toEqual(expected);
  });
});

it('a value at the caret is told, whatever is found of it', () => {
  const text = 'The ferry takes 90 minutes.';
  const result = check(text, factbase, { today: '2025-12-15' });
  expect(beingWritten(result, 18, new Set()).isInValue).toBe(true);
  expect(beingWritten(result, 4, new Set()).isInValue).toBe(false);
});
