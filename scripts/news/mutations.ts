import type { Fact } from '../../server/src/core/facts/factbase';
import type { Span } from '../../server/src/core/span';
import { draftSpan } from '../../server/src/core/text/draftSpan';
import type { Place, Value, ValueKind } from '../../server/src/core/values/value';
import { relateValues } from '../../server/src/core/values/relateValues';
import { correctionOf } from '../../server/src/core/verdicts/corrections';
import { draftEdits } from '../../server/src/core/verdicts/edits/draftEdits';
import type { TextEdit } from '../../server/src/core/verdicts/finding';
import { applyEdits } from '../../server/src/dataset/marks/edits';
import type { Mark } from '../../server/src/dataset/marks/mark';
import type { Dice } from '../bench/dice';
import type { NewsText } from './corpora';
import { mentionAt } from './draftMentions';
import type { DraftMention, ReadText } from './draftMentions';
import { factsMeant } from './factsMeant';
import type { MeantFact } from './factsMeant';
import { errorsOf } from './publishedErrors';
import type { ErrorKind } from './publishedErrors';
import type { World } from './world';

/** A text in which one value that was right is now wrong. */
export interface Mutation {
  readonly mark: Mark;
  readonly kind: ValueKind;
  /** The subject and property of the fact that the value stated. */
  readonly meant: readonly MeantFact[];
  readonly error: ErrorKind;
  readonly text: string;
  /** Where the wrong value stands in it, as far as it differs from the right one's place. */
  readonly span: Span;
  /** The draft's edits that led there, for offsets behind it. */
  readonly edits: readonly TextEdit[];
}

/** So many values are tried before a mark is given up. */
const TRIES = 12;

/**
 * For each right value of a text the same text with that value wrong, as published errors are (`corrections.md`): in the form in which it was
 * written, apart from all that is known of the property. Values whose form can't be kept (`yesterday`) are left out.
 */
export function mutationsOf(
  text: NewsText,
  read: ReadText,
  world: World,
  dice: Dice,
): readonly Mutation[] {
  return text.marks.flatMap((mark) => {
    if (mark.verdict !== 'ok' && mark.verdict !== 'disputed') return [];
    const at = mentionAt(read.mentions, mark.span);
    if (!at) return [];
    const meant = factsMeant(at.mention, text, world);
    if (meant.length === 0) return [];
    return mutation(mark, at, meant, { text, read, world, dice }) ?? [];
  });
}

interface Desk {
  readonly text: NewsText;
  readonly read: ReadText;
  readonly world: World;
  readonly dice: Dice;
}

function mutation(
  mark: Mark,
  at: DraftMention,
  meant: readonly MeantFact[],
  { text, read, world, dice }: Desk,
): Mutation | undefined {
  const { mention, block } = at;
  const known = meant.flatMap(({ facts }) => facts);
  const [model] = known;
  if (!model) return undefined;
  for (let tries = 0; tries < TRIES; tries++) {
    const { error, value } = errorsOf(mention, { read, meant, world, dice }) ?? {};
    if (error === undefined || value === undefined || !isApart(value, known)) continue;
    const desk = {
      text: block.text,
      date: read.date ?? text.today,
      isDated: read.date !== undefined,
      places: world.factbase.places,
    };
    const edits = correctionOf({ mention }, { ...model, value }, desk);
    const placed = draftEdits(edits, block, read.draft);
    if (!placed?.some(({ span }) => span.start < mark.span.end && mark.span.start < span.end))
      continue;
    const own = draftSpan(block, mention.span);
    const start = Math.min(own.start, ...placed.map(({ span }) => span.start));
    const end = Math.max(own.end, ...placed.map(({ span }) => span.end));
    const longer = placed.reduce((sum, e) => sum + e.text.length - (e.span.end - e.span.start), 0);
    return {
      mark,
      kind: mention.value.kind,
      meant,
      error,
      text: applyEdits(text.text, placed),
      span: { start, end: end + longer },
      edits: placed,
    };
  }
  return undefined;
}

function isApart(value: Value, known: readonly Fact[]): boolean {
  if (value.kind === 'place')
    return known.every((fact) => (fact.value as Place).country !== value.country);
  return known.every(
    (fact) =>
      fact.value.kind !== value.kind ||
      relateValues(value, fact.value, { printed: '1', ceiling: true }) === 'apart' ||
      isOtherMoney(value, fact.value),
  );
}

function isOtherMoney(value: Value, known: Value): boolean {
  return value.kind === 'money' && known.kind === 'money' && value.currency !== known.currency;
}
