import { currencyNames, currencySingular } from '../../language/currencyNames';
import {
  ACRONYMS,
  CODES_BEHIND_ONLY,
  CODES_LIKE_WORDS,
  CURRENCY_LETTERS,
  CURRENCY_SHORTS,
  CURRENCY_SIGNS,
  EVERYDAY_NOUNS,
  NEEDS_MAGNITUDE,
  NEVER_BEHIND,
  SIGN_OWNERS,
} from '../../language/currencies';
import type { CurrencySense } from '../../language/currencies';
import { FUNCTION_WORDS } from '../../language/functionWords';
import type { Token } from '../../text/token';
import { isGlued, isHyphen, isNumber, isWord, lowerAt, pastHyphen } from '../tokenKinds';
import { multipleAt } from './magnitudes';

/** A currency as written: its tokens, and which one is meant. */
export interface CurrencyReading {
  readonly from: number;
  readonly to: number;
  readonly sense: CurrencySense;
  /** Says outright which one: an ISO code, `US$`, `Danish kroner`. */
  readonly isPlain: boolean;
  /** What its word makes of the figure: a cent a hundredth, `MEUR` a million times. */
  readonly times?: number;
}

/** The currency that ends right before a number: `€`, `US$`, `EUR `, `kr. `. `large`: the number bears a magnitude. */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
  large: boolean,
): CurrencyReading | undefined {
  const token = tokens[at - 1];
  if (!token) return undefined;
  const sign = CURRENCY_SIGNS.get(token.text);
  if (sign) return ownedSign(tokens, at - 1, at, sign);
  if (token.type === 'number') return undefined;
  const end = token.text === '.' && isGlued(tokens, at - 2) ? at - 1 : at;
  return wordBefore(tokens, end, at, large);
}

/** The currency that begins behind a number: `€`, ` EUR`, ` million euros`, `-euro`. */
export function currencyBehind(
  tokens: readonly Token[],
  at: number,
  large: boolean,
): CurrencyReading | undefined {
  const from = pastHyphen(tokens, at);
  const token = tokens[from];
  if (!token || token.type === 'number') return undefined;
  if (token.type === 'mark') {
    const sign = CURRENCY_SIGNS.get(token.text);
    const isNext = isGlued(tokens, from) && isNumber(tokens, from + 1);
    return sign && !isNext ? { from, to: from + 1, sense: sign, isPlain: false } : undefined;
  }
  return (
    ownedSignBehind(tokens, from) ??
    codeBehind(tokens, from, large) ??
    millionsAt(tokens, from) ??
    nameAt(tokens, from, large)
  );
}

/** `$2.5bn Australian`: behind a sign that several currencies share, a country's adjective that nothing follows tells whose it is. */
export function ownerBehind(
  tokens: readonly Token[],
  at: number,
  before: CurrencyReading | undefined,
): CurrencyReading | undefined {
  const shared = before?.sense.alternatives;
  if (!shared || (isWord(tokens, at + 1) && !FUNCTION_WORDS.has(lowerAt(tokens, at + 1))))
    return undefined;
  const codes = [before.sense.code, ...shared];
  const named = (currencyNames().byFirstWord.get(lowerAt(tokens, at)) ?? []).find(
    ({ words, sense }) => words.length === 2 && codes.includes(sense.code),
  );
  return named && { from: at, to: at + 1, sense: named.sense, isPlain: true };
}

function ownedSign(
  tokens: readonly Token[],
  at: number,
  to: number,
  sense: CurrencySense,
): CurrencyReading {
  const owner = tokens[at - 1];
  const isOwned = owner?.type === 'word' && (isGlued(tokens, at - 1) || owner.text.length > 1);
  const code = isOwned ? SIGN_OWNERS.get(owner.text + (tokens[at]?.text ?? '')) : undefined;
  if (code !== undefined) return { from: at - 1, to, sense: { code }, isPlain: true };
  const named = owner && isCode(owner.text) ? owner.text : undefined;
  if (named !== undefined && currencyNames().codes.has(named) && !CODES_LIKE_WORDS.has(named)) {
    return { from: at - 1, to, sense: { code: named }, isPlain: true };
  }
  return { from: at, to, sense, isPlain: !sense.alternatives };
}

function wordBefore(
  tokens: readonly Token[],
  end: number,
  to: number,
  large: boolean,
): CurrencyReading | undefined {
  const token = tokens[end - 1];
  if (token?.type !== 'word') return undefined;
  const from = end - 1;
  const isTouching = isGlued(tokens, end - 1);
  if (isCode(token.text) && !CODES_BEHIND_ONLY.has(token.text)) {
    const code = codeAt(tokens, from, large);
    if (code) return { ...code, to };
  }
  const millions = millionsAt(tokens, from);
  if (millions) return { ...millions, to };
  const letter = large && isTouching ? CURRENCY_LETTERS.get(token.text) : undefined;
  const sense = letter ?? CURRENCY_SHORTS.get(token.lower);
  if (!sense || ACRONYMS.has(token.text) || (token.lower.length < 3 && isEveryday(tokens, from))) {
    return undefined;
  }
  return { from, to, sense, isPlain: !sense.alternatives };
}

/** `Re: 300`, `re 50`, `lei` as a name: an abbreviation that stands for itself. */
function isEveryday(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 're' || lowerAt(tokens, at + 1) === ':';
}

function ownedSignBehind(tokens: readonly Token[], at: number): CurrencyReading | undefined {
  const sign = tokens[at + 1];
  if (!sign || !isGlued(tokens, at) || sign.type !== 'mark') return undefined;
  if (isGlued(tokens, at + 1) && isNumber(tokens, at + 2)) return undefined;
  const code = SIGN_OWNERS.get((tokens[at]?.text ?? '') + sign.text);
  return code === undefined ? undefined : { from: at, to: at + 2, sense: { code }, isPlain: true };
}

function isCode(text: string): boolean {
  return text.length === 3 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function codeAt(tokens: readonly Token[], at: number, large: boolean): CurrencyReading | undefined {
  const text = tokens[at]?.text ?? '';
  if (!isCode(text) || !currencyNames().codes.has(text)) return undefined;
  if (CODES_LIKE_WORDS.has(text) && !large) return undefined;
  return { from: at, to: at + 1, sense: { code: text }, isPlain: true };
}

/** `85 USD million` as well. */
function codeBehind(
  tokens: readonly Token[],
  at: number,
  large: boolean,
): CurrencyReading | undefined {
  const code = codeAt(tokens, at, large);
  const times = code && !large ? multipleAt(tokens, code.to) : undefined;
  return times === undefined ? code : code && { ...code, to: code.to + 1, times };
}

/** `MEUR`, as annual reports write millions of euros. */
function millionsAt(tokens: readonly Token[], at: number): CurrencyReading | undefined {
  const text = tokens[at]?.text ?? '';
  if (text.length !== 4 || !text.startsWith('M') || text !== text.toUpperCase()) return undefined;
  const code = text.slice(1);
  if (CODES_LIKE_WORDS.has(code) || !currencyNames().codes.has(code)) return undefined;
  return { from: at, to: at + 1, sense: { code }, isPlain: true, times: 1e6 };
}

function nameAt(tokens: readonly Token[], at: number, large: boolean): CurrencyReading | undefined {
  const lower = lowerAt(tokens, at);
  const short = CURRENCY_SHORTS.get(lower);
  if (short && !NEVER_BEHIND.has(lower)) {
    return { from: at, to: at + 1, sense: short, isPlain: !short.alternatives };
  }
  const { byFirstWord } = currencyNames();
  const noun = currencySingular(lower);
  for (const first of noun === lower ? [lower] : [lower, noun]) {
    for (const { words, sense } of byFirstWord.get(first) ?? []) {
      const to = endOfName(tokens, at, words);
      if (to === undefined || !isMeant(lower, words, large)) continue;
      const end = lowerAt(tokens, to) === 'sterling' ? to + 1 : to;
      return { from: at, to: end, sense, isPlain: words.length > 1 };
    }
  }
  return undefined;
}

function endOfName(tokens: readonly Token[], at: number, words: readonly string[]) {
  let to = at;
  for (const [i, word] of words.entries()) {
    if (i > 0 && isHyphen(tokens, to)) to++;
    const lower = lowerAt(tokens, to);
    const isLast = i === words.length - 1;
    if (lower !== word && !(isLast && currencySingular(lower) === word)) return undefined;
    to++;
  }
  return to;
}

/** `50 won` is rather a victory; `real` and `mark` alone are no money. */
function isMeant(written: string, words: readonly string[], large: boolean): boolean {
  const [noun = ''] = words;
  if (words.length > 1) return true;
  if (NEEDS_MAGNITUDE.has(noun)) return large;
  return !EVERYDAY_NOUNS.has(noun) || written !== noun;
}
