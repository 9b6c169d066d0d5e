import { wordSet } from '../../core/language/wordList';

// The terms of CSL 1.0.2's input schema.

/** Kinds of references. */
export const TYPES = wordSet(`
  article article-journal article-magazine article-newspaper bill book broadcast chapter classic
  collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic
  hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet
  paper-conference patent performance periodical personal_communication post post-weblog
  regulation report review review-book software song speech standard thesis treaty webpage
`);

/** Fields that hold names, beside `author`. */
export const NAME_FIELDS = wordSet(`
  chair collection-editor compiler composer container-author contributor curator director editor
  editorial-director executive-producer guest host interviewer illustrator narrator organizer
  original-author performer producer recipient reviewed-author script-writer series-creator
  translator
`);

/** Fields that hold text, a number as text among them, beside those that a source has anyway. Notes are not passed on. */
export const TEXT_FIELDS = wordSet(`
  language journalAbbreviation shortTitle abstract archive archive_collection archive_location
  archive-place authority call-number chapter-number collection-number collection-title
  container-title-short dimensions division DOI edition event-title event-place genre ISBN ISSN
  issue jurisdiction keyword medium number number-of-pages number-of-volumes original-publisher
  original-publisher-place original-title page page-first part part-title PMCID PMID printing
  publisher-place references reviewed-genre reviewed-title scale section source status supplement
  title-short version volume volume-title volume-title-short
`);

/** Kinds whose publication styles look for in `container-title` alone. */
export const WITHOUT_PUBLISHER = wordSet(`
  article-newspaper article-magazine article-journal post post-weblog broadcast
`);
