import { wordSet } from './wordList';

/** Directly before a number, these make it a place in a text, a rank or a name: `page 12`, `Article 3`, `Nos. 5 and 6`. */
export const REFERENCE_NOUNS = wordSet(
  `page pages p pp chapter chapters ch article articles art arts section sections sec §§ paragraph paragraphs para paras
  par clause clauses subsection subsections no nos nr nrs № footnote footnotes fn annex annexes appendix appendices vol
  volume volumes figure fig figs table tables exhibit resolution resolutions directive regulation regulations protocol
  decree verse line lines slide slides item items recital recitals extension ext tel fax phone telephone call dial
  channel gate platform terminal runway room rooms flight route highway motorway junction exit bus tram season episode
  chapter lesson exercise exercises act scene round day week game race lap stage phase step grade tier category
  version issue opus psalm question questions answer option scenario lot serial isbn issn doi case docket bill box
  windows formula apollo top agenda vision kanal radio zone sector block building unit level floor form schedule number iso`,
);

/** Of these, the ones that may also be the subject or object before a count: they make a reference only where nothing is counted behind. */
export const LOOSE_REFERENCE_NOUNS = wordSet(
  `table tables figure call day week game race round stage phase line lines item items room rooms flight bus case bill box act
  unit level floor form zone sector block building option question questions issue channel gate version grade tier lot
  category vision agenda formula exit radio answer phone windows step route exercise exercises schedule number`,
);

/** Abbreviations of reference nouns, behind which a point may stand: `p. 12`. */
export const REFERENCE_ABBREVIATIONS = wordSet(
  'p pp no nos nr nrs art arts ch sec par para paras vol fig figs fn ext tel fax op cf',
);

/** Marks that make a reference of a number glued to them, or one space off: `#4`, `§ 5`, `¶6`. */
export const REFERENCE_MARKS = wordSet('# § ¶ № @ _ = \\ ^ &');

/** Between the numbers of several references: `Articles 3 and 5`. */
export const REFERENCE_JOINERS = wordSet(', and or & to - –');
