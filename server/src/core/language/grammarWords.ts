import { IRREGULAR_VERBS } from './irregularVerbs';
import { wordSet } from './wordList';

/** What a value may stand behind, in a fixed order: features count by it. */
export const PREPOSITIONS: readonly string[] = [
  ...wordSet(`
    of for in on by at to from with over within after before since until during between under as than about around among
    through worth per till into up and or
  `),
];

/** Before a figure they say nothing of what it hangs on: determiners, hedges, words of order. */
export const BEFORE_FIGURES: ReadonlySet<string> = wordSet(`
  the a an some about around roughly approximately nearly almost just only over more less than least most up under exactly
  another further additional first next last past other its their his her this that these those all as many much few early
  late mid no fewer
`);

export const BE: ReadonlySet<string> = wordSet('is are was were be been being am');
export const HAVE: ReadonlySet<string> = wordSet('has have had having');
export const WILL: ReadonlySet<string> = wordSet("will shall 'll won't");
export const MODALS: ReadonlySet<string> = wordSet("would could may might should can must 'd");
export const AUXILIARIES: ReadonlySet<string> = new Set([
  ...BE,
  ...HAVE,
  ...WILL,
  ...MODALS,
  ...wordSet('do does did'),
]);

/** What follows is a noun or its adjective. */
export const DETERMINERS: ReadonlySet<string> = wordSet(
  'the a an its their his her our my your this that these those some any no every each',
);

/** All forms of irregular verbs, and those of the past alone. */
export const IRREGULAR_FORMS: ReadonlySet<string> = new Set(
  [...IRREGULAR_VERBS].flatMap(([lemma, forms]) => [lemma, ...forms]),
);
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  [...IRREGULAR_VERBS].flatMap(([, forms]) => forms),
);

/** No verb ends so. */
export const NOUN_ENDING = /(?:ment|tion|sion|ness|ity|ance|ence|ship|ism|ist|ers|ors|ings)$/;

/** Between `of` and the whole that a part is of. */
export const WHOLE_OPENERS: ReadonlySet<string> = wordSet('the its their these those all');
