import type { Fact } from '../../../../server/src/core/facts/factbase';
import { extractMentions } from '../../../../server/src/core/mentions/extractMentions';
import { buildPlaceIndex } from '../../../../server/src/core/places/placeIndex';
import { tokenize } from '../../../../server/src/core/text/tokens';
import type { ValueKind } from '../../../../server/src/core/values/value';
import { correctionOf } from '../../../../server/src/core/verdicts/corrections';
import { inOrder } from '../../../../server/src/core/verdicts/edits/editOrder';
import { applyEdits } from '../../../../server/src/dataset/marks/edits';
import { ValueReader } from '../../../../server/src/dataset/values';

const NOWHERE = new Map<string, never>();
const PLACES = buildPlaceIndex(NOWHERE);
const KNOWN = new ValueReader(NOWHERE);

/** The day of the drafts that are corrected: a Monday. */
const DATE = '2025-12-15';

/**
 * The sentence once the value that `‹›` stands round is the known one; undefined where no edit is offered.
 * @example corrected('in ‹June› 2025', 'July 2025', 'date') → `in July 2025`
 */
export function corrected(marked: string, known: string, kind: ValueKind): string | undefined {
  const at = marked.indexOf('‹');
  const text = marked.replace(/[‹›]/g, '');
  const context = { places: PLACES, date: DATE, today: DATE };
  const mention = extractMentions(text, tokenize(text), context).find(
    ({ span, value }) => value.kind === kind && span.start <= at && at < span.end,
  );
  if (mention === undefined) throw new Error(`no ${kind} is read at ${String(at)} of “${text}”`);
  const reading = KNOWN.read(known, kind);
  if ('fault' in reading) throw new Error(reading.fault);
  const fact = { value: reading.value } as Fact;
  const desk = { text, places: NOWHERE, date: DATE, isDated: true };
  const edits = inOrder(correctionOf({ mention }, fact, desk));
  return edits.length === 0 ? undefined : applyEdits(text, edits);
}
