import { foundByLoader } from './loaderProblems';

export const uniqueIds = foundByLoader({
  name: 'unique-ids',
  about: 'No two files and no two sources of a dataset have the same id.',
  tip: 'Give one of the two another name; the id of a file is its name without .yaml.',
});
