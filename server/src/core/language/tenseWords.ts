import { wordSet } from './wordList';

/** Verbs that say that what is told has happened; a word in -ed does too. */
export const PAST_WORDS: ReadonlySet<string> = wordSet(
  `was were had did been said told took came won began met gave made held went left sent became saw got fell rose led paid kept
  found brought thought wrote spoke broke chose drew drove flew lost ran stood struck swore understood withdrew has have having ago
  following after since`,
);

/** Words that say that it is still to come. */
export const FUTURE_WORDS: ReadonlySet<string> = wordSet(
  `will won't shall would due expected scheduled upcoming forthcoming coming planned intends hopes aims going`,
);

/** Verbs whose plain present tells of a programme: `Parliament votes on Thursday`. Nouns behind `NOUN_OPENERS`. */
export const PRESENT_VERBS: ReadonlySet<string> = wordSet(
  `opens open votes vote meets meet starts start begins begin resumes resume arrives arrive leaves leave visits visit returns return
  expires expire ends end closes close goes go takes take holds hold`,
);

/** Behind these, what looks like such a verb is a noun: `the vote`. */
export const NOUN_OPENERS: ReadonlySet<string> = wordSet(
  `the a an this that these those its their his her our my no any some each every of for in on by with at from to and or more`,
);

/** Before `to` and a verb these look ahead: `is to open in March`, `set to open`. */
export const BEFORE_COMING_VERBS: ReadonlySet<string> = wordSet(
  'is are due set expected scheduled going about',
);

/** Words in -ed that are no verb in the past. */
export const NO_PAST_IN_ED: ReadonlySet<string> = wordSet(
  'hundred exceed proceed indeed speed united need',
);
