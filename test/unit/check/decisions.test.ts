import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../server/src/core/check/check';
import { coverageOf, standingValues } from '../../../server/src/core/check/coverage';
import { DraftChecker } from '../../../server/src/core/check/draftChecker';
import { fingerprintOf } from '../../../server/src/core/check/fingerprint';
import type { Factbase } from '../../../server/src/core/facts/factbase';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { nodeFiles } from '../../../server/src/dataset/nodeFiles';

const { factbase } = loadDataset(
  [join(import.meta.dirname, '..', '..', 'datasets', 'three-articles')],
  nodeFiles,
);
const CLAIM = 'Kosovo will hold 250 prisoners for Denmark from 2027.';
const options = { today: '2025-12-15' };

function wrongIn(text: string, facts: Factbase = factbase) {
  const result = check(text, facts, options);
  return result.findings
    .filter(({ verdict }) => verdict.kind === 'contradicted')
    .map((finding) => ({
      written: finding.claim.mention.text,
      id: fingerprintOf(finding, result.reading),
    }));
}

function idOf(text: string, facts?: Factbase): string | undefined {
  return wrongIn(text, facts)[0]?.id;
}

const never = { notAboutThis: new Set<string>(), neverCheck: new Set<string>() };

describe('a fingerprint', () => {
  const id = idOf(CLAIM);

  it.each([
    ['another paragraph above', `The ferry takes an hour.\n\n${CLAIM}`],
    ['a sentence beside it', `The ferry takes an hour. ${CLAIM} It rained.`],
    ['lines that are broken anew', CLAIM.replace(' for ', '\nfor ')],
    ['marks', CLAIM.replace('250', '**250**')],
    ['a comment', `${CLAIM} <!-- why? -->`],
  ])('stays the same with %s', (_name, text) => {
    expect(id).toMatch(/^[\da-f]{16}$/);
    expect(idOf(text)).toBe(id);
  });

  it.each([
    ['the value', CLAIM.replace('250', '260')],
    ['a word', CLAIM.replace('will hold', 'will not only hold')],
    [
      'the agreement',
      'Kosovo will hold 250 prisoners for Denmark, as Sweden’s courts ask, from 2027.',
    ],
  ])('changes with %s', (_name, text) => {
    expect(idOf(text)).toMatch(/^[\da-f]{16}$/);
    expect(idOf(text)).not.toBe(id);
  });

  it('changes with what is known, and not with who prints it', () => {
    const withFacts = (change: (fact: Factbase['facts'][number]) => Factbase['facts'][number]) => ({
      ...factbase,
      facts: factbase.facts.map((fact) => (fact.property === 'capacity' ? change(fact) : fact)),
    });
    const more = withFacts((fact) => ({ ...fact, evidence: [...fact.evidence, ...fact.evidence] }));
    const other = withFacts((fact) =>
      fact.value.kind === 'quantity' ? { ...fact, value: { ...fact.value, amount: 301 } } : fact,
    );
    expect(idOf(CLAIM, more)).toBe(id);
    expect(idOf(CLAIM, other)).not.toBe(id);
  });

  it('tells two equal values of a sentence apart, and the cells of a table by their heads', () => {
    const two = wrongIn('Kosovo will hold 250 prisoners for Denmark, 250 prisoners in all.');
    expect(two).toHaveLength(2);
    expect(new Set(two.map((one) => one.id)).size).toBe(two.length);
    const table = (head: string) =>
      `Kosovo and Denmark agreed on a prison.\n\n| ${head} | Kosovo–Denmark prison |\n| - | - |\n| Prisoners | 250 |\n`;
    expect(idOf(table('a'))).toBeDefined();
    expect(idOf(table('a'))).toBe(idOf(table('b')));
    expect(idOf(table('a').replace('| Prisoners', '| Prisoners held'))).not.toBe(idOf(table('a')));
  });
});

describe('decisions', () => {
  const decisions = { ...never, notAboutThis: new Set([idOf(CLAIM) ?? '']) };

  it('hide a finding, which counts no more, and leave the others', () => {
    const text = `${CLAIM}\n\nIt costs Denmark €310 million.`;
    const before = check(text, factbase, options);
    const after = check(text, factbase, { ...options, decisions });
    const told = (result: typeof before) => result.findings.map(({ claim }) => claim.mention.text);
    expect(told(after)).toEqual(told(before).filter((written) => written !== '250'));
    expect(after.hidden.map(({ finding }) => finding.claim.mention.text)).toEqual(['250']);
    const [a, b] = [before, after].map((result) => coverageOf(standingValues(result)));
    expect(b).toEqual({ ...a, wrong: (a?.wrong ?? 0) - 1 });
  });

  it('fall when the sentence changes', () => {
    const text = CLAIM.replace('will', 'shall');
    expect(check(text, factbase, { ...options, decisions }).hidden).toEqual([]);
  });

  it('leave out an agreement, what is right of it too', () => {
    const all = { ...never, neverCheck: new Set(['kosovo-denmark-prison']) };
    const subject = check(CLAIM, factbase, options).findings[0]?.claim.subject.id ?? '';
    const left = check(CLAIM, factbase, {
      ...options,
      decisions: { ...all, neverCheck: new Set([subject]) },
    });
    expect(left.findings).toEqual([]);
    expect(left.hidden.length).toBeGreaterThan(1);
    expect(coverageOf(standingValues(left))).toMatchObject({
      supported: 0,
      wrong: 0,
      uncovered: 0,
    });
  });

  it('hold at every edit as in a fresh check', () => {
    const checker = new DraftChecker(factbase);
    for (const text of [CLAIM, `A.\n\n${CLAIM}`, CLAIM.replace('250', '25'), CLAIM]) {
      const [kept, fresh] = [checker, new DraftChecker(factbase)].map((one) =>
        one.check(text, { ...options, decisions }),
      );
      expect(kept?.hidden.map(({ by }) => by)).toEqual(fresh?.hidden.map(({ by }) => by));
      expect(kept?.findings.length).toBe(fresh?.findings.length);
    }
  });
});
