import { describe, expect, it } from 'vitest';
import { check } from '../../../server/src/core/check/check';
import { buildLexicon } from '../../../server/src/core/claims/lexicon/lexicon';
import { TREATY_PROPERTIES } from '../../../server/src/core/language/treaties/properties';
import { tokenize } from '../../../server/src/core/text/tokens';
import { wrongCodeOf } from '../../../server/src/core/verdicts/diagnosticCodes';
import { loadDataset } from '../../../server/src/dataset/loadDataset';
import { memoryFiles } from '../dataset/memoryFiles';
import { TREATY_SENTENCES } from './treatySentences';

const rows = Object.entries(TREATY_SENTENCES);
/** Where something happened is told by a rule alone, and a rule accuses by a hint. */
const HINTS = new Set(['adoptedAt', 'headquarters']);

describe('the library of treaty properties', () => {
  const { factbase, problems } = treatyWith(rows.map(([id]) => id));

  it('has a sentence for each', () => {
    expect(problems).toEqual([]);
    expect(rows.map(([id]) => id).sort()).toEqual([...TREATY_PROPERTIES.keys()].sort());
  });

  it.each(rows)('%s: the right value is supported', (id, { known, sentence, right = known }) => {
    expect(said(sentence.replace('…', right))).toEqual([`${id} supported`]);
  });

  it.each(rows)('%s: a wrong value is found', (id, { sentence, wrong }) => {
    const tier = HINTS.has(id) ? 'check' : 'sure';
    expect(said(sentence.replace('…', wrong))).toEqual([`${id} contradicted ${tier}`]);
  });

  function said(draft: string): readonly string[] {
    const { findings } = check(draft, factbase, { today: '2025-12-15' });
    const own = findings.filter(({ claim }) => claim.property.id !== 'party');
    return own.map((finding) => {
      const { claim, verdict, tier } = finding;
      expect(wrongCodeOf(finding) !== undefined).toBe(
        verdict.kind !== 'supported' && tier === 'sure',
      );
      return `${claim.property.id} ${verdict.kind}${verdict.kind === 'supported' ? '' : ` ${tier}`}`;
    });
  }
});

describe('a property of the library that no fact states', () => {
  const draft = tokenize('It was suspended, and later resumed.');
  const cuesFound = (...ids: readonly string[]) =>
    buildLexicon(treatyWith(ids).factbase)
      .phrases.find(draft)
      .flatMap(({ means }) => (means.kind === 'cue' ? [means.property] : []));

  it('is not looked for', () => {
    expect(cuesFound()).toEqual([]);
    expect(cuesFound('suspended')).toEqual(['suspended']);
  });
});

/** A treaty of which these things are known, and its day of signing. */
function treatyWith(ids: readonly string[]) {
  const facts = [
    'signed: { value: 4 April 1990, evidence: { gazette: { figure: 4 April 1990 } } }',
  ];
  for (const id of ids) {
    const known = TREATY_SENTENCES[id]?.known ?? '';
    facts.push(`${id}: { value: "${known}", evidence: { gazette: { figure: "${known}" } } }`);
  }
  return loadDataset(
    ['d'],
    memoryFiles({
      'd/dataset.yaml': 'name: Test\n',
      'd/sources.yaml': 'references: [{ id: gazette, title: The treaty }]\n',
      'd/agreements/lake.yaml': `name: Lake Treaty
parties: { party: [Iceland, Malta] }
about: [lake]
facts:
${facts.map((fact) => `  ${fact}`).join('\n')}
`,
    }),
  );
}
