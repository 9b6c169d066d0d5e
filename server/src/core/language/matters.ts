import { wordSet } from './wordList';

/** Before a noun for an agreement they say that it isn't the one that was spoken of: `the other deal`, `a similar pact`. */
export const OTHER_PACT: ReadonlySet<string> = wordSet(`
  other another similar separate different parallel rival earlier previous predecessor successor second third
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

/** What people are held or lodged in: to count them is to count no people. */
export const BUILDINGS: ReadonlySet<string> = wordSet(`
  prison jail gaol penitentiary facility centre center camp hub site building institution compound hotspot hotel barracks
`);
