// The checker as the server and the command line share it: dist/checker.js. What they import of core/ and dataset/ has to be exported here.
export { check } from './core/check/check';
export { DraftChecker } from './core/check/draftChecker';
export { draftDate } from './core/mentions/draftDate';
export { extractMentions } from './core/mentions/extract';
export { placeIndexOf } from './core/places/placeIndex';
export { overlaps } from './core/span';
export { readDraft } from './core/text/readDraft';
export { tokenize } from './core/text/tokens';
export { fixesFor } from './core/verdicts/fixes';
export { dateInWords } from './core/verdicts/wording/dates';
export { escapeMarkdown, linkAddress, markdownLink } from './core/verdicts/wording/markdown';
export { oneLine } from './core/verdicts/wording/plainText';
export { evidenceOf, publisherOf, sourceInWords } from './core/verdicts/wording/sources';
export { valueInWords } from './core/verdicts/wording/values';
export { loadDataset } from './dataset/loadDataset';
export { nodeFiles } from './dataset/nodeFiles';
