import type { Statement } from './statement';
import { COPULAS } from '../../language/auxiliaries';
import { RANKED_NOUNS } from '../../language/ordinalWords';
import type { Fact, Subject } from '../../facts/factbase';
import type { PlaceMention } from '../../mentions/mention';
import { isAsserted } from '../records/assertion';
import { cluesOf } from '../reading/clues';
import { keysFor } from '../lexicon/subjectKeys';
import { alternatives, partyCodes } from '../lexicon/subjectPlaces';
import type { Lexicon } from '../lexicon/lexicon';
import type { MentionAt, SentenceReading } from '../reading/blockReading';
import type { Distances } from '../topics/distances';
import { FAR } from '../passages/distanceScale';
import type { Scene } from '../passages/scene';

/** A country that the draft ranks where another stands: `Guatemala was the first country to do so`. */
export interface RankedPlace extends Statement<PlaceMention> {
  /** The country that has the rank, as a fact of its own. */
  readonly facts: Statement['facts'];
}

/** The countries of a sentence that stand at a rank which the factbase gives to one other. */
export function rankedPlacesIn(scene: Scene): readonly RankedPlace[] {
  const { sentence, lexicon } = scene;
  const ordinal = sentence.mentions.find((at) => isRank(at, sentence));
  if (!ordinal || !isAsserted(ordinal, sentence)) return [];
  const at = rankedPlace(ordinal, sentence);
  if (!at) return [];
  for (const fact of lexicon.ordinals) {
    const found = rankOf(fact, at, ordinal, scene);
    if (found) return [found];
  }
  return [];
}

function isRank({ mention, last }: MentionAt, sentence: SentenceReading): boolean {
  return (
    mention.value.kind === 'ordinal' &&
    RANKED_NOUNS.has(sentence.block.tokens[last + 1]?.lower ?? '')
  );
}

/** `X was the first country …` or `The first country … was X`. */
function rankedPlace(
  ordinal: MentionAt,
  sentence: SentenceReading,
): MentionAt<PlaceMention> | undefined {
  const { tokens } = sentence.block;
  const linked = (from: number, to: number) =>
    tokens.slice(from, to).some(({ lower }) => COPULAS.has(lower));
  const before = sentence.places.filter(({ last }) => last < ordinal.first).at(-1);
  if (before && ordinal.first - before.last <= 5 && linked(before.last, ordinal.first))
    return before;
  const after = sentence.places.filter(({ first }) => first > ordinal.last).at(-1);
  return after &&
    COPULAS.has(tokens[after.first - 1]?.lower ?? tokens[after.first - 2]?.lower ?? '')
    ? after
    : undefined;
}

function rankOf(
  fact: Fact,
  at: MentionAt<PlaceMention>,
  ordinal: MentionAt,
  scene: Scene,
): RankedPlace | undefined {
  const { lexicon, sentence, distances } = scene;
  const subject = lexicon.factbase.subjects.get(fact.subject);
  const property = lexicon.factbase.properties.get(fact.property);
  if (
    !subject ||
    !property ||
    fact.value.kind !== 'ordinal' ||
    ordinal.mention.value.kind !== 'ordinal'
  )
    return undefined;
  if (
    fact.value.amount !== ordinal.mention.value.amount ||
    !cluesOf(sentence).has(`cue:${property.id}`)
  )
    return undefined;
  const holder = holderOf(fact, subject, at, scene);
  if (
    holder === undefined ||
    holder === at.mention.value.country ||
    !isSpokenOf(subject, holder, at, distances, lexicon)
  )
    return undefined;
  const held: Fact = { ...fact, value: { kind: 'place', country: holder } };
  return {
    at,
    sentence,
    subject,
    property: { ...property, kind: 'place' },
    facts: [held],
    confidence: 0.75,
  };
}

/** Who has the rank: the country that the fact names beside it, else the one party that isn't spoken of nearby. */
function holderOf(
  fact: Fact,
  subject: Subject,
  at: MentionAt<PlaceMention>,
  { distances, lexicon }: Scene,
): string | undefined {
  const own = subject.kind === 'country' ? [] : partyCodes(subject);
  const named = fact.with
    .flatMap(alternatives)
    .flatMap((word) => lexicon.placeNames.get(word) ?? [])
    .filter((code) => !own.includes(code));
  if (named.length === 1) return named[0];
  const silent = own.filter((code) => distances.to(`place:${code}`, at) >= FAR.heading);
  return silent.length === 1 ? silent[0] : undefined;
}

/** Everything but the holder is there: the other party or the country itself, and the topic. */
function isSpokenOf(
  subject: Subject,
  holder: string,
  at: MentionAt,
  distances: Distances,
  lexicon: Lexicon,
): boolean {
  const others =
    subject.kind === 'country'
      ? [subject.country ?? '']
      : partyCodes(subject).filter((code) => code !== holder);
  const hasTopic =
    subject.kind === 'country' ||
    keysFor(subject, lexicon).topics.some((topic) => distances.to(topic, at) < FAR.title);
  return hasTopic && others.every((code) => distances.to(`place:${code}`, at) < FAR.title);
}
