import { wordSet } from './wordList';

/** Before a noun for an agreement they say that it isn't the one that was spoken of: `the other deal`, `a similar pact`. */
export const OTHER_PACT: ReadonlySet<string> = wordSet(`
  other another similar separate different parallel rival earlier previous predecessor successor second third
`);

/** Whoever acts for a country, and words for a country itself. */
export const ACTORS: ReadonlySet<string> = wordSet(`
  government governments ministry ministries minister ministers cabinet parliament senate assembly congress president premier
  administration state states country countries nation nations republic kingdom side sides party parties taxpayer taxpayers
  treasury authority authorities capital capitals leader leaders official officials diplomat diplomats envoy envoys negotiator
  negotiators host hosts sender partner partners ally allies neighbour neighbours neighbor neighbors signatory signatories
  lawmakers deputies mps commission union power powers monarch king queen tsar emperor crown
`);

/** Nouns by which prose calls an agreement or what it brings, where it has been named before: `The scheme costs …`, `The bill comes to …`. */
export const MATTERS: ReadonlySet<string> = wordSet(`
  affair scheme venture project operation package transaction arrangement experiment initiative policy move step bargain sale
  bill total sum price fee cost costs money rent tag amount payment payments figure figures number numbers text document paper
  clause article ceiling limit cap quota threshold target term terms duration period length deadline date day start ratification
  signature signing ceremony vote votes majority accession withdrawal extension facility facilities site place places capacity
  room space handover transfer arrival arrivals return returns result outcome rest whole people persons men women group batch
  contingent wave flight flights bus buses first door doors gate gates works work life rule rules provision provisions area
`);

/** Adjectives that say nothing of what their noun is about, beside those that their ending gives away. */
export const COLOURLESS: ReadonlySet<string> = wordSet(`
  hefty steep tidy full total net gross huge vast high low asking modest cheap dear princely handsome round eventual ultimate
  fair real true bare mere only sole best top main key common joint very right wrong same actual likely heavy light lofty
`);

/** Of a person's life: a bare number near them is an age. */
export const AGES: ReadonlySet<string> = wordSet(`
  oldest youngest eldest elder age aged ages old older younger birthday teenager pensioner
`);

/** Of a convict's punishment: a duration near them is what a court imposed. */
export const SENTENCING: ReadonlySet<string> = wordSet(`
  sentence sentences sentenced jailed imprisonment serve serving served parole probation convicted
`);

/** Verbs that don't change whose clause it is. */
export const AUXILIARY_WORDS: ReadonlySet<string> = wordSet(`
  will would shall is are was were be been being has have had to now also only then soon still already not never eventually
  ever just further initially finally officially formally reportedly currently 's 've 'll 'd did does do can
`);

/** What happens somewhere: a capital behind them (`signed in Paris`) takes no part in it. */
export const EVENTS: ReadonlySet<string> = wordSet(`
  signed signing sign initialled initialed concluded agreed met meet meeting meets held hosted adopted reached negotiated drafted
  sealed inked struck done made born died opened sat convened talks summit conference ceremony congress accord accords agreement
  treaty pact convention protocol declaration signature court jury judge embassy ambassador match game final concert exhibition
`);

/** Words after which a capital is where something happens, not who takes part. */
export const SITES: ReadonlySet<string> = wordSet(
  'in at near outside off around across throughout',
);

/** Of places and beds: nobody is in them. */
export const VACANT: ReadonlySet<string> = wordSet(`
  free empty vacant spare unused unoccupied idle
`);

/** Before a span of time: it was lost or spent, and nothing was agreed for it. */
export const DELAYS: ReadonlySet<string> = wordSet(`
  spent spend spends took wait waited waits waiting lay languished languish stalled dragged idled sat negotiated haggled argued debated
  talked worked laboured labored delayed lost stuck
`);

/** What people are held or lodged in: to count them is to count no people. */
export const BUILDINGS: ReadonlySet<string> = wordSet(`
  prison jail gaol penitentiary facility centre center camp hub site building institution compound hotspot hotel barracks
`);
