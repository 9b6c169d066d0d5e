import {
  AUXILIARIES,
  BE,
  HAVE,
  MODALS,
  PAST_AUXILIARIES,
  WILL,
} from '../../../language/auxiliaries';
import { DETERMINERS } from '../../../language/determiners';
import { VERBS_BEHIND_NUMBERS } from '../../../language/frequentVerbs';
import { CLOSED_CLASS } from '../../../language/functionWords';
import { IRREGULAR_FORMS, IRREGULAR_PASTS } from '../../../language/irregularVerbs';
import { NOUN_ENDING } from '../../../language/nouns';
import { PREPOSITIONS } from '../../../language/prepositions';
import type { Token } from '../../../text/token';

export type Tense = 'none' | 'past' | 'present' | 'future' | 'perfect' | 'open' | 'infinitive';

/** True where a token is read as a verb: by the word before it, its ending, and lists of forms. No tagger: some nouns pass, some verbs don't. */
export function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.type !== 'word') return false;
  const word = token.lower;
  if (AUXILIARIES.has(word)) return true;
  const before = tokens[at - 1]?.lower ?? '';
  if (DETERMINERS.has(before) || NOUN_ENDING.test(word)) return false;
  if (before === 'to' || before === 'not' || AUXILIARIES.has(before))
    return !CLOSED_CLASS.has(word) || IRREGULAR_FORMS.has(word);
  return !CLOSED_CLASS.has(word) && !isName(tokens, at) && hasVerbForm(tokens, at, word, before);
}

function isName(tokens: readonly Token[], at: number): boolean {
  const opens = at === 0 || tokens[at - 1]?.text === '.';
  return !opens && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
}

function hasVerbForm(tokens: readonly Token[], at: number, word: string, before: string): boolean {
  if ((word.endsWith('ed') && word.length > 4) || IRREGULAR_PASTS.has(word)) return true;
  if (word.endsWith('ing')) return word.length > 5 && isGerund(tokens, at, before);
  if (IRREGULAR_FORMS.has(word) || VERBS_BEHIND_NUMBERS.has(word)) return true;
  return word.endsWith('s') && IRREGULAR_FORMS.has(word.slice(0, -1));
}

/** `sending 50`, `for taking the …`, not `the building`. */
function isGerund(tokens: readonly Token[], at: number, before: string): boolean {
  const next = tokens[at + 1];
  if (next?.type === 'number' || DETERMINERS.has(next?.lower ?? '')) return true;
  return before === ',' || PREPOSITIONS.includes(before);
}

/** How the words before a verb and its form place it in time; nothing where there is none. */
export function tenseAt(
  tokens: readonly Token[],
  verb: number,
  first: number,
): { tense: Tense; isPassive: boolean } {
  if (verb < first) return { tense: 'none', isPassive: false };
  const word = tokens[verb]?.lower ?? '';
  const before = tokens
    .slice(Math.max(first, verb - REACH), verb)
    .map(({ lower }) => lower)
    .reverse();
  const has = (words: ReadonlySet<string>) => before.some((one) => words.has(one));
  const isParticiple = word.endsWith('ed') || IRREGULAR_PASTS.has(word);
  const isPassive = isParticiple && has(BE);
  return { tense: tenseOf(before, word, has, isParticiple), isPassive };
}

/** In tokens: an auxiliary stands so near to its verb. */
const REACH = 4;

function tenseOf(
  before: readonly string[],
  word: string,
  has: (words: ReadonlySet<string>) => boolean,
  isParticiple: boolean,
): Tense {
  if (has(MODALS)) return 'open';
  if (has(WILL)) return 'future';
  if (before[0] === 'to') return has(BE) ? 'future' : 'infinitive';
  if (has(HAVE)) return 'perfect';
  if (has(BE)) return before.includes('was') || before.includes('were') ? 'past' : 'present';
  return isParticiple || PAST_AUXILIARIES.has(word) ? 'past' : 'present';
}
