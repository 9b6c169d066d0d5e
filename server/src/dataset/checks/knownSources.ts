import { foundByLoader } from './loaderProblems';

export const knownSources = foundByLoader({
  name: 'known-sources',
  about: 'Each source that a fact names as its evidence is listed.',
  tip: 'Correct the id, or list the source in sources.yaml.',
});
