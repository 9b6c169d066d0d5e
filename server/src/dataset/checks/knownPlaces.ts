import { foundByLoader } from './loaderProblems';

export const knownPlaces = foundByLoader({
  name: 'known-places',
  about: 'The parties and the country of a subject are known places.',
  tip: 'Correct the name, or add the place to places.yaml.',
});
