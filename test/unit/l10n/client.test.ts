import { describe, expect, it } from 'vitest';
import german from '../../../l10n/bundle.l10n.de.json';
import spanish from '../../../l10n/bundle.l10n.es.json';
import { textsIn, textsOf } from './clientTexts';

describe('what the extension says', () => {
  const { translated, untranslated } = textsIn('client/src');

  it('goes by l10n.t, all of it', () => {
    expect(untranslated).toEqual([]);
    expect(translated.length).toBeGreaterThan(15);
  });

  it.each([
    ['Spanish', spanish],
    ['German', german],
  ])(
    'stands in %s, with what is filled in, and nothing else does',
    (_, bundle: Record<string, string>) => {
      expect(Object.keys(bundle).sort()).toEqual([...new Set(translated)].sort());
      for (const [text, other] of Object.entries(bundle)) {
        expect(filledIn(other), text).toEqual(filledIn(text));
        expect(other, text).not.toBe(text);
      }
    },
  );
});

describe('a text that is left out', () => {
  const left = (source: string) => textsOf('a.ts', source).untranslated;

  it.each([
    "void window.showInformationMessage('Nothing');",
    "window.showErrorMessage(message, 'Retry');",
    'const label = `Report of ${name}`;',
    "item.tooltip = 'Checking';",
    "item.tooltip = isBusy ? 'Checking' : name;",
    "const command = { title: 'Show' };",
    "return ['Only part of it was checked'];",
    'l10n.t(message);',
  ])('is found: %s', (source) => {
    expect(left(source)).toHaveLength(1);
  });

  it.each([
    "import { a } from './two words';",
    "l10n.t('Two words');",
    'log.debug(`It was so: ${why}`);',
    "throw new Error('for who mends it');",
    "commands.executeCommand('pactcheck.showClaims');",
    "window.showInformationMessage(l10n.t('Nothing'));",
    'item.tooltip = `PactCheck: ${counts}`;',
  ])('is none: %s', (source) => {
    expect(left(source)).toEqual([]);
  });
});

function filledIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\d\}/g)].map(([place]) => place).sort();
}
