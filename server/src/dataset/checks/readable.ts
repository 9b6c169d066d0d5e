import type { DatasetCheck } from './check';

export const readable: DatasetCheck = {
  name: 'readable',
  about:
    'Each file can be read: it is YAML, has the fields that it should have, and its values can be understood.',
  tip: 'Mend the line that is named; data/README.md shows what each field looks like.',
  run: ({ problems }) => problems.filter(({ check }) => check === undefined),
};
