import { readdirSync, readFileSync } from 'node:fs';
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

/** Where what readers are shown stands: all of the server but how drafts, datasets and configurations are read. */
const SHOWING = /^(?:cli|core\/(?:verdicts|wording)|decisions|features|lsp)\/|^[^/]*$/;
/** English in every language, each with the reason. A file that isn't here has every text in the catalogue. */
const IN_ENGLISH_ALONE: Readonly<Record<string, string>> = {
  'cli/bibliography/cslTerms.ts': 'terms of a format',
  'core/wording/dates.ts': 'what goes into drafts; `readersDates.ts` words it for readers',
  'core/wording/figures.ts': 'what goes into drafts; `readersValues.ts` words it for readers',
  'core/wording/values.ts': 'what goes into drafts; `readersValues.ts` words it for readers',
  'features/completion/asked.ts': 'no text: a kind',
  'features/atlas/factHtml.ts':
    'the page of a dataset, whose notes, labels and figures are English',
  'features/atlas/page.ts': 'the page of a dataset, whose notes, labels and figures are English',
  'features/atlas/search.ts': 'a script',
  'features/atlas/style.ts': 'a style sheet',
  'features/report/style.ts': 'a style sheet',
  'lsp/checker.ts': 'goes to the log',
  'decisions/changedDecisions.ts': 'comments of a file that goes into git, and faults of files',
  'decisions/decisionLists.ts': 'faults of files',
  'decisions/readDecisions.ts': 'faults of files',
  // For who curates a dataset.
  'features/dataset/diagnostics.ts': 'not translated yet',
  'features/dataset/factHover.ts': 'not translated yet',
  'features/datasetProblems.ts': 'not translated yet',
  // The command line's help, questions and complaints.
  'cli/addAgreementCommand.ts': 'not translated yet',
  'cli/agreementQuestions.ts': 'not translated yet',
  'cli/atlasCommand.ts': 'not translated yet',
  'cli/bibliographyCommand.ts': 'not translated yet',
  'cli/checkCommand.ts': 'not translated yet',
  'cli/datasetCheckCommand.ts': 'not translated yet',
  'cli/exportCommand.ts': 'not translated yet',
  'cli/newDatasetCommand.ts': 'not translated yet',
  'cli/options.ts': 'not translated yet',
  'cli/problemReports.ts': 'not translated yet',
  'cli/run.ts': 'not translated yet',
  'cli/tryCommand.ts': 'not translated yet',
  'cli/whyCommand.ts': 'not translated yet',
};

const SERVER = join(import.meta.dirname, '../../../server/src');
const untranslated = new Map(
  readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && SHOWING.test(name))
    .filter((name) => !name.startsWith('core/wording/languages/'))
    .map((name) => [name, textsOf(name, readFileSync(join(SERVER, name), 'utf8')).untranslated]),
);

it('no text of the server is left out, but for those named here', () => {
  expect(untranslated.size).toBeGreaterThan(120);
  const left = [...untranslated].filter(([name]) => !Object.hasOwn(IN_ENGLISH_ALONE, name));
  expect(left.flatMap(([, texts]) => texts)).toEqual([]);
});

it.each(Object.keys(IN_ENGLISH_ALONE))('%s is still in English', (name) => {
  expect(untranslated.get(name)).not.toEqual([]);
});

function forms(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : [message.one, message.other];
}

function namesIn(text = ''): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
}
