import * as z from 'zod';
import type { Movement } from '../core/facts/factbase';
import { MOVEMENTS } from '../core/facts/movement';
import { nearest } from './nearest';

/** A sentence, a name, an address. */
export const text = z
  .string(expecting('text'))
  .refine((written) => written !== '' && written.length <= 5000, 'is empty or far too long')
  .meta({ minLength: 1, maxLength: 5000 });

/** A value, a date, the few words of a source. */
export const short = z
  .string(expecting('text or a number'))
  .refine((written) => written !== '' && written.length <= 300, 'is empty or too long for a value')
  .meta({ minLength: 1, maxLength: 300 });

export const texts = oneOrMany(text, 'a text or a list of them: [one, two]');
export const truth = z.boolean(expecting('true or false'));

/** How a property or a fact moves. */
export function movement(): z.ZodType<Movement> {
  return z.enum(MOVEMENTS, expecting(`one of ${MOVEMENTS.join(', ')}`));
}

export const MOVEMENT_WORDS =
  'rises (a count or sum that only grows, as of people sent so far), level (one that goes up and down, as of people held now), plan (what is intended or a limit that may be revised), event (what happened on a day) or fixed (agreed once, as a price)';

/** Says what a field is for, as editors show it while one writes and data/README.md lists it; examples are as one would write them. */
export function described<T extends z.ZodType>(
  schema: T,
  description: string,
  ...examples: readonly unknown[]
): T {
  return schema.meta(examples.length === 0 ? { description } : { description, examples });
}

/** Takes one or a list of them; gives a list. `what` ends the sentence `'also' should be …`. */
export function oneOrMany<T extends z.ZodType>(
  one: T,
  what: string,
): z.ZodType<readonly z.output<T>[]> {
  const given = z.union([one, z.array(one)], expecting(what));
  return given.transform((value): readonly z.output<T>[] =>
    Array.isArray(value) ? value : [value],
  );
}

/** An object with these fields and no others: a strange one is named beside the one that was meant. */
export function fields<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? strange(issue.keys, known)
        : `should be a map with ${known.join(', ')}`,
  });
}

/** What a schema says of a value that is not what it should be. `what` ends the sentence `'rank' should be …`. */
export function expecting(what: string): Expectation {
  return {
    error: ({ input }) =>
      input === undefined ? `is missing: it should be ${what}` : `should be ${what}`,
  };
}

interface Expectation {
  readonly error: (issue: { readonly input?: unknown }) => string;
}

function strange(keys: readonly string[], known: readonly string[]): string {
  const more = keys.length - MOST_NAMED;
  const named = keys
    .slice(0, MOST_NAMED)
    .map((key) => {
      const meant = nearest(key, known);
      return meant === undefined
        ? `has no field '${key}': known are ${known.join(', ')}`
        : `has no field '${key}': did you mean '${meant}'?`;
    })
    .join('; ');
  return more > 0 ? `${named}; and ${more} more like it` : named;
}

const MOST_NAMED = 5;
