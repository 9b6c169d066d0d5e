import type { LoadCheck } from '../problem';
import type { DatasetCheck } from './check';

/** A check that the loader makes by itself, since it leaves out what fails it. */
export function foundByLoader(
  words: Pick<DatasetCheck, 'about' | 'tip'> & { readonly name: LoadCheck },
): DatasetCheck {
  return { ...words, run: ({ problems }) => problems.filter(({ check }) => check === words.name) };
}
