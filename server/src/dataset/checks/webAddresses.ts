import { foundByLoader } from './loaderProblems';

export const webAddresses = foundByLoader({
  name: 'web-addresses',
  about: 'The address of a source can be followed: it begins with https:// or http://.',
  tip: 'Copy the address from the browser, as a whole.',
});
