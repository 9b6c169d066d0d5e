import type { ENGLISH } from './english';

/** What may be said to a reader, by key. */
export type MessageKey = keyof typeof ENGLISH;

/** Words with `{names}` in the place of what is filled in; by the number `{count}` where they go by one (CLDR's `one` and `other`). */
export type Message = string | Readonly<Record<'one' | 'other', string>>;

/** Messages in another language: a key left out is an error of types. */
export type InAnotherLanguage<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : Readonly<Record<'one' | 'other', string>>;
};

/** All of them. */
export type Translation = InAnotherLanguage<typeof ENGLISH>;

/** The languages that readers are spoken to in (ISO 639). */
export type Language = 'en' | 'de' | 'es';

/**
 * Says something in a reader's language. What is filled in stands as it is given: who writes Markdown or HTML escapes it first.
 * @example say('fix.change', { words: '‘300’' }) // Change to ‘300’
 */
export interface Say {
  <Key extends MessageKey>(key: Key, ...params: ParamsOf<(typeof ENGLISH)[Key]>): string;
  readonly language: Language;
}

type ParamsOf<M> = [NamesIn<M>] extends [never]
  ? []
  : [params: { readonly [Name in NamesIn<M>]: Name extends 'count' ? number : string }];

type NamesIn<M> = M extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : M extends { one: infer One; other: infer Other }
    ? 'count' | NamesIn<One> | NamesIn<Other>
    : never;
