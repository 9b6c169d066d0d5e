import { ENGLISH } from './english';
import { GERMAN } from './german';
import type { Language, Message, MessageKey, Say, Translation } from './messages';
import { SPANISH } from './spanish';

export type { Say } from './messages';

/** By language (ISO 639); whoever reads none of these gets English. */
export const TRANSLATIONS: Readonly<Record<Exclude<Language, 'en'>, Translation>> = {
  de: GERMAN,
  es: SPANISH,
};

/** In the language of a locale as editors and systems name it: `de`, `es-AR`, `de_DE.UTF-8`; in English where it is none of ours. */
export function sayIn(locale: string | undefined): Say {
  const language = languageOf(locale);
  const plural = new Intl.PluralRules(language);
  const messages: Readonly<Record<MessageKey, Message>> =
    language === 'en' ? ENGLISH : TRANSLATIONS[language];
  const say = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string => {
    const message = messages[key];
    const words =
      typeof message === 'string'
        ? message
        : message[plural.select(Number(values['count'])) === 'one' ? 'one' : 'other'];
    return words.replace(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name));
  };
  return Object.assign(say, { language });
}

function languageOf(locale: string | undefined): Language {
  const named = /^[a-z]{2}(?![a-z])/.exec(locale?.toLowerCase() ?? '')?.[0];
  return named === 'de' || named === 'es' ? named : 'en';
}

/** For who has no reader in sight. */
export const IN_ENGLISH: Say = sayIn('en');
