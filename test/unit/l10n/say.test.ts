import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../server/src/core/l10n/english';
import type { Message } from '../../../server/src/core/l10n/messages';
import { IN_ENGLISH, sayIn, TRANSLATIONS } from '../../../server/src/core/l10n/say';
import { textsOf } from './clientTexts';

describe('sayIn', () => {
  it('fills in, and says one and many', () => {
    expect(IN_ENGLISH('fix.change', { words: '‘300’' })).toBe('Change to ‘300’');
    expect(IN_ENGLISH('review.leftOut', { count: 1 })).toMatch(/one correction isn’t/);
    expect(IN_ENGLISH('review.leftOut', { count: 3 })).toMatch(/3 corrections aren’t/);
    expect(sayIn('es')('review.leftOut', { count: 1_000_000 })).toMatch(/1000000 correcciones/);
  });

  it('reads nothing in what is filled in', () => {
    expect(IN_ENGLISH('fix.change', { words: '{source} $& $1' })).toBe('Change to {source} $& $1');
  });

  it.each([
    ['de', 'belegt'],
    ['de-AT', 'belegt'],
    ['de_DE.UTF-8', 'belegt'],
    ['es-419', 'con respaldo'],
    ['ES', 'con respaldo'],
    ['en-GB', 'supported'],
    ['fr', 'supported'],
    ['C', 'supported'],
    ['deu', 'supported'],
    ['constructor', 'supported'],
    ['', 'supported'],
    [undefined, 'supported'],
  ])('speaks for the locale %s', (locale, words) => {
    expect(sayIn(locale)('standing.supported')).toBe(words);
  });
});

describe.each(Object.entries(TRANSLATIONS))('the translation %s', (_, translation) => {
  it.each(Object.keys(ENGLISH) as (keyof typeof ENGLISH)[])(
    'says %s with all that is filled in',
    (key) => {
      const [own, english] = [forms(translation[key]), forms(ENGLISH[key])];
      expect(own.length).toBe(english.length);
      for (const text of own) expect(text.trim()).not.toBe('');
      // A form for one may leave out the number.
      expect(namesIn(own.at(-1))).toEqual(namesIn(english.at(-1)));
      expect(own).not.toEqual(english);
    },
  );
});

/** The files of the server whose texts for readers all stand in the catalogue. The others follow. */
const TRANSLATED = [
  'cli/coverageInWords.ts',
  'core/verdicts/writersWords.ts',
  'core/wording/readersDates.ts',
  'core/wording/readersValues.ts',
  'core/wording/sources.ts',
  'core/verdicts/fixes.ts',
  'features/claimFixes.ts',
  'features/claims.ts',
  'features/correctionReview.ts',
  'features/currency.ts',
  'features/diagnostics.ts',
  'features/furtherLines.ts',
  'features/hover.ts',
  'features/hoverLinks.ts',
  'features/hoverOpening.ts',
  'features/inconsistency.ts',
  'features/message.ts',
  'features/namedSource.ts',
  'features/quickFixes.ts',
  'features/reasons.ts',
  'features/sourceLines.ts',
  'features/sourcesSay.ts',
  'lsp/reviewCorrections.ts',
  'standingWords.ts',
];

it.each(TRANSLATED)('no text is left out in %s', (name) => {
  const file = join(import.meta.dirname, '../../../server/src', name);
  expect(textsOf(name, readFileSync(file, 'utf8')).untranslated).toEqual([]);
});

function forms(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : [message.one, message.other];
}

function namesIn(text = ''): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
}
