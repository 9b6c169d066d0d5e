import { SUM_MAGNITUDES } from '../../language/numberWords';
import type { Prose } from '../tokenKinds';
import { hasLetter } from './figures';
import type { Figure } from './figures';
import { tidy } from './magnitudes';
import type { NumberReading } from './numberReading';

/** `EUR 210 m`, `Rs 63,000 cr`: what a magnitude is short for where a currency stands before the number. */
export function withSumMagnitude(
  { tokens }: Prose,
  figure: Figure,
): { readonly figure: Figure; readonly to: number } {
  const last = figure.high ?? figure.low;
  const token = tokens[figure.to];
  const isPlain = last.written === 'digits' && last.factor === 1 && !hasLetter(figure);
  if (!token || !isPlain) return { figure, to: figure.to };
  const factor = SUM_MAGNITUDES.get(token.lower);
  if (factor === undefined && token.text !== 'm') return { figure, to: figure.to };
  const enlarged = (number: NumberReading): NumberReading =>
    factor === undefined
      ? { ...number, letter: 'm' }
      : { ...number, value: tidy(number.value * factor), factor };
  const high = figure.high && { high: enlarged(figure.high) };
  return { figure: { ...figure, low: enlarged(figure.low), ...high }, to: figure.to + 1 };
}
