import { ORDERING_WORDS } from '../language/aroundNumbers';
import { BEFORE_COUNTED } from '../language/determiners';
import { VERBS_BEHIND_NUMBERS } from '../language/frequentVerbs';
import { FUNCTION_WORDS } from '../language/functionWords';
import { isPlural, singular } from '../language/inflection';
import { PLURAL_MODIFIERS, THIRD_PERSON } from '../language/nouns';
import { NUMBER_WORDS } from '../language/numberWords';
import type { Token } from '../text/token';
import { isCapitalised, isGlued, isHyphen, isHyphenMark, isNumber, lowerAt } from './tokenKinds';

/** What a number counts: the words behind it up to the head noun, and that noun in the singular. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

/**
 * Finds what the number that ends at a token counts. `one`: a singular noun will do.
 * @example `300 foreign prisoners from Denmark` → prisoner; `300-place prison` → place; `fifteen of the government's clients` → client
 */
export function countedBehind(
  tokens: readonly Token[],
  at: number,
  one = false,
): Counted | undefined {
  if (isHyphen(tokens, at)) return compoundBehind(tokens, at + 1);
  const from = /^["“‘']$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  const start = startOfRun(tokens, from);
  if (start === undefined) return undefined;
  const head = one ? lastOfRun(tokens, start) : headOfRun(tokens, start);
  if (head === undefined) return undefined;
  return { from, to: head + 1, unit: singular(lowerAt(tokens, head)) };
}

/** A run longer than this is no longer about the number. */
const LONGEST_RUN = 8;

/** `300-place`: the word behind the hyphen, or the last of a chain of them. */
function compoundBehind(tokens: readonly Token[], at: number): Counted | undefined {
  const lower = lowerAt(tokens, at);
  if (tokens[at]?.type !== 'word' || lower === 'strong' || FUNCTION_WORDS.has(lower)) {
    return undefined;
  }
  return { from: at, to: at + 1, unit: singular(lower) };
}

/** Where the counted words begin: behind `of` and its article or number. `of them` counts nothing that is named. */
function startOfRun(tokens: readonly Token[], at: number): number | undefined {
  if (lowerAt(tokens, at) !== 'of') return at;
  let start = at + 1;
  if (lowerAt(tokens, start) === 'all') start++;
  if (BEFORE_COUNTED.has(lowerAt(tokens, start))) start++;
  else if (FUNCTION_WORDS.has(lowerAt(tokens, start))) return undefined;
  while (isNumber(tokens, start) || PASSED_OVER.has(lowerAt(tokens, start))) start++;
  return start;
}

const PASSED_OVER: ReadonlySet<string> = new Set([...NUMBER_WORDS.keys(), ...ORDERING_WORDS]);

/** The first plural of the run, or the one that it only qualifies: `human rights groups`, `United Nations states`. */
function headOfRun(tokens: readonly Token[], start: number): number | undefined {
  let head: number | undefined;
  for (let at = start; at < start + LONGEST_RUN; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.type === 'mark') {
      if (isHyphen(tokens, at)) continue;
      if (!isApostrophe(tokens, at)) break;
      head = undefined;
      continue;
    }
    if (isFigure(tokens, at) || endsRun(token, at === start || head !== undefined)) break;
    if (token.lower === "'s") head = undefined;
    else if (isPlural(token.lower)) head = at;
    else if (head !== undefined && !isModifier(tokens, head)) break;
  }
  return head;
}

/** A plural that may qualify a noun further on. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  return (
    PLURAL_MODIFIERS.has(lowerAt(tokens, at)) ||
    isCapitalised(tokens, at) ||
    isHyphenMark(lowerAt(tokens, at + 1))
  );
}

/** Of a run that counts one: the last word before a verb or a function word. */
function lastOfRun(tokens: readonly Token[], start: number): number | undefined {
  let head: number | undefined;
  for (let at = start; at < start + LONGEST_RUN; at++) {
    const token = tokens[at];
    if (!token || isFigure(tokens, at) || endsRun(token, at === start)) break;
    if (token.type === 'mark') {
      if (!isHyphen(tokens, at)) break;
      continue;
    }
    if (at > start && token.lower !== "'s" && isVerbLike(token.lower)) break;
    if (token.lower === "'s") head = undefined;
    else if (!token.lower.endsWith('ly')) head = at;
  }
  return head;
}

/** Behind a singular noun what ends like a plural is a verb: `one deputy asks`. */
function isVerbLike(lower: string): boolean {
  if (isPlural(lower) || lower.endsWith('ed')) return true;
  return VERBS_BEHIND_NUMBERS.has(lower);
}

/** The apostrophe of `the Danes' prisons`. */
function isApostrophe(tokens: readonly Token[], at: number): boolean {
  return /^['’]$/.test(lowerAt(tokens, at)) && isGlued(tokens, at - 1) && !isGlued(tokens, at);
}

/** Another number, unless it belongs to a compound: `50 two-bed cells`. */
function isFigure(tokens: readonly Token[], at: number): boolean {
  if (isNumber(tokens, at)) return !isHyphen(tokens, at + 1);
  return NUMBER_WORDS.has(lowerAt(tokens, at)) && !isHyphen(tokens, at + 1);
}

/** A verb ends it where the number or a plural may be its subject. */
function endsRun({ lower, type }: Token, isSubject: boolean): boolean {
  if (type !== 'word') return false;
  if (FUNCTION_WORDS.has(lower) || THIRD_PERSON.has(lower)) return true;
  return isSubject && VERBS_BEHIND_NUMBERS.has(lower);
}
