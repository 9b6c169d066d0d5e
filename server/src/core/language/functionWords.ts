import { wordSet } from './wordList';

/** Words that never belong to what a number counts: the run of counted words ends before them. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
  a an the this that these those each every either neither some any no all both half such what which who whom whose
  i you he she it we they me him us them my your his her its our their mine yours hers ours theirs myself himself
  herself itself ourselves themselves one's someone anyone everyone nobody something anything everything nothing
  of in on at by to from for with without within into onto upon over under above below between among amongst amid
  through throughout during until till since before after behind beyond beside besides despite against about around
  across along off out up down near toward towards via per than as like unlike except plus minus versus vs including
  excluding regarding concerning following according because due
  and or but nor so yet if unless whether while whilst when whenever where wherever why how though although however
  therefore thus hence moreover meanwhile nevertheless instead otherwise
  am is are was were be been being do does did doing done have has had having will would shall should can could may
  might must ought cannot need dare n't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't
  couldn't don't doesn't didn't shouldn't it's he's she's they're we're you're i'm they've we've i've you've they'd
  not never also too very just only even still already again ever now then here there today yesterday tomorrow
  tonight soon later earlier ago once twice always often sometimes usually perhaps maybe probably possibly almost
  nearly about approximately initially together altogether apiece annually yearly monthly weekly daily overall
  anyway indeed rather quite instead elsewhere abroad home back away ahead apart aside
  monday tuesday wednesday thursday friday saturday sunday
  january february april june july august september october november december
  yes please ok etc e.g. i.e. respectively
`);

/** Among the function words, those that do have other forms. */
const INFLECTED = wordSet(
  'be do have need dare home half following concern regard include exclude back plus',
);

/** Words that keep one form: nothing inflects them. */
export const CLOSED_CLASS: ReadonlySet<string> = new Set(
  [...FUNCTION_WORDS].filter((word) => !INFLECTED.has(word)),
);
