import { phrases, wordSet } from './wordList';

/**
 * Words after which a figure is not what the draft states as a fact. They reach from where they stand to the end of their clause, or, the
 * wider ones, of their sentence.
 */

/** Wish, demand, proposal, guess: `wants 500`, `a proposal to take 500`, `critics put the cost at`. Lemmas; inflections count. */
export const UNASSERTED_LEMMAS: readonly string[] = phrases(`
  want, wish, hope, fear, warn, predict, forecast, propose, proposal, suggest, suggestion, demand, ask, urge, call for,
  seek, consider, mull, imagine, suppose, assume, speculate, rumour, rumor, bet, doubt, wonder, guess, argue for,
  lobby, push for, press for, claim, allege, dream, threaten, offer, rule out, reject, refuse, deny, dismiss, decline,
  motion, draft, blueprint, scenario, hypothetical, hypothetically, what if, put the cost, put the bill, critic, think that, believe,
  expect to hear, would like, aim for, scrap, cancel, veto, joke, pretend, myth, rumoured, rumored, falsely, wrongly,
  mistakenly, instead of, rather than, surprised if, bookmaker, moot, float, petition, recommend, recommendation,
  advise, advocate, envisage, mention, discuss, amendment, once expect, once plan, once due, originally, suppose to, previously
`);

/** Conditions and open questions; they reach over the whole sentence from where they stand. */
export const CONDITIONAL: ReadonlySet<string> = wordSet(`
  if unless whether suppose supposing assuming provided lest perhaps maybe possibly conceivably hypothetically
`);

/** Modals that leave open whether it is so. `will`, `shall`, `is to` are plans and count as stated. */
export const OPEN_MODALS: ReadonlySet<string> = wordSet(`
  could might may should ought
`);

/** `would` is stated when somebody said it or an agreement lays it down: `said it would take`, `under the deal it would take`. */
export const REPORTED_WOULD: ReadonlySet<string> = wordSet(`
  would 'd
`);

/** Negations: they reach over their clause. */
export const NEGATIONS: ReadonlySet<string> = wordSet(`
  not never no neither nor without cannot n't hardly nobody none nothing isn't aren't wasn't weren't won't wouldn't
  didn't doesn't don't hasn't haven't hadn't can't couldn't shouldn't
`);

/** Verbs that tell what somebody said. */
export const SAYING_LEMMAS: readonly string[] = phrases(`
  say, tell, insist, explain, declare, announce, confirm, write, admit, acknowledge, reveal, disclose, agree, promise,
  pledge, vow, according to, stress, maintain, concede, repeat, assure, recall, undertake, decide
`);

/** Of these, verbs by which somebody does something: `agreed to take 50` tells what was done, `agreed that 50 would come` what was said. */
export const COMMITTING_LEMMAS: readonly string[] = phrases(`
  agree, declare, promise, pledge, vow, undertake, decide
`);

/** Opens what was said. */
export const OPENS_SPEECH: ReadonlySet<string> = wordSet(`
  that : , " “ ‘ it he she they we there
`);

/** A figure over several parties at once: `Kosovo and Rwanda together take 300`. */
export const SUMMING: ReadonlySet<string> = new Set(
  phrases(`
  together, combined, jointly, altogether, collectively, between them
`),
);

/** Before a figure: it is a part or an addition, not the whole. `another 150`, `a further 50`, `the first 100`. */
export const PARTIAL_BEFORE: ReadonlySet<string> = wordSet(`
  another further additional extra first other remaining every each per minus plus half
`);

/** Behind a figure: it is a part, an addition or a share. `50 more`, `40 others`. */
export const PARTIAL_BEHIND: ReadonlySet<string> = wordSet(`
  more others other fewer less additional extra short times each apiece
`);

/** Verbs of change: `raised to 200`, `cut from 500`. The figure is what it may become or was, not what is agreed. */
export const CHANGE_LEMMAS: readonly string[] = phrases(`
  raise, increase, cut, reduce, lower, double, triple, expand, extend to, shrink, up from, down from, rise, fall, drop,
  grow
`);

/** Opening a sentence, they make all of it a thought: `Imagine a ceiling of 1,000.` */
export const THOUGHT_OPENERS: ReadonlySet<string> = wordSet(`
  imagine suppose say picture assume consider let
`);

/** What was once to be: the figure behind it is no longer the plan. */
export const PAST_PLANS: readonly string[] = phrases(`
  was meant to, were meant to, was supposed to, were supposed to, was due, were due, was to have, were to have, had been due,
  was expected, were expected, was planned, were planned, was scheduled, were scheduled
`);

/** Somewhere in a paragraph, they make all of its figures ones that somebody got wrong or made up. */
export const NOT_IN_EARNEST: readonly string[] = phrases(`
  earlier version, previous version, misstate, incorrectly, erroneously, said in error, stated in error, novel, thriller,
  fiction, fictional, screenplay, satirical, short story
`);

/** Verbs of promising: who stands behind them is promised it and doesn't do it. */
export const PROMISED: ReadonlySet<string> = wordSet(`
  promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing assure assures assured assuring
`);

/** Between a place and a verb, these make the verb somebody else's: `Kosovo said Denmark would pay`. */
export const REPORTING_FORMS: ReadonlySet<string> = wordSet(
  'said says say told asked wants wanted',
);

/** With their capital, these open a sentence that supposes: `Were Denmark to pay …` */
export const INVERTED_CONDITIONS: ReadonlySet<string> = wordSet('Were Should Had');

/** `puts the bill at half a billion`. */
export const RECKONING_FORMS: ReadonlySet<string> = wordSet('put puts putting');

/** Negations that belong to a hedge where one of `NEGATED_HEDGES` follows: `no more than 300`. */
export const HEDGING_NEGATIONS: ReadonlySet<string> = wordSet('no not');

/** What follows them. */
export const NEGATED_HEDGES: ReadonlySet<string> = wordSet(
  'more fewer less later earlier only just least',
);

/** Behind a date, these leave it open on one side: `2027 at the earliest`. */
export const LIMITS_OF_DATES: ReadonlySet<string> = wordSet('earliest latest');
