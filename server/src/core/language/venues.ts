import { wordSet } from './wordList';

/** What happens somewhere: a capital behind them (`signed in Paris`) takes no part in it. */
export const HELD_EVENTS: ReadonlySet<string> = wordSet(`
  signed signing sign initialled initialed concluded agreed met meet meeting meets held hosted adopted reached negotiated drafted
  sealed inked struck done made born died opened sat convened talks summit conference ceremony congress accord accords agreement
  treaty pact convention protocol declaration signature court jury judge embassy ambassador match game final concert exhibition
`);

/** What people are held or lodged in: to count them is to count no people. */
export const BUILDINGS: ReadonlySet<string> = wordSet(`
  prison jail gaol penitentiary facility centre center camp hub site building institution compound hotspot hotel barracks
`);
