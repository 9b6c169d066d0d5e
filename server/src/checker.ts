// The checker as the server and the command line share it: dist/checker.js. What they import of core/, dataset/ and decisions/ has to be exported here.
// The checker as the server and the command line share it: dist/checker.js. What they import of core/, dataset/ and config/ has to be exported here.
// The checker as the server, the worker and the command line share it: dist/checker.js. What they import of core/ and dataset/ has to be
// exported here; `esbuild.mjs` says so where it isn't.
export { check } from './core/check/check';
export {
  countedAs,
  coverageOf,
  standingOf,
  standingValues,
  standingValuesNear,
} from './core/check/coverage';
export { fingerprintOf } from './core/check/fingerprint';
export { pathTest } from './config/globs';
export { OtherDrafts } from './core/check/otherDrafts';
export { DIRECTIVE_KINDS } from './core/check/readDirectives';
export { DraftChecker } from './core/check/draftChecker';
export { valueReadings } from './core/check/valueReadings';
export { uncheckedResult } from './core/check/uncheckedResult';
export { safeCorrections } from './core/check/safeCorrections';
export { sentenceAt } from './core/check/sentenceAt';
export { citationsIn, citedByNote } from './core/claims/reading/citedSources';
export { prepared } from './core/check/preparedFactbase';
export { writingAbout } from './core/claims/writingAbout';
export { roleFacts } from './core/claims/lexicon/roleFacts';
export { abbreviations } from './core/language/abbreviations';
export { FUNCTION_WORDS } from './core/language/functionWords';
export { rateInLabel } from './core/language/rateWords';
export { CITATION_SOURCES, evidenceToCite } from './core/facts/citationSource';
export { groupBy } from './core/claims/lexicon/grouping';
export { datasetOf } from './core/facts/datasets';
export { movementOf, statedFor } from './core/facts/movement';
export { evidenceByTier } from './core/facts/sourceOrder';
export { spellNumber } from './core/language/spell';
export { wordSet } from './core/language/wordList';
export { draftDate } from './core/mentions/draftDate';
export { extractMentions } from './core/mentions/extractMentions';
export { placeIndexOf } from './core/places/placeIndex';
export { IN_ENGLISH, sayIn } from './core/l10n/say';
export { overlaps, shift, touches } from './core/span';
export { isCurrent } from './core/facts/validity';
export { draftSpan } from './core/text/draftSpan';
export { lineBreakOf } from './core/text/lineBreak';
export { readDraft } from './core/text/readDraft';
export { tokenize } from './core/text/tokens';
export { SURENESS } from './core/claims/weighing/model';
export { codeOf, FINDING_CODES, wrongCodeOf } from './core/verdicts/diagnosticCodes';
export { citableOf, wouldVouch } from './core/verdicts/citableSources';
export { citationEdits, citationFor, pandocKey } from './core/verdicts/citations';
export { insteadOf } from './core/verdicts/finding';
export { mannerAt } from './core/verdicts/style/manner';
export { writtenLike } from './core/verdicts/style/writtenLike';
export { sourceEnd } from './core/text/prose/proseMap';
export { disputedAmong } from './core/verdicts/disputedFacts';
export { readTemplate } from './core/verdicts/citationTemplate';
export { sortedByClash } from './core/verdicts/edits/clashes';
export { fixesFor, otherCitations } from './core/verdicts/fixes';
export {
  countsAsWrong,
  SETTABLE_CODES,
  SEVERITIES,
  severityNameOf,
} from './core/verdicts/severities';
export { bestEvidence, countPublishers } from './core/verdicts/publishers';
export {
  isSameFigure,
  knownInWords,
  statedInFull,
  writtenInWords,
} from './core/verdicts/writersWords';
export { dateInWords } from './core/wording/dates';
export { escapeMarkdown, linkAddress, markdownLink } from './core/wording/markdown';
export { oneLine } from './core/wording/plainText';
export { dateForReader } from './core/wording/readersDates';
export { valueForReader } from './core/wording/readersValues';
export { evidenceOf, publisherOf, referenceInWords, sourceInWords } from './core/wording/sources';
export { valueInWords } from './core/wording/values';
export { changedDecisions, UnreadableDecisions } from './decisions/changedDecisions';
export { DECISIONS_FOLDER, DECISION_SCHEMAS, LIST_FILES } from './decisions/decisionLists';
export { draftNameIn, idleDecisions, usedIn } from './decisions/idleDecisions';
export { NearbyDecisions } from './decisions/nearbyDecisions';
export { LONGEST_FILE, readDecisions } from './decisions/readDecisions';
export { withoutEntryAt } from './decisions/removedEntry';
export { checkDataset, DATASET_CHECKS } from './dataset/checks/checkDataset';
export { chosenDatasets, OWN_FOLDER } from './dataset/chosenDatasets';
export { edtfOf } from './dataset/cslDate';
export { readDataFile } from './dataset/dataFile';
export { DatasetLoaders, slashed } from './dataset/datasetLoaders';
export { LARGEST_FILE } from './dataset/fileTexts';
export { withoutSlash } from './dataset/folder';
export { loadDataset } from './dataset/loadDataset';
export { nearest } from './dataset/nearest';
export { present } from './dataset/present';
export { ProblemList } from './dataset/problem';
export { SUBJECT_FOLDERS } from './dataset/schema';
export { filesInSnapshot, makeSnapshot } from './dataset/snapshot';
export { ValueReader } from './dataset/values';
export { AgreementAnswers } from './dataset/writing/agreementAnswers';
export { filesWith, SCHEMA_FOLDER } from './dataset/writing/newFiles';
export { slug } from './dataset/writing/slug';
export { identified } from './dataset/writing/sourceIds';
export { readWritten } from './dataset/written/readWritten';
export { readConfig } from './config/configFile';
export { ConfigFiles } from './config/configFiles';
export { CITATION_STYLES, DEFAULT_DRAFT_SETTINGS, settingsOver } from './config/draftSettings';
export { fieldsAt } from './config/fieldHelp';
export { CONFIG_NAMES } from './config/schema';
