import { isAsserted } from '../claims/records/assertion';
import type { BlockClaim } from '../claims/claims';
import { cluesOf } from '../claims/reading/clues';
import { isWordedAsPart } from '../claims/records/partsAndWholes';
import { compare } from '../claims/relation';
import type { MentionAt, SentenceReading } from '../claims/reading/blockReading';
import { MODEL } from '../claims/weighing/model';
import type { Fact, Movement } from '../facts/factbase';
import { movementOf } from '../facts/movement';
import { isCurrent } from '../facts/validity';
import { unsaidIn } from '../mentions/mention';
import type { DateRelation, Mention } from '../mentions/mention';
import { compareDates } from '../values/dates';
import { relateValues } from '../values/relateValues';
import type { RelationContext } from '../values/relateValues';
import type { Value } from '../values/value';
import type { Judgement } from '../verdicts/judge';

/** A value of a draft that surely states a fact, as far as it can be held against another of the same fact. Holds on to no text of the draft. */
export interface StatedValue {
  /** Which fact it is. */
  readonly fact: FactSlot;
  readonly value: Value;
  readonly context: RelationContext;
  readonly movement: Movement;
  /** EDTF: the days that its sentence names beside it. */
  readonly days: readonly string[];
  /** The dataset says otherwise. */
  readonly isWrong: boolean;
}

/** Two values are of one fact where all four are the same. */
export interface FactSlot {
  readonly subject: string;
  readonly property: string;
  /** The words that tell it from other facts of the property: in which chamber, by whom. */
  readonly context: string;
  /** EDTF: when it holds, or for which day it was stated; empty where that isn't said. */
  readonly time: string;
}

/**
 * What a claim states; nothing where that is not sure, or could stand beside another value without either being wrong: what is quoted, reported,
 * asked, wished or denied, a part or a sum, a change, a country, one of a list, a date that is only bounded.
 */
export function statedValue(
  claim: BlockClaim,
  judgement: Pick<Judgement, 'verdict'>,
  sentences: readonly SentenceReading[],
  date: string,
): StatedValue | undefined {
  const { mention, property, days } = claim;
  if (!isSureAndPlain(claim, judgement) || isOneOfMany(claim) || isLoose(mention)) return undefined;
  const fact = statedFact(claim, judgement, date);
  if (!fact || !isFlatlyStated(mention, sentences)) return undefined;
  const printed = copyOf(mention.text);
  const ceiling = property.id === 'capacity';
  return {
    fact: slotOf(fact),
    value: copyOf(mention.value),
    context: { printed, ceiling, ...unsaidIn(mention) },
    movement: movementOf(fact, property),
    days: days.map(copyOf),
    isWrong: judgement.verdict.kind === 'contradicted',
  };
}

/** Made once a fact. */
function slotOf(fact: Fact): FactSlot {
  let slot = slots.get(fact);
  if (!slot) {
    const { subject, property, with: words, validity, asOf } = fact;
    slot = { subject, property, context: words.join('; '), time: validity ?? asOf ?? '' };
    slots.set(fact, slot);
  }
  return slot;
}

const slots = new WeakMap<Fact, FactSlot>();

/** With strings of its own: a slice would hold on to the draft that it was cut from. */
function copyOf<T extends string | Value>(said: T): T {
  return JSON.parse(JSON.stringify(said)) as T;
}

function isSureAndPlain(
  { confidence, isWeighed, isAsserted, voice }: BlockClaim,
  { verdict }: Pick<Judgement, 'verdict'>,
): boolean {
  if (!isWeighed || !isAsserted || (voice !== 'plain' && voice !== 'field')) return false;
  const { sure } = MODEL.thresholds;
  return confidence >= (verdict.kind === 'contradicted' ? sure.usual : SURELY_MEANT);
}

/**
 * How sure it must be that a value which the facts bear out states them; what they don't must be as sure as what is underlined. Set on the daily part
 * of `test/news` (`npm run eval:consistency`): every place that is told of there was looked at.
 */
const SURELY_MEANT = 0.65;

/** Of a list each value may be another member of it; what comes round again has a date each time; countries are many in every sentence. */
function isOneOfMany({ property, mention }: BlockClaim): boolean {
  const isAdditional = 'isAdditional' in mention;
  return (
    property.list || property.recurs === true || mention.value.kind === 'place' || isAdditional
  );
}

/** `by June`, `after 2027`, `last Monday`: when that is, is left open, or reckoned. */
function isLoose(mention: Mention): boolean {
  if (!('reckoned' in mention)) return false;
  const { relation, reckoned } = mention;
  return reckoned === 'relative' || (relation !== undefined && OPEN_SIDED.has(relation));
}

const OPEN_SIDED: ReadonlySet<DateRelation> = new Set(['by', 'before', 'after', 'until', 'since']);

/** The fact that the value states, or would if it were right; nothing where the same sources print several, of which any may be meant. */
function statedFact(
  claim: BlockClaim,
  { verdict }: Pick<Judgement, 'verdict'>,
  date: string,
): Fact | undefined {
  switch (verdict.kind) {
    case 'contradicted':
      return verdict.slip ? undefined : verdict.corrections[0];
    case 'disputed':
      return verdict.facts[0];
    case 'supported': {
      const { facts, others } = verdict;
      const known = compare(claim.mention, claim.facts, claim.property);
      const isAmbiguous = known.some(
        ({ fact, relation }) =>
          relation === 'apart' && !others.includes(fact) && isCurrent(fact, claim.facts, date),
      );
      return isAmbiguous ? undefined : facts[0];
    }
    case 'differs':
    case 'outdated':
      return undefined;
  }
}

/** In a sentence that says so and tells of no change. */
function isFlatlyStated(mention: Mention, sentences: readonly SentenceReading[]): boolean {
  for (const [index, sentence] of sentences.entries()) {
    const at = sentence.mentions.find((one) => isSameMention(one, mention));
    if (!at) continue;
    if (cluesOf(sentence).has('change') || isWordedAsPart(at, sentence)) return false;
    return isAsserted(at, sentence, sentences[index - 1]);
  }
  return false;
}

function isSameMention({ mention }: MentionAt, other: Mention): boolean {
  return mention.span.start === other.span.start && mention.span.end === other.span.end;
}

/** Whether two values of one fact may both be right, as far as can be told. */
export function canBothHold(a: StatedValue, b: StatedValue): boolean {
  return !(isOfOneTime(a, b) && isApart(a, b) && isApart(b, a));
}

function isApart(a: StatedValue, b: StatedValue): boolean {
  return relateValues(a.value, b.value, a.context) === 'apart';
}

/** What is fixed, or happened once, is so on every day; what moves is held against a value of the same day alone. */
function isOfOneTime(a: StatedValue, b: StatedValue): boolean {
  const isMoving = a.movement === 'rises' || a.movement === 'level';
  if (isMoving) return a.days.join() === b.days.join();
  if (a.days.length === 0 || b.days.length === 0) return true;
  return a.days.some((day) => b.days.some((other) => compareDates(day, other) !== 'apart'));
}
