// The checker as the server and the command line share it: dist/checker.js. What they import of core/ and dataset/ has to be exported here.
export { check } from './core/check/check';
export { DraftChecker } from './core/check/draftChecker';
export { citationsIn } from './core/claims/citedSources';
export { groupBy } from './core/claims/grouping';
export { datasetOf } from './core/facts/datasets';
export { wordSet } from './core/language/wordList';
export { draftDate } from './core/mentions/draftDate';
export { extractMentions } from './core/mentions/extract';
export { placeIndexOf } from './core/places/placeIndex';
export { overlaps } from './core/span';
export { readDraft } from './core/text/readDraft';
export { tokenize } from './core/text/tokens';
export { codeOf } from './core/verdicts/codes';
export { fixesFor } from './core/verdicts/fixes';
export { dateInWords } from './core/verdicts/wording/dates';
export { escapeMarkdown, linkAddress, markdownLink } from './core/verdicts/wording/markdown';
export { oneLine } from './core/verdicts/wording/plainText';
export {
  evidenceOf,
  publisherOf,
  referenceInWords,
  sourceInWords,
} from './core/verdicts/wording/sources';
export { valueInWords } from './core/verdicts/wording/values';
export { checkDataset, DATASET_CHECKS } from './dataset/checks/checkDataset';
export { chosenDatasets, OWN_FOLDER } from './dataset/chosenDatasets';
export { readDataFile } from './dataset/dataFile';
export { DatasetLoaders, slashed } from './dataset/datasetLoaders';
export { withoutSlash } from './dataset/folder';
export { loadDataset } from './dataset/loadDataset';
export { nearest } from './dataset/nearest';
export { nodeDigest } from './dataset/nodeDigest';
export { nodeFiles } from './dataset/nodeFiles';
export { ProblemList } from './dataset/problem';
export { SUBJECT_FOLDERS } from './dataset/schema';
export { makeSnapshot } from './dataset/snapshot';
export { AgreementAnswers } from './dataset/writing/agreementAnswers';
export { filesWith, SCHEMA_FOLDER } from './dataset/writing/newFiles';
export { slug } from './dataset/writing/slug';
export { identified } from './dataset/writing/sourceIds';
