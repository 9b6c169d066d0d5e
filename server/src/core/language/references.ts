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

/** Behind a number, these make a time of day of it. */
export const CLOCK_WORDS = wordSet(
  "am pm a.m. p.m. a.m p.m o'clock oclock gmt utc cet cest bst est edt",
);

/** `7 in the evening`. */
export const DAY_PARTS = wordSet('morning afternoon evening');

/** Behind `at` or before: what makes `at 17.30` no clock time. */
export const LEVEL_VERBS = wordSet(
  `capped set put fixed limited stands stood standing stand estimated remains remained kept held priced valued
  pegged reckoned starts started start starting opened closed peaked stays stayed remain valued begins began`,
);

/** Behind a number these make a factor of it: `six times the 50 agreed`. */
export const FACTOR_WORDS = wordSet('times fold x ×');

/** Behind a year: `88 BC`. Exact case. */
export const ERAS = wordSet('BC BCE AD CE');

/** The last word of a street's name, with its capital: `123 Garden Street`. */
export const STREET_WORDS = wordSet('street st road rd avenue ave lane boulevard blvd drive');

/** Before a number: somebody's age. */
export const AGE_WORDS = wordSet('aged age ages turned');

/** Behind two numbers joined by a hyphen, these make a score of them: `a 5-4 ruling`. */
export const SCORE_NOUNS = wordSet(
  `win wins victory victories defeat defeats loss losses lead draw vote votes decision ruling majority split margin
  record scoreline score thrashing odds favourite favourites`,
);

/** Before a number with four digits, these make a year of it. */
export const YEAR_PREPOSITIONS = wordSet(
  `in since by until till from before after during early late mid through circa c of between to the winter spring
  summer autumn fall january february march april may june july august september october november december jan feb
  mar apr jun jul aug sep sept oct nov dec election elections year fiscal`,
);

/** Behind one or two with `in`: what makes `1 in 5` no ratio. */
export const NO_RATIO_BEHIND = wordSet(
  'year years month months week weeks day days hour hours decade decades place places countries country',
);
