import type { Language } from '../../l10n/messages';
import { GERMAN_VALUES } from './german';
import { SPANISH_VALUES } from './spanish';
import type { ValueWords } from './valueWords';

const WORDS: Readonly<Record<Exclude<Language, 'en'>, ValueWords>> = {
  de: GERMAN_VALUES,
  es: SPANISH_VALUES,
};

/** Nothing for English, which `wording/values.ts` words. */
export function valueWordsOf(language: Language): ValueWords | undefined {
  return language === 'en' ? undefined : WORDS[language];
}

/** Puts `{value}`, `{low}`, `{high}` in their places; reads nothing in what is filled in. */
export function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name);
}
