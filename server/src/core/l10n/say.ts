import { ENGLISH } from './english';
import { GERMAN } from './german';
import type { Message, MessageKey, Say, Translation } from './messages';
import { SPANISH } from './spanish';

export type { Say } from './messages';

/** By language (ISO 639); whoever reads none of these gets English. */
export const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  de: GERMAN,
  es: SPANISH,
};

/** In the language of a locale as editors and systems name it: `de`, `es-AR`, `de_DE.UTF-8`; in English where it is none of ours. */
export function sayIn(locale: string | undefined): Say {
  const language = /^[a-z]{2}(?![a-z])/.exec(locale?.toLowerCase() ?? '')?.[0] ?? 'en';
  const own = Object.hasOwn(TRANSLATIONS, language) ? TRANSLATIONS[language] : undefined;
  const plural = new Intl.PluralRules(own === undefined ? 'en' : language);
  const messages: Readonly<Record<MessageKey, Message>> = own ?? ENGLISH;
  return (key, ...[params]) => {
    const message = messages[key];
    const values: Readonly<Record<string, string | number>> = params ?? {};
    const words =
      typeof message === 'string'
        ? message
        : message[plural.select(Number(values['count'])) === 'one' ? 'one' : 'other'];
    return words.replace(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name));
  };
}

/** For who has no reader in sight. */
export const IN_ENGLISH: Say = sayIn('en');
