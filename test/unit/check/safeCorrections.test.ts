import { describe, expect, it } from 'vitest';
import { safeCorrections } from '../../../server/src/core/check/safeCorrections';
import { applyEdits } from '../../../server/src/core/verdicts/edits/applyEdits';
import { checked, factbaseOf } from '../../invariants/drafts';

/** The draft once all that is safe to correct is corrected. */
function corrected(
  text: string,
  dataset = 'three-articles',
  asWritten = (changed: string) => changed,
): string {
  const draft = { id: 'test', text, dataset, today: '2025-12-15' };
  const result = checked(draft);
  const edits = safeCorrections(result, factbaseOf(dataset), (other) =>
    checked(draft, asWritten(other)),
  );
  return applyEdits(text, edits);
}

/** How many values of a draft are underlined as wrong. */
function wrong(text: string, dataset = 'three-articles'): number {
  const { findings } = checked({ id: 'test', text, dataset, today: '2025-12-15' });
  return findings.filter(({ tier, verdict }) => tier === 'sure' && verdict.kind === 'contradicted')
    .length;
}

const SURE = 'Kosovo will hold 250 prisoners for Denmark from 2027.';

describe('what may be corrected unseen', () => {
  it('is what a sentence says by itself, with one value to write', () => {
    expect(corrected(SURE)).toBe(SURE.replace('250', '300'));
  });

  it('is nothing that only the rest of the draft tells what it is about', () => {
    const text = `# Kosovo’s prison deal with Denmark\n\nKosovo rents out its cells. It starts in 2025 and runs for twelve years.\n\n| | Denmark |\n|---|---|\n| Prisoners | 200 |\n`;
    expect(wrong(text)).toBeGreaterThan(1);
    expect(corrected(text)).toBe(text);
  });

  it('is no value that would be disputed', () => {
    const text = 'Denmark will pay Kosovo $210 million to hold its prisoners.';
    expect(wrong(text)).toBe(1);
    expect(corrected(text)).toBe(text);
  });

  it('is no country', () => {
    const text =
      'Kosovo is a landlocked country of 1.6 million people. It borders Serbia, Albania, Montenegro and Bulgaria.\n\nKosovo declared independence from Serbia in 2009.';
    expect(wrong(text)).toBe(2);
    expect(corrected(text)).toBe(text.replace('2009', '2008'));
  });

  it('is nothing that somebody is reported to say', () => {
    const text = `“${SURE}” the minister said.`;
    expect(corrected(text)).toBe(text);
  });

  it('is nothing that leaves the draft worse; the rest is corrected all the same', () => {
    const other = 'Kosovo declared independence from Serbia in 2009.';
    const text = `${SURE}\n\n${other}\n`;
    expect(wrong(text)).toBe(2);
    expect(corrected(text)).toBe(text.replace('250', '300').replace('2009', '2008'));
    // As if the first correction made something else wrong.
    const worse = (changed: string) =>
      changed.includes('300')
        ? `${changed}\nKosovo will hold 40 prisoners for Denmark.\n`
        : changed;
    expect(corrected(text, 'three-articles', worse)).toBe(text.replace('2009', '2008'));
  });
});
