import { wordSet } from './wordList';

/** Before a span of time these make a point or a limit in time of it, or a rate: `in two years`, `every two years`. */
export const BEFORE_POINTS: ReadonlySet<string> = wordSet(
  'in within inside every each per by once',
);

/** Between a preposition and a span these make a stretch of it that has passed, or a piece of a longer one: `over the past two years`. */
export const PIECES: ReadonlySet<string> = wordSet(
  'past last previous preceding recent first final opening closing middle early later remaining intervening',
);

/** The same of a stretch that lies ahead. */
export const AHEAD: ReadonlySet<string> = wordSet('next coming following');

/** Behind a span these make a point in time, a distance between two or a comparison of it: `two years late`, `two years into the deal`. */
export const BEHIND_POINTS: ReadonlySet<string> = wordSet(
  `late later early earlier old older younger ago hence before after since previously prior behind ahead into overdue apart away longer
  shorter sooner left remaining running now beforehand afterwards yet`,
);

/** What goes on until something is agreed or built: a span of it is none of what was agreed. */
export const TOILS: ReadonlySet<string> = wordSet(
  `talks talk talking negotiation negotiations negotiating bargaining haggling wrangling wrangles debate debates debating argument arguments
  arguing discussion discussions dispute disputes litigation diplomacy effort efforts delay delays waiting wait limbo deadlock stalemate
  war fighting conflict work construction building planning preparation preparations study research investigation investigations
  protest protests silence secrecy experience service drought uncertainty crisis rule campaigning lobbying`,
);

/** What is given so long beforehand or afterwards: `two years' notice`. */
export const NOTICES: ReadonlySet<string> = wordSet(
  'notice warning delay experience salary wages pay imprisonment jail prison grace',
);

/** Nouns that are mere stretches of time: `within a 12-month period`. */
export const STRETCHES: ReadonlySet<string> = wordSet(
  'period span stretch spell window timeframe interval time cycle',
);

/** More of a span that was agreed before. */
export const EXTENSIONS: ReadonlySet<string> = wordSet('more another additional extra further');

/** Words between a span and the preposition that it hangs on: `over the`, `just a`. */
export const BEFORE_SPANS: ReadonlySet<string> = wordSet(
  "a an the its their this these just only under over about 's",
);

/** Behind a span and `to`, what is left of it: `with two years to run`. */
export const LEFT_TO: ReadonlySet<string> = wordSet('go run spare');

/** What ends `after ten years` has lasted as long. */
export const ENDINGS: ReadonlySet<string> = wordSet(
  `end ends ended ending expire expires expired expiring expiry lapse lapses lapsed terminate terminates terminated elapse elapses run
  runs ran last lasts lasted`,
);
