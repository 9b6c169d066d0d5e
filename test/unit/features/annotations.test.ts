import { describe, expect, it } from 'vitest';
import { headingLenses } from '../../../server/src/features/codeLens';
import { documentLinks } from '../../../server/src/features/documentLinks';
import { inlayHints } from '../../../server/src/features/inlayHints';
import { checkedAgainst, lighthouse } from '../fixtures/lighthouse';
import { openDraft } from '../fixtures/openDraft';

const { factbase } = lighthouse();

function opened(text: string) {
  return { ...openDraft(text, []), result: checkedAgainst(text), factbase };
}

const WRONG = 'Under its prison agreement with Iceland, Malta will hold 250 prisoners from 2027.';

describe('hints behind claims', () => {
  it('say how each stands, and what is known', () => {
    const draft = opened(WRONG);
    const hints = inlayHints({ start: 0, end: WRONG.length }, draft);
    const at = (words: string) =>
      hints.find(({ position }) => position.character === WRONG.indexOf(words) + words.length);
    expect(at('250')).toEqual({
      position: { line: 0, character: WRONG.indexOf('250') + 3 },
      label: '≠ 300',
      paddingLeft: true,
    });
    expect(at('2027')?.label).toBe('✓');
  });

  it('say what sources print instead, and what may be meant', () => {
    const text = 'Under the prison agreement Iceland pays Malta €210 million for 300 prisoners.';
    const labels = inlayHints({ start: 0, end: text.length }, opened(text)).map(
      ({ label }) => label,
    );
    expect(labels).toContain('! €235 million');
  });

  it('are those of the stretch that is asked for', () => {
    const text = `${WRONG}\n\n${WRONG}\n`;
    const all = inlayHints({ start: 0, end: text.length }, opened(text));
    const first = inlayHints({ start: 0, end: WRONG.length }, opened(text));
    expect(all.length).toBe(2 * first.length);
  });
});

describe('a lens above a heading', () => {
  const text = `# Prisons\n\n## Malta\n\n${WRONG}\n\n## Ferries\n\nThe ferry takes 90 minutes.\n`;

  it('counts the claims below it, those of its subheadings too, and opens the view', () => {
    const lenses = headingLenses(opened(text), true);
    expect(lenses.map(({ command, range }) => [range.start.line, command?.title])).toEqual([
      [0, '3 supported · 1 wrong'],
      [2, '3 supported · 1 wrong'],
    ]);
    expect(lenses[0]?.command?.command).toBe('pactcheck.showClaims');
  });

  it('opens nothing where the client has no view', () => {
    expect(headingLenses(opened(text), false)[0]?.command?.command).toBe('');
  });
});

describe('links to sources', () => {
  const links = (text: string) =>
    documentLinks(opened(text)).map(({ range, target, tooltip }) => [
      text.split('\n')[range.start.line]?.slice(range.start.character, range.end.character),
      target,
      tooltip,
    ]);

  it('lead from keys and footnotes to the address', () => {
    expect(
      links(
        'So it is [@paper, p. 3; @{agency}], says @blog.[^paper] `[^paper]` [^7]\n\n[^paper]: The Paper.\n[^7]: See <https://agency.example/>.\n',
      ),
    ).toEqual([
      ['@paper', 'https://paper.example/', 'The Paper, 3 May 2025'],
      ['@{agency}', 'https://agency.example/', 'The Agency, 2 May 2025'],
      ['@blog', 'https://blog.example/', 'The Blog, 9 May 2025'],
      ['[^paper]', 'https://paper.example/', 'The Paper, 3 May 2025'],
      ['[^7]', 'https://agency.example/', 'The Agency, 2 May 2025'],
    ]);
  });

  it('lead nowhere for what the dataset doesn’t know, or has no address of', () => {
    expect(links('So it is [@nobody; @treaty].[^1]\n\n[^1]: A note.\n')).toEqual([]);
  });
});
