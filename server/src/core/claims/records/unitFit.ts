import type { Fact, Property, Subject } from '../../facts/factbase';
import { UNIT_LINKS } from '../../language/cueWords';
import { singular } from '../../language/inflection';
import { BUILDINGS } from '../../language/venues';
import type { Label } from '../passages/label';
import type { MentionAt, SentenceReading } from '../reading/blockReading';

/**
 * How the noun that a number counts fits a property. - own: it is the property's. - generic: one that fits many (`people`). - bare: none is
 * written. - none: the mention is no count.
 */
export type UnitFit = 'own' | 'generic' | 'bare' | 'none';

export interface UnitContext {
  readonly property: Property;
  readonly facts: readonly Fact[];
  readonly subject: Subject;
  readonly labels: readonly Label[];
}

/** Undefined where the noun excludes the property: guards are no prisoners. */
export function unitFit(
  at: MentionAt,
  sentence: SentenceReading,
  context: UnitContext,
): UnitFit | undefined {
  const { mention } = at;
  if (mention.value.kind !== 'quantity') return 'none';
  const unit =
    mention.value.unit ??
    labelUnit(context) ??
    unitBefore(at, sentence, context) ??
    apposedUnit(at, sentence, context);
  if (unit === undefined) {
    if ('counted' in mention) return undefined;
    return isHeaded(context) ? 'generic' : 'bare';
  }
  if (isOwn(unit, context)) return 'own';
  return context.property.units.includes(unit) ? 'generic' : undefined;
}

/** Properties that count people, whatever the dataset calls them: the nouns that the subject is about are theirs. */
function isOfPeople({ id }: Property): boolean {
  return id === 'capacity' || id === 'arrived';
}

function isOwn(unit: string, { property, facts, subject }: UnitContext): boolean {
  if (facts.some(({ value }) => value.kind === 'quantity' && value.unit === unit)) return true;
  return (
    isOfPeople(property) &&
    !BUILDINGS.has(unit) &&
    subject.topics.some((topic) => topic === unit || topic.endsWith(` ${unit}`))
  );
}

/** `Prisoners: 300` counts prisoners. */
function labelUnit(context: UnitContext): string | undefined {
  for (const { sentence, first, last } of context.labels) {
    for (let i = last - 1; i >= first; i--) {
      const word = singular(sentence.block.tokens[i]?.lower ?? '');
      if (isOwn(word, context)) return word;
    }
  }
  return undefined;
}

/** `People | 300`: a short label that is a noun of the property's. */
function isHeaded({ labels, property }: UnitContext): boolean {
  return labels.some(({ sentence, first, last }) => {
    if (last - first > 2) return false;
    const words = sentence.block.tokens.slice(first, last).map(({ lower }) => singular(lower));
    return words.some((word) => property.units.includes(word));
  });
}

const BACK = 6;

/** `caps deployed warheads at 1,550`, `the number of deportees is 50`. */
function unitBefore(
  at: MentionAt,
  sentence: SentenceReading,
  context: UnitContext,
): string | undefined {
  const { tokens } = sentence.block;
  const { start } = 'hedge' in at.mention ? at.mention.hedge : at.mention.span;
  let i = at.first - 1;
  while (i > sentence.range.first && (tokens[i]?.start ?? 0) >= start) i--;
  if (!UNIT_LINKS.has(tokens[i]?.lower ?? '')) return undefined;
  for (let back = i - 1; back >= sentence.range.first && back >= i - BACK; back--) {
    const token = tokens[back];
    if (token?.type !== 'word') return undefined;
    const word = singular(token.lower);
    if (isOwn(word, context)) return word;
  }
  return undefined;
}

/** `prisoners (300 of them, …)` */
function apposedUnit(
  at: MentionAt,
  sentence: SentenceReading,
  context: UnitContext,
): string | undefined {
  const { tokens } = sentence.block;
  const isApposed = tokens[at.last + 1]?.lower === 'of' && tokens[at.last + 2]?.lower === 'them';
  if (!isApposed || !/^[(,—–]$/.test(tokens[at.first - 1]?.text ?? '')) return undefined;
  for (let back = at.first - 2; back >= sentence.range.first && back >= at.first - BACK; back--) {
    const word = singular(tokens[back]?.lower ?? '');
    if (isOwn(word, context)) return word;
  }
  return undefined;
}
