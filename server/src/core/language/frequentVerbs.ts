import { wordSet } from './wordList';

/**
 * Verbs that may stand directly behind a number that counts what isn't named: `fifty hold passports`, `300 arrived`. What can be an
 * adjective or a noun before another noun (`returned migrants`, `work permits`) is left out.
 */
export const VERBS_BEHIND_NUMBERS: ReadonlySet<string> = wordSet(`
  serve hold seek need lack await face carry receive speak want claim share leave enter reach sign join get take make
  give bring keep own wear win earn send lose find become remain include represent attend fill occupy operate produce
  provide require contain think say believe expect hope fear know see live die arrive come go follow oppose prefer apply
  fly drive begin meet agree vote ask tell seem appear refuse choose spend put continue
  arrived agreed asked boarded voted said told took came went got left became sent gave made moved wanted won died lived
  worked joined received reached called applied served started began begun continued entered crossed flew flown fled kept
  brought bought built sold met led found thought knew saw felt showed turned remained opposed supported attended appeared
  protested marched gathered demanded refused chose spent wore ran rose fell stood sat spoke wrote cost put let held
  shared needed lacked faced carried owned earned lost filled occupied produced provided required contained believed hoped
  feared seemed followed preferred drove happened belong belonged belongs depends come gone taken given seen done set
  land landed landing sleep slept go eat ate read
`);

/** Verbs that headlines write with a capital before a number: `Kosovo Takes 50`. */
export const HEADLINE_VERBS: ReadonlySet<string> = wordSet(`
  accept accepts accepted accepting take takes took taking receive receives received host hosts hosted hosting send
  sends sent pay pays paid get gets got give gives gave agree agrees agreed sign signs signed hold holds held house houses
  approve approves want wants seek seeks welcome welcomes deport deports deported admit admits offer offers rent rents
  lease leases buy buys bought sell sells sold is are was were has have had will reach reaches hit hits top tops pass
  passes exceed exceeds near nears total totals cost costs kill kills killed add adds cut cuts return returns hire hires
  need needs expect expects spend spends spent win wins won lose loses lost vote votes leave leaves left arrest arrests
  free frees order orders lend lends rise rises fall falls raise raises allow allows transfer transfers jail jails
`);
