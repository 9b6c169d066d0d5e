import { CENT_OWNERS, SUBUNITS } from '../../language/currencies';
import type { CurrencySense } from '../../language/currencies';
import type { Token } from '../../text/token';
import { readNumber } from '../numbers';
import { isCapitalised, lowerAt, pastHyphen } from '../tokenKinds';
import type { Prose } from '../tokenKinds';
import type { CurrencyReading } from './currencyAt';

/** The hundredth part of a currency that begins behind a number: `cents`, `pence`, `¢`, `euro cents`. */
export function centsBehind(tokens: readonly Token[], at: number): CurrencyReading | undefined {
  const from = pastHyphen(tokens, at);
  const code = CENT_OWNERS.get(lowerAt(tokens, from));
  const noun = code === undefined ? from : from + 1;
  const sense = isCapitalised(tokens, noun) ? undefined : SUBUNITS.get(lowerAt(tokens, noun));
  if (!sense) return undefined;
  const owned: CurrencySense = code === undefined ? sense : { code };
  return { from, to: noun + 1, sense: owned, isPlain: code !== undefined, times: CENT };
}

/** The cents of `12 dollars and 40 cents`, in the whole unit. */
export function centsBeside(
  prose: Prose,
  at: number,
): { readonly amount: number; readonly to: number } | undefined {
  const { tokens } = prose;
  const number = readNumber(prose, lowerAt(tokens, at) === 'and' ? at + 1 : at);
  const cents = number && number.value < 100 ? centsBehind(tokens, number.to) : undefined;
  return number && cents && { amount: number.value * CENT, to: cents.to };
}

const CENT = 0.01;
