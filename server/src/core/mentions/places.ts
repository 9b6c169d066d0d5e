import { currencyNames, currencySingular } from '../language/currencyNames';
import {
  BEFORE_PEOPLES,
  CODES_LIKE_SHOUTED_WORDS,
  ENTERPRISES,
  INSTRUMENTS,
  NAMES_BEFORE,
  NAMES_BEFORE_OF,
} from '../language/placeNames';
import { WORDS_AT_START, WORDS_WITHOUT_ACCENT } from '../places/list/placeNames';
import { placeNameAt } from '../places/placeIndex';
import type { PlaceIndex, PlaceName } from '../places/placeIndex';
import type { Token } from '../text/token';
import type { MentionContext } from './mentionContext';
import type { PlaceMention } from './mention';
import { codePairAt } from './placeCodes';
import { isGlued, lowerAt, spanOf } from './tokenKinds';

/** The countries and other parties that a block names, in whatever form, in the order of the text. Spans leave out `the` and `'s`. */
export function extractPlaces(
  text: string,
  tokens: readonly Token[],
  { places }: MentionContext,
): readonly PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const pair = codePairAt(places, tokens, at);
    if (pair) {
      mentions.push(...pair.map((code, i) => codeMention(text, tokens, at + 2 * i, code, places)));
      at += 2;
      continue;
    }
    const name = placeNameAt(places, tokens, at);
    if (!name) continue;
    const next = at + name.words.length;
    const [country] = name.codes;
    if (country !== undefined && isPlace(tokens, at, next, name)) {
      const span = spanOf(tokens, at, next);
      const isAmbiguous = name.isAmbiguous || isDoubtful(tokens, at);
      mentions.push({
        span,
        text: text.slice(span.start, span.end),
        value: { kind: 'place', country },
        form: name.form,
        ...(isAmbiguous && { ambiguous: true }),
      });
    }
    at = next - 1;
  }
  return mentions;
}

/** `US` and `EU` are names as well. */
function codeMention(
  text: string,
  tokens: readonly Token[],
  at: number,
  country: string,
  places: PlaceIndex,
): PlaceMention {
  const span = spanOf(tokens, at, at + 1);
  return {
    span,
    text: text.slice(span.start, span.end),
    value: { kind: 'place', country },
    form: placeNameAt(places, tokens, at)?.form ?? 'code',
  };
}

/** False where the name is a piece of another: `New Britain`, `the Washington Post`, `the Vienna Convention`, `Danish kroner`, `US$`. */
function isPlace(tokens: readonly Token[], at: number, next: number, name: PlaceName): boolean {
  if (WORDS_WITHOUT_ACCENT.has(lowerAt(tokens, at))) return false;
  const after = tokens[next]?.text ?? '';
  if (ENTERPRISES.has(after) || (name.form === 'capital' && INSTRUMENTS.has(after))) return false;
  if (after === '$' && isGlued(tokens, next - 1)) return false;
  const before = tokens[at - 1]?.text ?? '';
  if (NAMES_BEFORE.has(before)) return false;
  if (before === 'of' && NAMES_BEFORE_OF.has(tokens[at - 2]?.text ?? '')) return false;
  return !isCurrency(tokens, at);
}

function isCurrency(tokens: readonly Token[], at: number): boolean {
  const names = currencyNames().byFirstWord.get(lowerAt(tokens, at)) ?? [];
  return names.some(({ words }) => words.length > 1 && endsInCurrency(words, tokens, at));
}

function endsInCurrency(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, i) => {
    const lower = lowerAt(tokens, at + i);
    return word === (i === words.length - 1 ? currencySingular(lower) : lower);
  });
}

/** `Turkey` and `Polish` open a sentence; `ethnic Serbs`; `US` among capitals. */
function isDoubtful(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  const before = tokens[at - 1];
  if (BEFORE_PEOPLES.has(before?.lower ?? '')) return true;
  if (WORDS_AT_START.has(word)) return !before || /^[.!?:]$/.test(before.text);
  return CODES_LIKE_SHOUTED_WORDS.has(word) && isShouted(before) && isShouted(tokens[at + 1]);
}

function isShouted(token: Token | undefined): boolean {
  if (token?.type !== 'word' || token.text.length < 2) return false;
  return token.text !== token.lower && token.text === token.text.toUpperCase();
}
