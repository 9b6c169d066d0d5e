import { foundByLoader } from './loaderProblems';

export const knownProperties = foundByLoader({
  name: 'known-properties',
  about: 'Each property that is stated is one that PactCheck knows or that dataset.yaml defines.',
  tip: 'Correct the name of the property, or define it under properties in dataset.yaml.',
});
