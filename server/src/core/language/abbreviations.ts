import { wordList, wordSet } from './wordList';

/** What a point behind a word means: an abbreviation's point ends a sentence only as its class says. */
export type AbbreviationClass =
  /** `vs.`, `e.g.`: never ends one. */
  | 'never'
  /** `Mr.`, `Gen.`: written with a capital and before a name, never ends one. */
  | 'title'
  /** `Dec.`, `No.`, `p.`: goes on where a number follows. */
  | 'beforeNumber'
  /** `U.S.`, `Inc.`: ends one only where a word follows that likes to open sentences. */
  | 'unlessOpener';

/** The class of an abbreviation by its lower case, without its last point. */
export const abbreviations: ReadonlyMap<string, AbbreviationClass> = new Map([
  ...classed('never', 'vs e.g i.e cf approx viz incl excl ca'),
  ...classed(
    'title',
    `mr mrs ms mx dr prof gen sen gov rep reps sens lt col capt cpt sgt maj cmdr cdr adm brig hon rev fr st ste mt ft
    pres amb messrs supt insp`,
  ),
  ...classed(
    'beforeNumber',
    `jan feb mar apr jun jul aug sep sept oct nov dec no nos p pp para paras art arts sec secs sect fig figs vol vols ch
    chap v c est ver ed eds pt nr cl`,
  ),
  ...classed(
    'unlessOpener',
    `inc ltd corp co plc bros jr sr esq al mon tue tues wed thu thur thurs fri dept univ assn ave blvd rd a.m p.m`,
  ),
]);

/** Words that open sentences far more often than they follow an abbreviation with a capital. Lower case. */
export const sentenceOpeners: ReadonlySet<string> = wordSet(
  `the a an this that these those he she it they we i you his her its their our my your in on at by from for with without
    under over after before since until during as if when while where whether because although though but and or so yet
    nor however meanwhile moreover still then there here what who why how which once both each all some many most few
    several no not none neither either another other others such to of about between among according despite unlike
    instead also even only just now today yesterday tomorrow last next earlier later first second third critics officials
    ministers lawmakers asked speaking`,
);

/** Verbs that hang a question or a cry on its speaker: `“Will it work?” Kurti asked.` Lower case. */
export const speechVerbs: ReadonlySet<string> = wordSet(
  'said says say asked asks added adds told tells wrote writes replied insisted argued warned exclaimed shouted cried wondered',
);

function classed(kind: AbbreviationClass, list: string): [string, AbbreviationClass][] {
  return wordList(list).map((word) => [word, kind]);
}
