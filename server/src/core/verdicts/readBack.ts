import { partBetween } from '../language/numberJoiners';
import { extractAmounts } from '../mentions/amounts';
import { extractDates } from '../mentions/dates';
import { unsaidIn } from '../mentions/mention';
import type { Mention } from '../mentions/mention';
import { placeIndexOf } from '../places/placeIndex';
import { overlaps } from '../span';
import type { Span } from '../span';
import { tokenize } from '../text/tokens';
import { grainOf } from '../values/grain';
import { relateAmounts } from '../values/relate';
import { relateValues } from '../values/relateValues';
import type { Measure, Ordinal, Percent, Quantity, Value } from '../values/value';
import type { CorrectionContext } from './correctionContext';
import { inOrder } from './edits/editOrder';
import type { TextEdit } from './finding';

/**
 * True unless what stands there once corrected is read as something else than what is known: `1 1 prisoners` → `1 300 prisoners`,
 * `-5` → `-50`. What isn't read at all may be right.
 */
export function readsBack(
  edits: readonly TextEdit[],
  known: Value,
  context: CorrectionContext,
): boolean {
  const { text, places } = applied(inOrder(edits), context.text);
  const mentions = read(text, known, context);
  return mentions.every(
    (mention, i) =>
      !places.some((place) => overlaps(place, mention.span)) ||
      (isWithinWhole(mentions, i, text) && says(mention, known)),
  );
}

/** Of its unit and its rate nothing is asked: they stand as they stood. */
function says(mention: Mention, known: Value): boolean {
  const { value, text: printed } = mention;
  if (isCount(value) && isCount(known)) {
    const grain = grainOf(value.amount, printed);
    return relateAmounts(value, known, grain, true) !== 'apart';
  }
  return relateValues(value, known, { printed, ...unsaidIn(mention), ceiling: true }) !== 'apart';
}

function isCount(value: Value): value is Quantity | Percent | Measure | Ordinal {
  return 'amount' in value && value.kind !== 'money';
}

/** In UTF-16 units to either side: enough for any phrase that a value is read by. */
const AROUND = 64;

/** The text round the edits once they are made, and where their own text stands in it. */
function applied(edits: readonly TextEdit[], text: string): { text: string; places: Span[] } {
  const first = edits[0]?.span.start ?? 0;
  const start = wordStart(text, Math.max(0, first - AROUND));
  let written = '';
  let at = start;
  const places: Span[] = [];
  for (const edit of edits) {
    written += text.slice(at, edit.span.start);
    places.push({ start: written.length, end: written.length + edit.text.length });
    written += edit.text;
    at = edit.span.end;
  }
  return { text: written + text.slice(at, wordStart(text, at + AROUND)), places };
}

/** The end of the white space behind an offset, so that no word is cut. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const gap = text.slice(at).search(/\s/);
  return gap < 0 ? text.length : at + gap;
}

const NO_PLACES = placeIndexOf(new Map());

function read(
  text: string,
  known: Value,
  { date, isDated }: CorrectionContext,
): readonly Mention[] {
  const tokens = tokenize(text);
  if (known.kind !== 'date') return extractAmounts(text, tokens);
  return extractDates(text, tokens, {
    places: NO_PLACES,
    today: date,
    ...(isDated ? { date } : {}),
  });
}

/**
 * A part is no larger than its whole: not `84 of the 50`. Of `12 out of 86` nothing tells which of the two is wrong, and of `1 1` nothing at
 * all.
 */
function isWithinWhole(mentions: readonly Mention[], i: number, text: string): boolean {
  const [before, own, behind] = [mentions[i - 1], mentions[i], mentions[i + 1]];
  return isPart(before, own, text) && isPart(own, behind, text);
}

function isPart(part: Mention | undefined, whole: Mention | undefined, text: string): boolean {
  if (!part || !whole || !('amount' in part.value) || !('amount' in whole.value)) return true;
  if (part.value.kind !== 'quantity' || whole.value.kind !== 'quantity') return true;
  const between = text.slice(part.span.end, whole.span.start);
  if (between.trim() === '') return false;
  const words = partBetween(between);
  if (words !== 'of') return words === 'none';
  return part.value.amount < whole.value.amount;
}
