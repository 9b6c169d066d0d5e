import { describe, expect, it } from 'vitest';
import { passes, readFilter } from '../../../client/src/claimsFilter';
import type { DraftClaim } from '../../../server/src/protocol';

const claim: DraftClaim = {
  id: '0123456789abcdef',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
  standing: 'unsettled',
  written: '250',
  known: 'capacity: 300 prisoners',
  subject: 'Lake Pact',
  subjectId: 'lake-pact',
  isTicked: false,
  can: [],
  sources: [],
  sentence: 'It holds 250.',
  message: 'Sources disagree.',
};

function shows(text: string, changes: Partial<DraftClaim> = {}): boolean {
  const filter = readFilter(text);
  if (!filter || 'unknown' in filter) throw new Error(`no filter: ${text}`);
  return passes({ ...claim, ...changes }, filter);
}

describe('the filter of claims', () => {
  it('asks for each of its words, in whatever case, and for one of its standings', () => {
    expect(shows('PRISONERS lake')).toBe(true);
    expect(shows('prisoners sea')).toBe(false);
    expect(shows('@disputed')).toBe(true);
    expect(shows('@wrong')).toBe(false);
    expect(shows('@wrong @disputed holds')).toBe(true);
  });

  it('knows what is ticked off or hidden by that alone', () => {
    expect(shows('@ticked', { isTicked: true })).toBe(true);
    expect(shows('@disputed', { isTicked: true })).toBe(false);
    expect(shows('@hidden', { hiddenBy: 'never-check' })).toBe(true);
    expect(shows('@ticked', { isTicked: true, hiddenBy: 'never-check' })).toBe(false);
  });

  it('is none where nothing is typed, and names what it doesn’t know', () => {
    expect(readFilter('  ')).toBeUndefined();
    expect(readFilter('@wrng x')).toEqual({ unknown: 'wrng' });
  });
});
