import { expect, it } from 'vitest';
import type { Factbase } from '../../../server/src/core/facts/factbase';
import { findingInMarkdown } from '../../../server/src/features/hover';
import { findingOn, forty, lakeFacts, pact } from '../fixtures/lake';

const text = 'On the lake, 60 boats may sail.';
const found = findingOn(text, '60', { kind: 'supported', facts: [forty], others: [] });
const subject = { ...pact, location: { file: '/desk/agreements/lake.yaml', line: 1, column: 1 } };
const finding = { ...found, claim: { ...found.claim, subject } };

/** The hover's line that says what this is about, where these datasets are in use. */
function about(...datasets: NonNullable<Factbase['datasets']>): string | undefined {
  return findingInMarkdown(finding, { ...lakeFacts, datasets })
    .split('\n')
    .find((line) => line.startsWith('Lake Pact'));
}

const bundled = { folder: '/bundled', name: 'Bundled' };

it('names the dataset that speaks where there are several', () => {
  const line = 'Lake Pact, boats allowed';
  expect(about(bundled, { folder: '/desk', name: 'Our desk' })).toBe(`${line} · from Our desk`);
  expect(about({ folder: '/desk', name: 'Our desk' })).toBe(line);
  expect(about(bundled, { folder: '/des', name: 'Not ours' })).toBe(line);
});

it('shows the name as plain text', () => {
  const name = '<img src=x> [x](javascript:x)\n# `h`';
  expect(about(bundled, { folder: '/desk', name })).toBe(
    'Lake Pact, boats allowed · from \\<img src=x\\> \\[x\\](javascript:x) # \\`h\\`',
  );
});
