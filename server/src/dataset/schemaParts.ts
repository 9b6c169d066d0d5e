import * as z from 'zod';
import { nearest } from './nearest';

/** Takes one or a list of them; gives a list. `what` ends the sentence `'also' should be …`. */
export function oneOrMany<T extends z.ZodType>(
  one: T,
  what: string,
): z.ZodType<readonly z.output<T>[]> {
  const given = z.union([z.array(one), one], expecting(what));
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
  return keys
    .map((key) => {
      const meant = nearest(key, known);
      return meant === undefined
        ? `has no field '${key}': known are ${known.join(', ')}`
        : `has no field '${key}': did you mean '${meant}'?`;
    })
    .join('; ');
}
